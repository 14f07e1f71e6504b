import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { paragraphPairs } from "../paragraphs.js";
import { clip } from "../text/clip.js";

/**
 * A paragraph of whole sentences ends without a stop and another paragraph follows: either
 * the stop is forgotten, or the end of the sentence is lost.
 *
 * @example
 *   # 1 | Ny badebro
 *   Broen ved Vestre Mole er fra 1974 og nedslidt. Forvaltningen har fået to tilbud på en ny
 *                                                                                         ^
 *   Arbejdet kan begynde i maj.
 *   → 1: Unexpected end “…har fået to tilbud på en ny”, expected a full stop
 * @example
 *   # 1 | Ny badebro
 *   Udvalget ser på tre muligheder. Forvaltningen har fået to tilbud på en ny bro, og de er:
 *   - Træ
 *   → nothing
 */
const rule: Rule = {
  ruleId: "full-stop-missing",
  severity: "info",
  message: {
    en: "Unexpected end “{actual}”, expected a full stop",
    da: "Uventet slutning ”{actual}”, ventede et punktum",
  },
  advice: {
    en: "Put the stop, or see whether the rest of the sentence is lost.",
    da: "Sæt punktum, eller se efter, om resten af sætningen er gået tabt.",
  },
};

/** Shortest paragraph that is running text and no caption, in characters. */
const shortestParagraph = 80;
const hasWholeSentence = /\p{Ll}{2}[.!?] \p{Lu}/u;
const endsInWord = /[\p{Ll}\d]{2}\)?$/u;

/** Find paragraphs whose last sentence has no stop while the next begins anew. */
function find(view: MinutesView): FoundDetails[] {
  return paragraphPairs(view, shortestParagraph).flatMap(({ passage, next }) => {
    const text = passage.text.trim();
    if (!endsInWord.test(text) || !/^\p{Lu}/u.test(next.text.trim())) return [];
    if (text.length < shortestParagraph || text.includes("\n")) return [];
    if (!hasWholeSentence.test(text)) return [];
    const { page, itemPath } = passage;
    return [{ page, itemPath, actual: `…${clip(lastWords(text))}` }];
  });
}

/** The last words of a text, some thirty characters. */
function lastWords(text: string): string {
  const start = text.indexOf(" ", Math.max(0, text.length - 30));
  return text.slice(start + 1);
}

/** The rule full-stop-missing. */
export const fullStopMissing: CheckRule = { rule, find };
