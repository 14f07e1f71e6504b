import { memoise } from "../model/memoise.js";
import { compactLetters } from "./compact-letters.js";
import { monthNumber, monthPattern, weekdayPattern } from "./months.js";

/** A date found in a text, with its extent in it (`end` is exclusive). */
export interface FoundDate {
  /** YYYY-MM-DD. */
  iso: string;
  start: number;
  end: number;
}

/** Two-digit years up to this one belong to this century. */
const latestShortYear = 69;

/**
 * The forms a complete date is printed in, tried at each place of the text.
 *
 *     Tid: torsdag d. 8. september 2023kl. 10:00      Referat 3/11 2018      25-01-2023      2023.09.07
 *                     ^^^^^^^^^^^^^^^^^                       ^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^^^
 *     Onsdag, April 3, 2019 - 18:00
 *             ^^^^^^^^^^^^^
 *     År 2019, onsdag den 20. marts kl. 19 afholdtes generalforsamling
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     fredag den 29. april - lørdag den 30. april 2022
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the first day of several
 *
 * Numbers that run on (case numbers such as 01.02.05-P16, time ranges) are no dates.
 */
const dateForms = [
  String.raw`(?:år|anno) (?<leadYear>\d{4}),? (?:(?:${weekdayPattern}),? )?(?:(?:den|d\.) ?)?(?<leadDay>\d{1,2})\. ?(?<leadMonth>${monthPattern})(?!\p{L})`,
  String.raw`(?<isoYear>\d{4})[-./](?<isoMonth>\d{2})[-./](?<isoDay>\d{2})(?!\d|[-./]\d)`,
  String.raw`(?<fromDay>\d{1,2})\.? ?(?<fromMonth>${monthPattern}) ?(?:[-–]|og|til) ?(?:(?:${weekdayPattern}),? )?(?:(?:den|d\.) ?)?\d{1,2}\.? ?(?:${monthPattern}),? (?<fromYear>\d{4})(?!\d|[-./]\d)`,
  String.raw`(?<namedDay>\d{1,2})(?:\.? ?|-)(?:(?:[-–]|og|til) ?(?:den |d\. )?\d{1,2}\.? ?)?(?<monthName>${monthPattern})(?!\p{L})(?:\.?,? ?|-)(?:(?<namedYear>\d{4})(?!\d|[-./]\d)|['’]?(?<shortNamedYear>\d{2})(?!\p{L}|\d| ?[-–.:/] ?\d| ?%))`,
  String.raw`(?<firstMonth>${monthPattern}) (?<firstDay>\d{1,2}), (?<firstYear>\d{4})(?!\d|[-./]\d)`,
  String.raw`(?<day>\d{1,2})(?: ?[.\-–/] ?)(?<month>\d{1,2})(?: ?[.\-–/] ?| )(?:(?<year>\d{4})(?!\d|[-./]\d)|['’]?(?<shortYear>\d{2})(?!\p{L}|\d|[-./:][\p{L}\d]))`,
].join("|");
const datePattern = compactLetters(
  new RegExp(String.raw`(?<![\d\p{L}]|\d[-./:])(?:${dateForms})`, "giu"),
);

/** A clock word just before a number makes it a time: "kl. 9.10-10". */
const clockBefore = /(?:\bkl\.?|klokken) ?$/iu;

/** All complete dates of a text, in order. */
export const readDates = memoise((text): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  if (!/\d/u.test(text)) return found;
  datePattern.lastIndex = 0;
  for (let match = datePattern.exec(text); match !== null; match = datePattern.exec(text)) {
    const iso = isoOf(match.groups ?? {});
    if (iso === null || clockBefore.test(text.slice(Math.max(0, match.index - 8), match.index))) {
      continue;
    }
    found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
});

/** The first complete date of a text, or null. */
export function readDate(text: string): FoundDate | null {
  return readDates(text)[0] ?? null;
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const { isoDay, namedDay, leadDay, firstDay, fromDay } = groups;
  const day = Number(isoDay ?? fromDay ?? namedDay ?? leadDay ?? firstDay ?? groups.day);
  const name = groups.fromMonth ?? groups.monthName ?? groups.leadMonth ?? groups.firstMonth;
  const month = name ? (monthNumber(name) ?? 0) : Number(groups.isoMonth ?? groups.month);
  const { isoYear, namedYear, leadYear, firstYear, fromYear } = groups;
  const short = groups.shortNamedYear ?? groups.shortYear;
  const year =
    short === undefined
      ? Number(isoYear ?? fromYear ?? namedYear ?? leadYear ?? firstYear ?? groups.year)
      : Number(short) + (Number(short) > latestShortYear ? 1900 : 2000);
  return isCalendarDay(year, month, day)
    ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
    : null;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay;
}
