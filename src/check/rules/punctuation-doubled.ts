import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clipAround } from "../text/clip.js";
import { passagesWith, type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * Two full stops or commas in a row. Three stops are an ellipsis.
 *
 * @example
 *   # 1 | Ny badebro
 *   Broen fornyes.. Arbejdet begynder i maj.
 *                ^^
 *   → 1: Unexpected “..” in “fornyes.. Arbejdet”, expected one mark
 * @example
 *   # 1 | Ny badebro
 *   Broen fornyes... en dag.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "punctuation-doubled",
  severity: "info",
  message: {
    en: "Unexpected “{subject}” in “{actual}”, expected one mark",
    da: "Uventet ”{subject}” i ”{actual}”, ventede ét tegn",
  },
  advice: { en: "Remove one of the two marks.", da: "Fjern det ene af de to tegn." },
};

const doubled: Sought = {
  pattern: /(?<=[\p{L}\p{N})])(?:\.\.|,,|;;|::)(?=\s|$)/gu,
  signs: signs("doubledMark"),
};

/** Find doubled marks after a word. */
function find(view: MinutesView): FoundDetails[] {
  return findInPassages(passagesWith(view.prosePassages, doubled.signs), (passage) =>
    seek(passage, doubled).map((match) => ({
      subject: match[0],
      actual: clipAround(passage.text, match.index, match.index + 2, 4),
    })),
  );
}

/** The rule punctuation-doubled. */
export const punctuationDoubled: CheckRule = { rule, find };
