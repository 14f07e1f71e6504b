import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { manyTitles } from "../many-titles.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Many titles hold whole sentences: text was read as titles, or titles ran on into their text.
 *
 * @example
 *   # 1 | Bestyrelsen foreslog Inga Holt, og hun blev valgt.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   # 2 | Formanden gennemgik årets gang. Broen er bygget.
 *   → 1: Unexpected sentences as titles of 2 items, such as “Bestyrelsen foreslog Inga Holt, og hun blev valgt.”, expected short titles
 * @example
 *   # 1 | Valg af dirigent.
 *   # 2 | Beretning.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-titles-as-sentences",
  severity: "warning",
  message: {
    en: "Unexpected sentences as titles of {subject} items, such as “{actual}”, expected short titles",
    da: "Uventede sætninger som titler på {subject} punkter, såsom ”{actual}”, ventede korte titler",
  },
  advice: {
    en: "See where the items’ titles stand, and whether their text begins in the title.",
    da: "Se efter, hvor punkternes titler står, og om teksten begynder i titlen.",
  },
};

/** Fewest words of a sentence that ends in a stop: shorter titles may end so too. */
const fewestWords = 5;

/** A stop between two sentences; the start of a sentence without one before it. */
const sentenceEnd = /\p{Ll}{2}[.?!] \p{Lu}/u;
const sentenceStart =
  /\p{Ll} (?:Der|Det|Den|De|Vi|Formanden|Bestyrelsen|Rådet|Udvalget|Kassereren) \p{Ll}/u;
const endsInStop = /\p{Ll}{2}\.$/u;
/** Verbs as minutes have them: "blev valgt", "gennemgik", "foreslog", "orienterede". */
const verb =
  /(?<!\p{L})(?:blev|bliver|er|var|har|havde|kan|skal|vil|gik|tog|gav|fik|holdes|\p{Ll}{2,}(?:gik|slog|ede|edes|tes|tog|lagde))(?!\p{L})/u;

/** Find documents many of whose titles are sentences. */
function find({ topItems }: MinutesView): FoundDetails[] {
  return manyTitles(topItems, holdsSentence);
}

function holdsSentence(title: string): boolean {
  if (endsInStop.test(title) && title.split(" ").length >= fewestWords && verb.test(title)) {
    return true;
  }
  return sentenceEnd.test(title) || sentenceStart.test(title);
}

/** The rule item-titles-as-sentences. */
export const itemTitlesAsSentences: CheckRule = { rule, find };
