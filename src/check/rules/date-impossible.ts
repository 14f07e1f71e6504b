import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { monthNumber, monthPattern } from "../../vocabulary/months.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith, type Sought, type SoughtAtMark, seek, seekAtMarks } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * A date that no calendar has.
 *
 * @example
 *   # 1 | Ny badebro
 *   Fristen er den 31. juni 2031.
 *                  ^^^^^^^^^^^^^
 *   → 1: Unexpected date “31. juni 2031”, expected a day that the month has
 * @example
 *   # 1 | Ny badebro
 *   Fristen er den 29. februar 2032, jf. sag 45-13-2031.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "date-impossible",
  severity: "warning",
  message: {
    en: "Unexpected date “{actual}”, expected a day that the month has",
    da: "Uventet dato ”{actual}”, ventede en dag, som måneden har",
  },
  advice: {
    en: "Find out which date is meant.",
    da: "Find ud af, hvilken dato der menes.",
  },
};

const namedDate: SoughtAtMark = {
  pattern: compactLetters(
    new RegExp(
      String.raw`(?<![\d\p{L}.,-])(\d{1,2})\. ?(${monthPattern})(?!\p{L})\.?(?: (\d{4})(?!\d))?`,
      "iuy",
    ),
  ),
  mark: ".",
  before: "figures",
  fewestBefore: 1,
  signs: signs("monthDay"),
};
const numericDate: Sought = {
  pattern: /(?<![\d\p{L}][.\-/]?)(\d{1,2})([.\-/])(\d{1,2})\2(\d{4})(?![.\-/]?\d)/gu,
  signs: signs("numericYear"),
};
/** A word before the figures that makes them a date and no case or version number. */
const dateWordBefore = /(?:\bd\.|\bden|dag|dato:?|\bfra|\btil|\bpr\.|\bmødet) *$/iu;

/** Find days that their month does not have. */
function find(view: MinutesView): FoundDetails[] {
  const passages = passagesWith(view.ownPassages, namedDate.signs | numericDate.signs);
  return findInPassages(passages, (passage) => {
    const { text } = passage;
    return [
      ...seekAtMarks(passage, namedDate)
        .filter((match) => !isDay(match[1], monthNumber(match[2] ?? ""), match[3]))
        .map((match) => ({ actual: match[0].trim() })),
      ...seek(passage, numericDate)
        .filter((match) =>
          dateWordBefore.test(text.slice(Math.max(0, match.index - 10), match.index)),
        )
        .filter((match) => !isDay(match[1], Number(match[3]), match[4]))
        .map((match) => ({ actual: match[0] })),
    ];
  });
}

/** A leap year, for dates without a year: 29 February may be meant. */
const leapYear = 2000;

function isDay(day: string | undefined, month: number | null, year: string | undefined): boolean {
  if (month === null || month < 1 || month > 12 || Number(day) < 1) return false;
  const last = new Date(Date.UTC(year === undefined ? leapYear : Number(year), month, 0));
  return Number(day) <= last.getUTCDate();
}

/** The rule date-impossible. */
export const dateImpossible: CheckRule = { rule, find };
