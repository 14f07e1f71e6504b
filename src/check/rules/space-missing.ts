import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { matchesOf, passagesWith, type SoughtAtMark, seekAtMarks } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * Two sentences, or an abbreviation and its date, stand without a space: lost at a line
 * end, or never typed. File names and addresses are left alone.
 *
 * @example
 *   # 1 | Ny badebro
 *   Broen fornyes pr.1.1.31.Arbejdet begynder i maj.Molen spærres.
 *                 ^^^^
 *   → 1: Unexpected “maj.Molen” without a space, expected “maj. Molen”
 *   → 1: Unexpected “pr.1.1.31” without a space, expected “pr. 1.1.31”
 * @example
 *   # 1 | Ny badebro
 *   Se Badebro.Pdf på www.Havnen.dk, jf. § 4.Stk eller bl.a. kl. 10.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "space-missing",
  severity: "info",
  message: {
    en: "Unexpected “{actual}” without a space, expected “{expected}”",
    da: "Uventet ”{actual}” uden mellemrum, ventede ”{expected}”",
  },
  advice: {
    en: "Put the space, and see that no words are lost between the two.",
    da: "Sæt mellemrummet, og se efter, at der ikke er gået ord tabt imellem.",
  },
};

const gluedSentences: SoughtAtMark = {
  pattern: /(?<![\p{L}\p{N}./@-])(\p{Ll}{3,30})\.(\p{Lu}\p{Ll}{3,30})(?![\p{L}\p{N}.@])/uy,
  mark: ".",
  before: "letters",
  fewestBefore: 3,
  signs: signs("gluedStop"),
};
const gluedDate = /(?<![\p{L}\p{N}.])(pr)\.(\d{1,2}[./]\d{1,2}[./ ]\d{2,4})(?!\d)/gu;

/** Find words glued at a full stop. */
function find(view: MinutesView): FoundDetails[] {
  return findInPassages(passagesWith(view.prosePassages, gluedSentences.signs), (passage) => {
    const sentences = seekAtMarks(passage, gluedSentences);
    const dates = passage.text.includes("pr.") ? matchesOf(gluedDate, passage.text) : [];
    if (sentences.length + dates.length === 0) return nothingFound;
    return [...sentences, ...dates].map((match) => ({
      actual: match[0],
      expected: `${match[1]}. ${match[2]}`,
    }));
  });
}

/** The rule space-missing. */
export const spaceMissing: CheckRule = { rule, find };
