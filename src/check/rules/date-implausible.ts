import type { Rule } from "../../model/rule.js";
import { readDates } from "../../vocabulary/dates.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/**
 * The meeting's date lies many years from all the dates that the items speak of: a year
 * mistyped or copied from last time's head.
 *
 * @example
 *   %date 2013-05-12
 *   # 1 | Ny badebro
 *   Udvalget så på broen den 3. maj 2031, og tilbuddet er fra den 4. april 2031.
 *   Fristen er den 1. juni 2031.
 *   → document: Unexpected meeting date “2013-05-12”, expected one near the dates in the text, 2031-04-04–2031-06-01
 * @example
 *   %date 2031-05-12
 *   # 1 | Ny badebro
 *   Broen er fra den 3. maj 1931.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "date-implausible",
  severity: "warning",
  message: {
    en: "Unexpected meeting date “{actual}”, expected one near the dates in the text, {expected}",
    da: "Uventet mødedato ”{actual}”, ventede en nær datoerne i teksten, {expected}",
  },
  advice: {
    en: "Compare the date at the head of the document with the dates in its text.",
    da: "Sammenlign datoen i dokumentets hoved med datoerne i teksten.",
  },
};

/** Fewest dates in the text that can speak against the meeting's, and how far they must all be off. */
const fewestDates = 3;
const yearsApart = 3;

/** Compare the meeting's date with all complete dates in the items. */
function find(view: MinutesView): FoundDetails[] {
  const date = view.header?.meeting.date ?? null;
  if (date === null) return [];
  const year = (iso: string) => Number(iso.slice(0, 4));
  const dates: string[] = [];
  for (const { text, place } of passagesWith(view.passages, signs("figure"))) {
    if (place !== "section" && place !== "item") continue;
    const read = readDates(text).map(({ iso }) => iso);
    if (read.some((iso) => Math.abs(year(iso) - year(date)) < yearsApart)) return [];
    dates.push(...read);
  }
  dates.sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length < fewestDates) return [];
  return [{ actual: date, expected: `${first}–${last}` }];
}

/** The rule date-implausible. */
export const dateImplausible: CheckRule = { rule, find };
