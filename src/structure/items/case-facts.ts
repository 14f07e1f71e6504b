import { blockText } from "../../model/block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { readHeadBlock } from "../item-head/read-head-block.js";

/** Fewest items, and share of them, with a case number right above that make it the habit. */
const fewestItems = 2;
const itemShare = 0.6;
/** Most lines of such facts, the case number's among them. */
const mostFacts = 3;

/**
 * Do the document's items print their case numbers above their headings? The
 * first one has to: after it the number could be the last line of the item before.
 *
 *   Sagnr.: 1-21-78-7-12
 *   ^^^^^^^^^^^^^^^^^^^^
 *   33. Overførsler til næste år
 */
export function hasCaseNumbersAbove(children: RootChild[], starts: number[]): boolean {
  const first = factsAbove(children.slice(0, starts[0]));
  if (first.length === 0) return false;
  const found = starts.filter(
    (start, at) => factsAbove(children.slice(Math.max(0, starts[at - 1] ?? 0), start)).length > 0,
  ).length;
  return found >= fewestItems && found >= starts.length * itemShare;
}

/** The blocks of such facts. */
export function factBlocks(facts: readonly RootChild[]): Block[] {
  return facts.flatMap((fact) => {
    if (fact.type === "furniture") return fact.children;
    return isBlock(fact) ? [fact] : [];
  });
}

/**
 * How many blocks below an item's number tell of its case before its title comes: the case's number,
 * and what else of the file stands below it; 0 without a number.
 *
 *   Punkt 116.
 *   Sagsnr.: 14-003790
 *   Sagsbehandler: Else Vang
 *   Samarbejdet om udskrivelse
 */
export function countFactsBelow(children: readonly RootChild[], index: number): number {
  let count = 0;
  for (; count < mostFacts; count += 1) {
    const child = children[index + 1 + count];
    if (!child || !isBlock(child) || child.type === "table") break;
    const isFact =
      count === 0
        ? looksLikeCaseNumber(blockText(child))
        : readHeadBlock(child)?.role === "caseNumber";
    if (!isFact) break;
  }
  return count;
}

/**
 * The case number that is the last of these, page furniture aside, with what else of the case's file
 * stands below it; none without a number. A case number on the edge of a page recurs, and is no
 * furniture.
 *
 *   Sagsnr.: 15-013184
 *   Sagsbehandler: Else Vang
 */
export function factsAbove(children: readonly RootChild[]): RootChild[] {
  const facts: RootChild[] = [];
  for (let at = children.length - 1; at >= 0 && facts.length < mostFacts; at -= 1) {
    const child = children[at];
    if (child?.type === "furniture") {
      if (child.children.every((block) => looksLikeCaseNumber(blockText(block))))
        return [child, ...facts];
      continue;
    }
    if (!child || !isBlock(child) || child.type === "table") return [];
    facts.unshift(child);
    if (looksLikeCaseNumber(blockText(child))) return facts;
    if (readHeadBlock(child)?.role !== "caseNumber") return [];
  }
  return [];
}
