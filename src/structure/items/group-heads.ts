import { blockText, firstPrintedLine } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
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
  const blocks = children.filter(isBlock);
  const known = blocks.filter((block) => isGroupHeading(blockText(block)));
  return new Set([...known, ...restartingHeads(blocks)]);
}

function restartingHeads(blocks: Block[]): Block[] {
  const found = collect(blocks, (block, index) => {
    const first = blocks[index + 1];
    const title = first ? titleOfFirst(first) : null;
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
function numbersOnlyBelow(blocks: Block[], heads: Set<Block>): boolean {
  let last: number | null = null;
  let above: Block | null = null;
  for (const block of blocks) {
    const value = block.type === "table" ? null : numberOf(block);
    if (value !== null) {
      const begins = value === 1 && above !== null && heads.has(above);
      if (!begins && (last === null || value !== last + 1)) return false;
      last = value;
    }
    above = block;
  }
  return true;
}

function numberOf(block: Block): number | null {
  const line = readNumberedLine(firstPrintedLine(block));
  return line !== null && line.family === "dot" ? line.value : null;
}

/** The first line's title where the block begins with the number 1 and a capital; else null. */
function titleOfFirst(block: Block): string | null {
  if (block.type === "table") return null;
  const line = readNumberedLine(firstPrintedLine(block));
  const isFirst = line !== null && line.value === 1 && line.subValue === null;
  return isFirst && /^\p{Lu}/u.test(line.rest) ? line.rest : null;
}

function canHead(block: Block): boolean {
  if (block.type === "table") return false;
  const text = blockText(block).trim();
  if (text === "" || text.length > longestHeading || /[.;,\n\t]/u.test(text)) return false;
  return readNumberedLine(text) === null && standsOut(lookOf(block), null);
}
