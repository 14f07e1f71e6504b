import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith, type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * A mark tells that a picture stood here; what it showed is not in the text.
 *
 * @example
 *   # 1 | Ny badebro
 *   Se broen: [image: ]
 *             ^^^^^^^^^
 *   → 1: Unexpected mark of a picture “[image: ]”, expected the picture or its text
 * @example
 *   # 1 | Ny badebro
 *   Billedet viser broen.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "image-lost",
  severity: "info",
  message: {
    en: "Unexpected mark of a picture “{actual}”, expected the picture or its text",
    da: "Uventet mærke efter et billede ”{actual}”, ventede billedet eller dets tekst",
  },
  advice: {
    en: "Look at the picture in the source.",
    da: "Se billedet i kilden.",
  },
};

const pictureMark: Sought = {
  pattern:
    /\[(?:image|billede|figur)\s?:[^\]\n]{0,80}\]|!\[[^\]\n]{0,80}\](?:\([^)\n]{0,200}\))?/giu,
  signs: signs("bracket"),
};

/** Find marks that stand for pictures. */
function find(view: MinutesView): FoundDetails[] {
  return findInPassages(passagesWith(view.passages, pictureMark.signs), (passage) =>
    seek(passage, pictureMark).map((match) => ({ actual: match[0] })),
  );
}

/** The rule image-lost. */
export const imageLost: CheckRule = { rule, find };
