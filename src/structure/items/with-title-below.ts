import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { titleSimilarity } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { countFactsBelow } from "./case-facts.js";
import { headingLine } from "./heading-line.js";
import { sameTitle } from "./match-entry.js";
import { isTitleLine } from "./places-of-titles.js";
import { longestPlain } from "./plain-candidate.js";

/** Longest title below its number where all numbers stand alone, in characters. */
export const longestTitleBelow = 220;

/** A number alone: the title is the next block, or stands only in the contents list ("Ad 3"). */
export function withTitleBelow(
  children: RootChild[],
  base: Candidate,
  context: ItemContext,
): Candidate {
  const byNumber = context.entries.findIndex((entry) => entry.number === base.number);
  const entry = byNumber < 0 ? null : byNumber;
  const expected = entry === null ? null : (context.entries[entry]?.title ?? null);
  const { text, blockCount } = lineBelowNumber(children, base.index);
  const isTitle =
    expected === null
      ? text !== "" &&
        text.length <= (context.numbersStandAlone ? longestTitleBelow : longestPlain) &&
        !endsNoTitle(text, context) &&
        !isLabel(text, context) &&
        readNumberedLine(text) === null &&
        /^\p{Lu}/u.test(text)
      : titleSimilarity(text, expected) >= sameTitle;
  if (isTitle) {
    const label = titleLabel.exec(text)?.[0] ?? "";
    const titleEnd = label === "" ? null : firstLineEnd(children[base.index + blockCount - 1]);
    return { ...base, entry, title: text.slice(label.length), titleEnd, blockCount };
  }
  const above = children[base.index - 1];
  if (context.titlesAbove && above && isBlock(above) && isTitleLine(headingLine(above)))
    return { ...base, index: base.index - 1, blockCount: 2, entry, title: headingLine(above) };
  return { ...base, entry, title: expected ?? "" };
}

/** A mark that no title ends in; where numbers stand alone, a full stop does, and a colon by habit. */
function endsNoTitle(text: string, context: ItemContext): boolean {
  if (!context.numbersStandAlone) return /[.:;]$/u.test(text);
  return (context.colonsEndTitles || context.titlesBelow ? /;$/u : /[:;]$/u).test(text);
}

/**
 * A section's heading. Where all numbers stand alone, a weak label is the title where it has an
 * addition, agendas of every body have it, or each number has another line below.
 *
 *   5.
 *   Forslag til lokalplan for et boligområde ved Birkevej
 *   ^^^^^^^ label, and its addition
 *   6.
 *   Orientering
 *   ^^^^^^^^^^^
 */
function isLabel(text: string, context: ItemContext): boolean {
  const label = readSectionLabel(text);
  if (label === null) return false;
  const isTitle =
    label.strength === "weak" &&
    label.label !== "foreslår" &&
    (label.qualified || context.titlesBelow || isUsualAgendaTitle(text));
  return !(context.numbersStandAlone && isTitle && (!label.colon || context.colonsEndTitles));
}

/**
 * What a form prints before the title.
 *
 *   Punkt 2
 *   Emne: Høring om kvalitetsstandarder
 *   ^^^^^^
 */
const titleLabel = /^(?:emne|titel|sag|overskrift|vedr\.|vedrørende)\s*:\s*/iu;

/**
 * The line below a number that stands alone, the case's number between them aside.
 *
 *   Sag nr. 88
 *   J.nr.: 16.03.14P21
 *   Døgninstitutionen Lindely, normering
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function lineBelowNumber(
  children: RootChild[],
  index: number,
): { text: string; blockCount: number } {
  const lineAt = (at: number) => {
    const block = children[at];
    return block && isBlock(block) && block.type !== "table" ? headingLine(block) : "";
  };
  const facts = countFactsBelow(children, index);
  return { text: lineAt(index + 1 + facts), blockCount: 2 + facts };
}

/** Where the first line of a block ends, in UTF-16 units. */
function firstLineEnd(block: RootChild | undefined): number | null {
  if (block === undefined || !isBlock(block)) return null;
  const text = blockText(block);
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}
