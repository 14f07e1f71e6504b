import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { clip } from "../text/clip.js";
import { prosePassages } from "../text-rule.js";

/**
 * A quotation mark, parenthesis or bold mark has no partner in its paragraph, nor in the
 * one before or after it.
 *
 * @example
 *   # 1 | Ny badebro
 *   Udvalget kalder den ”Badebroen ved Vestre Mole.
 *                       ^
 *   Arbejdet (se tilbuddet begynder i maj.
 *            ^
 *   → 1: Unexpected “”” without a partner in “Udvalget kalder den ”Badebroen ved Vestre Mole.”, expected two
 *   → 1: Unexpected “(” without a partner in “Arbejdet (se tilbuddet begynder i maj.”, expected two
 * @example
 *   # 1 | Ny badebro
 *   a) Udvalget kalder den ”Badebroen” (ved molen).
 *   Citat: ”Broen er vores.
 *   Vi holder af den.”
 *   → nothing
 */
const rule: Rule = {
  ruleId: "unbalanced-marks",
  severity: "info",
  message: {
    en: "Unexpected “{subject}” without a partner in “{actual}”, expected two",
    da: "Uventet ”{subject}” uden modstykke i ”{actual}”, ventede to",
  },
  advice: {
    en: "Put the missing mark, or remove the one that is left over.",
    da: "Sæt det manglende tegn, eller fjern det, der er til overs.",
  },
};

interface Mark {
  /** The mark as a message names it. */
  name: string;
  /** How many more are opened than closed: 0 where all have partners. */
  excess: (text: string) => number;
}

/** List labels such as "a)" and "12)", whose parenthesis has no partner. */
const listLabels = /(?<![\p{L}\p{N}(])(?:\p{L}|\d{1,3}|[ivx]{1,4})\)/gu;
/** Inches and minutes: a straight mark after a figure. */
const measures = /(?<=\d)["”″]/gu;

const marks: Mark[] = [
  { name: "”", excess: (text) => count(text.replace(measures, ""), /["“”„]/gu) % 2 },
  { name: "**", excess: (text) => count(text, /\*\*/gu) % 2 },
  { name: "(", excess: (text) => Math.max(0, openParentheses(text)) },
  { name: ")", excess: (text) => Math.max(0, -openParentheses(text)) },
];

/** Find paragraphs with a mark too few whose neighbours have none too many. */
function find(view: MinutesView): FoundDetails[] {
  const passages = prosePassages(view);
  return passages.flatMap((passage, index) => {
    const neighbours = [passages[index - 1], passages[index + 1]].filter(isPassage);
    return marks
      .filter((mark) => mark.excess(passage.text) > 0)
      .filter((mark) => neighbours.every((other) => isBalanced(mark, other.text)))
      .map((mark) => ({
        page: passage.page,
        itemPath: passage.itemPath,
        subject: mark.name,
        actual: clip(passage.text),
      }));
  });
}

function isPassage(passage: Passage | undefined): passage is Passage {
  return passage !== undefined;
}

function isBalanced(mark: Mark, text: string): boolean {
  if (mark.name === "(" || mark.name === ")") return openParentheses(text) === 0;
  return mark.excess(text) === 0;
}

function openParentheses(text: string): number {
  const plain = text.replace(listLabels, "").replace(/[:;]-?[()]/gu, "");
  return count(plain, /\(/gu) - count(plain, /\)/gu);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The rule unbalanced-marks. */
export const unbalancedMarks: CheckRule = { rule, find };
