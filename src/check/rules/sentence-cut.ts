import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { paragraphPairs } from "../paragraphs.js";
import { clip } from "../text/clip.js";

/**
 * A paragraph ends in the middle of a sentence and the next begins with a small letter:
 * one sentence that a page end or a blank line cut in two.
 *
 * @example
 *   # 1 | Ny badebro
 *   Forvaltningen har fået to tilbud på at forny broen ved
 *                                                         ^
 *   den gamle mole, hvor der i dag er spærret.
 *   → 1: Unexpected break between “…at forny broen ved” and “den gamle mole, hvor d…”, expected one sentence
 * @example
 *   # 1 | Ny badebro
 *   Forvaltningen har fået to tilbud.
 *   Broen er spærret.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "sentence-cut",
  severity: "info",
  message: {
    en: "Unexpected break between “{actual}” and “{subject}”, expected one sentence",
    da: "Uventet brud mellem ”{actual}” og ”{subject}”, ventede én sætning",
  },
  advice: {
    en: "Join the two paragraphs, or see what is lost between them.",
    da: "Slå de to afsnit sammen, eller se efter, hvad der er gået tabt imellem dem.",
  },
};

/** Shortest first half, in characters: shorter lines are labels. */
const shortestHalf = 40;

/** Find sentences that go on in the next paragraph. */
function find(view: MinutesView): FoundDetails[] {
  return paragraphPairs(view, shortestHalf).flatMap(({ passage, next }) => {
    const rest = next.text.trim();
    if (!/^\p{Ll}{2}/u.test(rest)) return [];
    const text = passage.text.trim();
    if (text.length < shortestHalf || !/[\p{L},]$/u.test(text)) return [];
    const { page, itemPath } = passage;
    return [
      {
        page,
        itemPath,
        actual: `…${text.slice(text.indexOf(" ", Math.max(0, text.length - 20)) + 1)}`,
        subject: clip(rest, 23),
      },
    ];
  });
}

/** The rule sentence-cut. */
export const sentenceCut: CheckRule = { rule, find };
