import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { visibilityOfLine } from "../../vocabulary/closed-words.js";
import type { NumberedLine } from "../../vocabulary/numbered-lines.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { headingLine } from "./heading-line.js";
import { wholeKey } from "./item-context.js";
import { matchEntry } from "./match-entry.js";
import { isTitleLine } from "./places-of-titles.js";
import { referredEntry } from "./referred-entry.js";
import { longestTitleBelow, withTitleBelow } from "./with-title-below.js";

/**
 * Read a line with a number as an item's heading: its title stands behind the number, below it, or in the
 * contents list alone. Null where the number is a year, a case's, or one in a sentence.
 *
 *     Punkt 3: Renovering af molen
 *              ^^^^^^^^^^^^^^^^^^^
 */
export function numberedCandidate(
  children: RootChild[],
  index: number,
  block: Block,
  line: NumberedLine,
  context: ItemContext,
): Candidate | null {
  if (line.family === "bare" && /^\d{4}$/u.test(line.number)) return null;
  if (isCaseNumber(line)) return null;
  if (/^[,;]/u.test(line.rest)) return null;
  const base = {
    ...emptyCandidate(index, block),
    family: line.family,
    keyword: line.keyword,
    number: line.number,
    value: line.value,
    subValue: line.subValue,
  };
  const title = line.rest.replace(/\t+/gu, " ").trim();
  const referred = referredEntry(block, line, context);
  if (referred !== null) return { ...base, ...referred };
  const below = titleBelowCase(children, index, title);
  if (below !== null) {
    const entry = matchEntry(below, line.number, context);
    return { ...base, title: `${title} ${below}`, blockCount: 2, entry };
  }
  if (title !== "" && !isOpenness(line, title) && !isPresenterAlone(title, context))
    return withContinuation(
      children,
      { ...base, title, entry: matchEntry(title, line.number, context) },
      context,
    );
  return withTitleBelow(children, base, context);
}

/** "Sag 306-2009-600" is a case's number, and no item 306. */
function isCaseNumber({ family, rest }: NumberedLine): boolean {
  return family === "keyword" && /^\d{4}-\d/u.test(rest);
}

/**
 * Behind the number stands the case's number alone, and the title below.
 *
 *   2. J.nr. 13.06.02P20/7
 *   VARMEPLAN, REVISION
 *   ^^^^^^^^^^^^^^^^^^^
 */
function titleBelowCase(children: RootChild[], index: number, title: string): string | null {
  const next = children[index + 1];
  if (!caseAlone.test(title) || !looksLikeCaseNumber(title)) return null;
  const text = next && isBlock(next) && next.type !== "table" ? headingLine(next) : "";
  return isTitleLine(text) && text.length <= longestTitleBelow ? text : null;
}

const caseAlone = /^(?:[\p{L}.]+\s){0,2}[\p{L}\d./-]*\d[\p{L}\d./-]*$/u;

/** "Punkt 2 - Åben": the number tells who may follow the item, and the title stands below. */
function isOpenness({ family }: NumberedLine, title: string): boolean {
  return family === "keyword" && visibilityOfLine(title) !== null;
}

/** "Pkt. 3 (Malou)": who presents stands behind the number, and the title below, as all titles do. */
function isPresenterAlone(title: string, { titlesBelow }: ItemContext): boolean {
  return titlesBelow && /^\(\p{Lu}[\p{L}.,&/ -]{1,40}\)$/u.test(title);
}

/** Take the next block into the title where the contents list shows that the title goes on. */
function withContinuation(
  children: RootChild[],
  candidate: Candidate,
  context: ItemContext,
): Candidate {
  const next = children[candidate.index + 1];
  if (!next || !isBlock(next) || next.type === "table") return candidate;
  const text = headingLine(next);
  if (text === "" || text.length > 120 || context.entries.length === 0) return candidate;
  const longer = /\p{Ll}-$/u.test(candidate.title)
    ? candidate.title.slice(0, -1) + text
    : `${candidate.title} ${text}`;
  const entry = context.entryKeys.indexOf(wholeKey(takePresenterMark(longer)));
  return entry < 0 ? candidate : { ...candidate, title: longer, entry, blockCount: 2 };
}
