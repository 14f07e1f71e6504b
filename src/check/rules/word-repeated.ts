import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clipAround } from "../text/clip.js";
import { passagesWith, type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * A word stands twice in a row.
 *
 * @example
 *   # 1 | Ny badebro
 *   Udvalget besluttede at at forny broen.
 *                       ^^^^^
 *   → 1: Unexpected second “at” in “besluttede at at forny broen.”, expected it once
 * @example
 *   # 1 | Ny badebro
 *   Er det det, vi vil, spurgte de, der der stod ved broen.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "word-repeated",
  severity: "info",
  message: {
    en: "Unexpected second “{subject}” in “{actual}”, expected it once",
    da: "Uventet andet ”{subject}” i ”{actual}”, ventede det én gang",
  },
  advice: {
    en: "Remove one of the two words.",
    da: "Fjern det ene af de to ord.",
  },
};

const repeated: Sought = {
  pattern: /(?<![\p{L}\p{N}.-])(\p{Ll}{2,30})\s(?=\1(?![\p{L}\p{N}-]))/gu,
  signs: signs("repeatedWord"),
};

/** Words that grammar or emphasis may set twice. */
const mayRepeat = /^(?:der|det|den|så|ja|nej|hurra|meget|længe|mange|bla|langt|om|til)$/u;

/** Find words repeated at once. */
function find(view: MinutesView): FoundDetails[] {
  return findInPassages(passagesWith(view.prosePassages, repeated.signs), (passage) =>
    seek(passage, repeated).flatMap((match) => {
      const word = match[1] ?? "";
      if (mayRepeat.test(word)) return [];
      const end = match.index + match[0].length + word.length;
      return [{ subject: word, actual: clipAround(passage.text, match.index, end, 10) }];
    }),
  );
}

/** The rule word-repeated. */
export const wordRepeated: CheckRule = { rule, find };
