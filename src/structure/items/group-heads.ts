import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { firstLines } from "./first-lines.js";
import { lookOf, standsOut } from "./look.js";

/** Longest heading of a group, in characters. */
const longestHeading = 60;
/** Fewest headings, each right above a number 1, that make a habit; and fewest usual titles there. */
const fewestHeads = 2;
const fewestUsual = 1;

/**
 * The blocks that head a group of items: by their words, or because two or more
 * headings, no two alike, each have items below that count from 1 again.
 *
 *   Formalia                    ← here
 *   1. Valg af ordstyrer
 *   2. Godkendelse af referat
 *   Nyt fra udvalgene           ← and here
 *   1. Økonomi
 */
export function groupHeads(children: RootChild[]): Set<RootChild> {
  const found = knownHeads.get(children) ?? findHeads(children);
  knownHeads.set(children, found);
  return found;
}

/** Heads already found: choosing the items and gathering them both ask for those of a document. */
const knownHeads = new WeakMap<RootChild[], Set<RootChild>>();

function findHeads(children: RootChild[]): Set<RootChild> {
  const lines = firstLines(children);
  const placed = collect(children, (block, index): PlacedBlock | null =>
    isBlock(block) ? { block, line: lines[index] ?? "" } : null,
  );
  const heads = new Set<RootChild>();
  for (const { block } of placed) {
    if (sourceOf(block).isGroupRow || isGroupHeading(blockText(block))) heads.add(block);
  }
  for (const block of restartingHeads(placed)) heads.add(block);
  return heads;
}

/** A block with its first line, which is empty for tables. */
interface PlacedBlock {
  block: Block;
  line: string;
}

function restartingHeads(blocks: PlacedBlock[]): Block[] {
  const found = collect(blocks, ({ block }, index) => {
    const title = titleOfFirst(blocks[index + 1]?.line ?? "");
    return title !== null && canHead(block) ? { block, title } : null;
  });
  if (found.length < fewestHeads) return [];
  const heads = new Set(found.map(({ block }) => block));
  const keys = new Set(found.map(({ block }) => comparisonKey(blockText(block))));
  const usual = found.filter(({ title }) => isUsualAgendaTitle(title)).length;
  const isHabit = keys.size === found.length && usual >= fewestUsual;
  return isHabit && numbersOnlyBelow(blocks, heads) ? [...heads] : [];
}

/** All numbered lines count on from a 1 right below a head: none is an item that holds the lists. */
function numbersOnlyBelow(blocks: PlacedBlock[], heads: Set<Block>): boolean {
  let last: number | null = null;
  let above: Block | null = null;
  for (const { block, line } of blocks) {
    const value = numberOf(line);
    if (value !== null) {
      const begins = value === 1 && above !== null && heads.has(above);
      if (!begins && (last === null || value !== last + 1)) return false;
      last = value;
    }
    above = block;
  }
  return true;
}

function numberOf(line: string): number | null {
  const numbered = readNumberedLine(line);
  return numbered !== null && numbered.family === "dot" ? numbered.value : null;
}

/** The line's title where it begins with the number 1 and a capital; else null. */
function titleOfFirst(line: string): string | null {
  const numbered = readNumberedLine(line);
  const isFirst = numbered !== null && numbered.value === 1 && numbered.subValue === null;
  return isFirst && /^\p{Lu}/u.test(numbered.rest) ? numbered.rest : null;
}

function canHead(block: Block): boolean {
  if (block.type === "table") return false;
  const text = blockText(block).trim();
  if (text === "" || text.length > longestHeading || /[.;,\n\t]/u.test(text)) return false;
  return readNumberedLine(text) === null && standsOut(lookOf(block), null);
}
