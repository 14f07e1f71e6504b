import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { isParagraph } from "../paragraphs.js";

/**
 * The document ends in the middle of a sentence: the file is an excerpt or was cut off.
 *
 * @example
 *   # 1 | Ny badebro
 *   Broen ved Vestre Mole er fra 1974 og nedslidt, og forvaltningen har derfor fået to tilb
 *                                                                                          ^
 *   → 1: Unexpected end of the document “…har derfor fået to tilb”, expected a whole sentence
 * @example
 *   # 1 | Ny badebro
 *   Broen ved Vestre Mole er fra 1974 og nedslidt, og forvaltningen har derfor fået to tilbud.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "text-cut-off",
  severity: "warning",
  message: {
    en: "Unexpected end of the document “{actual}”, expected a whole sentence",
    da: "Uventet slutning på dokumentet ”{actual}”, ventede en hel sætning",
  },
  advice: {
    en: "See whether the file is complete, and get the whole document if it is not.",
    da: "Se efter, om filen er hel, og skaf hele dokumentet, hvis den ikke er.",
  },
};

/** Shortest last paragraph that is running text and no name or greeting, in characters. */
const shortestParagraph = 60;

/** Shortest line with a verb that is the beginning of a sentence, in characters. */
const shortestSentence = 30;
const hasVerb = /(?<!\p{L})(?:skal|er|har|blev|bliver|kan|vil|var|får)(?!\p{L})/u;

/** Look at the document's last block. */
function find(view: MinutesView): FoundDetails[] {
  const last = view.passages.findLast(
    ({ place, text }) => place !== "furniture" && text.trim() !== "",
  );
  if (last === undefined || !isParagraph(last) || last.itemPath === null) return [];
  const text = last.text.trim();
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const isLong =
    line.length >= shortestParagraph || (line.length >= shortestSentence && hasVerb.test(line));
  if (!isLong || !/[\p{Ll},]$/u.test(text)) return [];
  const { page, itemPath } = last;
  const words = text.slice(text.indexOf(" ", text.length - 26) + 1);
  return [{ page, itemPath, actual: `…${words}` }];
}

/** The rule text-cut-off. */
export const textCutOff: CheckRule = { rule, find };
