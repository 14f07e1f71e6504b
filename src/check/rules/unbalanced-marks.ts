import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { clip } from "../text/clip.js";
import { matchesOf } from "../text/seek.js";
import { type Signs, signs } from "../text/text-signs.js";

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
  /** A text without them has none too many. */
  signs: Signs;
  /** How many more are opened than closed: 0 where all have partners. */
  excess: (text: string) => number;
}

/** Inches and minutes: a straight mark after a figure. */
const measures = /(?<=\d)["”″]/gu;

const marks: Mark[] = [
  {
    name: "”",
    signs: signs("quotationMark"),
    excess: (text) => count(text.replace(measures, ""), /["“”„]/gu) % 2,
  },
  { name: "**", signs: signs("stars"), excess: (text) => count(text, /\*\*/gu) % 2 },
  { name: "(", signs: signs("parenthesis"), excess: (text) => parentheses(text).open },
  { name: ")", signs: signs("parenthesis"), excess: (text) => parentheses(text).close },
];

const anyMark = signs("quotationMark", "stars", "parenthesis");

/** Find paragraphs with a mark too few whose neighbours have none too many. */
function find(view: MinutesView): FoundDetails[] {
  const found: FoundDetails[] = [];
  view.prosePassages.forEach((passage, index) => {
    if ((passage.signs & anyMark) === 0) return;
    const { text, page, itemPath } = passage;
    const neighbours = [view.prosePassages[index - 1], view.prosePassages[index + 1]];
    for (const mark of marks) {
      if ((passage.signs & mark.signs) === 0 || mark.excess(text) === 0) continue;
      if (!neighbours.every((other) => isBalanced(mark, other))) continue;
      found.push({ page, itemPath, subject: mark.name, actual: clip(text) });
    }
  });
  return found;
}

function isBalanced(mark: Mark, passage: Passage | undefined): boolean {
  if (passage === undefined || (passage.signs & mark.signs) === 0) return true;
  if (mark.name !== "(" && mark.name !== ")") return mark.excess(passage.text) === 0;
  const { open, close } = parentheses(passage.text);
  return open + close === 0;
}

/** A label such as "a)", "12)" or a smiley: its parenthesis has no partner by right. */
const labelBefore = /(?:^|[\s(,;/])(?:\p{L}|\d{1,3}|[ivxIVX]{1,4}|[:;]-?)$/u;

const eitherParenthesis = /[()]/gu;
const smileBefore = /[:;]-?$/u;

/** How many parentheses are opened and not closed, and closed and not opened. */
function parentheses(text: string): { open: number; close: number } {
  let open = 0;
  let close = 0;
  for (const { 0: mark, index } of matchesOf(eitherParenthesis, text)) {
    if (mark === "(") open += smileBefore.test(text.slice(Math.max(0, index - 2), index)) ? 0 : 1;
    else if (open > 0) open -= 1;
    else if (!labelBefore.test(text.slice(Math.max(0, index - 5), index))) close += 1;
  }
  return { open, close };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The rule unbalanced-marks. */
export const unbalancedMarks: CheckRule = { rule, find };
