import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { weekdayPattern } from "../../vocabulary/months.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * A weekday that does not fit the date beside it: one of the two is wrong.
 *
 * @example
 *   # 1 | Næste møde
 *   Næste møde holdes tirsdag den 14. maj 2031.
 *                     ^^^^^^^
 *   → 1: Unexpected “tirsdag den 14. maj 2031”, expected “onsdag”
 * @example
 *   # 1 | Næste møde
 *   Næste møde holdes onsdag d. 14/5 2031 eller torsdag i ugen efter.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "weekday-differs",
  severity: "warning",
  message: {
    en: "Unexpected “{actual}”, expected “{expected}”",
    da: "Uventet ”{actual}”, ventede ”{expected}”",
  },
  advice: {
    en: "Find out whether the weekday or the date is the right one.",
    da: "Find ud af, om det er ugedagen eller datoen, der er den rigtige.",
  },
};

const weekdays = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const weekdayBefore = compactLetters(
  new RegExp(String.raw`(?<!\p{L})(${weekdayPattern}),? +(?:(?:den|d\.) ?)?$`, "iu"),
);
/** Longest weekday with "den" between it and the date, in characters. */
const beforeLength = 16;

/** Find complete dates whose weekday, printed just before, is another. */
function find(view: MinutesView): FoundDetails[] {
  const passages = passagesWith(passagesWith(view.ownPassages, signs("weekday")), signs("figure"));
  return findInPassages(passages, ({ text }) =>
    readDates(text).flatMap(({ iso, start, end }) => {
      const before = weekdayBefore.exec(text.slice(Math.max(0, start - beforeLength), start));
      const expected = weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
      if (before === null || before[1]?.toLowerCase() === expected) return [];
      return [{ actual: `${before[0]}${text.slice(start, end)}`, expected }];
    }),
  );
}

/** The rule weekday-differs. */
export const weekdayDiffers: CheckRule = { rule, find };
