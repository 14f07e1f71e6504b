import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith, type SoughtAtMark, seekAtMarks } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * An amount with a decimal point where Danish has a comma, so that 1.5 may be read as 1500.
 *
 * @example
 *   # 1 | Ny badebro
 *   Broen koster 1.5 mio. kr.
 *                ^^^^^^^^
 *   → 1: Unexpected decimal point in “1.5 mio”, expected “1,5 mio”
 * @example
 *   # 1 | Ny badebro
 *   Broen koster 1,5 mio. kr., dvs. 1.500.000 kr. den 1.5.2031.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "decimal-point",
  severity: "info",
  message: {
    en: "Unexpected decimal point in “{actual}”, expected “{expected}”",
    da: "Uventet decimalpunktum i ”{actual}”, ventede ”{expected}”",
  },
  advice: {
    en: "Write decimals with a comma.",
    da: "Skriv decimaler med komma.",
  },
};

const pointed: SoughtAtMark = {
  pattern: compactLetters(
    /(?<![\d.,])(\d{1,3})\.(\d{1,2}) ?(mio|mia|mill|pct|procent|%|millioner|milliarder)(?!\p{L})/iuy,
  ),
  mark: ".",
  before: "figures",
  fewestBefore: 1,
  signs: signs("unit"),
};

/** Find decimal points before a unit that takes decimals. */
function find(view: MinutesView): FoundDetails[] {
  return findInPassages(passagesWith(view.prosePassages, pointed.signs), (passage) =>
    seekAtMarks(passage, pointed).map((match) => ({
      actual: match[0],
      expected: match[0].replace(".", ","),
    })),
  );
}

/** The rule decimal-point. */
export const decimalPoint: CheckRule = { rule, find };
