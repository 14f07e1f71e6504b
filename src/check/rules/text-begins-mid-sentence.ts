import { blockText, sourceOf } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import { isBlock } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * An item's text begins with a small letter: its title goes on there, or columns were read across.
 *
 * @example
 *   # 3 | Ny badebro ved
 *   [Referat]
 *   den gamle mole
 *   ^
 *   → 1: Unexpected small letter where the text begins, “den gamle mole”, expected a sentence
 * @example
 *   # 3 | Ny badebro
 *   - at broen bygges
 *   → nothing
 * @example
 *   # 3 | Ny badebro
 *   [Indstilling]
 *   at broen bygges.
 *   → nothing
 * @example
 *   # 4 | Formandens beretning
 *   blev godkendt med tak.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "text-begins-mid-sentence",
  severity: "warning",
  message: {
    en: "Unexpected small letter where the text begins, “{actual}”, expected a sentence",
    da: "Uventet lille bogstav, hvor teksten begynder, ”{actual}”, ventede en sætning",
  },
  advice: {
    en: "See whether the words belong to the title above or to another column.",
    da: "Se efter, om ordene hører til titlen ovenover eller til en anden spalte.",
  },
};

/** Longest quotation of the text, in characters. */
const quotationLength = 40;

/** What is said of the title itself, or answers it: "Indkomne forslag: ingen". */
const saidOfTitle = /^(?:blev|bliver|er|var|ingen|intet|godkendt|udsat|udgår)(?!\p{L})/u;

/** Find items whose first paragraph begins with a small letter. */
function find({ topItems }: MinutesView): FoundDetails[] {
  return topItems.flatMap(({ sections, page, path }) => {
    const [section] = sections;
    const first = section?.children.find(isBlock);
    if (first === undefined || sourceOf(first).list !== null) return [];
    const text = blockText(first);
    if (section?.kind === "indstilling" && section.heading !== null && text.startsWith("at "))
      return [];
    return /^\p{Ll}{2}/u.test(text) && !saidOfTitle.test(text)
      ? [{ page, itemPath: path, actual: clip(text, quotationLength) }]
      : [];
  });
}

/** The rule text-begins-mid-sentence. */
export const textBeginsMidSentence: CheckRule = { rule, find };
