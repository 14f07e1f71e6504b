import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { groupBy } from "../../model/group-by.js";
import type { Block, FurnitureReason } from "../../model/tree.js";
import { isDateLine } from "../../vocabulary/date-lines.js";
import { frontLabelOf } from "../../vocabulary/header-label-lines.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readCountedPage } from "../../vocabulary/page-numbers.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence, startsLowerCase } from "../../vocabulary/sentences.js";
import { innerFronts } from "../items/inner-fronts.js";
import { furnitureEnds, furnitureKey } from "./furniture-key.js";

/** Longest line, in characters, that can be a running header. */
const longestHeader = 90;
/** Fewest occurrences that make a line in running text a header. */
const fewestRepeats = 4;
/** How far around an anchor its companions stand, in blocks. */
const reach = 4;
/** Share of the anchors that must have the same companion. */
const companionShare = 0.6;

/** The text as lines, with what is known of them by index. */
interface RunningText {
  blocks: Block[];
  texts: string[];
  /** Lines that recur often enough to be headers. */
  recurring: Set<number>;
}

/**
 * Find running headers that stand in the middle of running text, as in minutes
 * extracted from a compiled PDF. Anchors are lines with "Side 5 af 25", lines
 * that recur and cut sentences in two, and recurring date stamps; lines that
 * stand in the same place around most anchors go with them.
 *
 *   Lånepuljen er en
 *   Vinterby Kommune      ← companion
 *   Side 11 af 25         ← anchor
 *   konkret anledning for …
 *
 * @returns reason by block index.
 */
export function recurringFurniture(blocks: Block[]): Map<number, FurnitureReason> {
  const texts = blocks.map((block) => blockText(block).trim());
  const found = new Map<number, FurnitureReason>();
  const groups = groupByKey(blocks, texts);
  const recurring = new Set<number>();
  for (const group of groups.values()) {
    if (group.length >= fewestRepeats) for (const index of group) recurring.add(index);
  }
  for (const indexes of groups.values()) {
    const reason = anchorReason(indexes, { blocks, texts, recurring });
    if (!reason) continue;
    for (const index of indexes) found.set(index, reason);
    if (indexes.length >= 2) addCompanions(indexes, texts, blocks, found);
  }
  addFrontCompanions(blocks, texts, found);
  return found;
}

/**
 * Lines next to a single "Side 2 af 2" that repeat what the front of a minutes
 * above says of its meeting are a running header too.
 *
 *   Møde: Styregruppen          Styregruppen
 *   Mødetid: 4. maj 2022        4. maj 2022
 *                               Side 2 af 2   ← anchor
 */
function addFrontCompanions(
  blocks: Block[],
  texts: string[],
  found: Map<number, FurnitureReason>,
): void {
  const anchors = [...found].filter(([, reason]) => reason === "page-number");
  if (anchors.length === 0) return;
  const fronts = innerFronts(blocks);
  const factsOf = new Map(fronts.map((front) => [front, frontFacts(texts, front)]));
  for (const [anchor] of anchors) {
    const front = fronts.findLast((at) => at < anchor);
    const facts = front === undefined ? undefined : factsOf.get(front);
    if (front === undefined || facts === undefined) continue;
    for (const direction of [-1, 1]) {
      for (let step = 1; step <= reach; step += 1) {
        const at = anchor + direction * step;
        const text = texts[at] ?? "";
        if (at <= front + reach || !facts.has(furnitureKey(text))) break;
        if (!canBeHeader(blocks[at] as Block, text)) break;
        if (!found.has(at)) found.set(at, "stamp");
      }
    }
  }
}

/** Lines at the front of a minutes and the values of its labels, as keys. */
function frontFacts(texts: string[], front: number): Set<string> {
  const lines = texts
    .slice(Math.max(0, front - reach), front + reach)
    .flatMap((text) => text.split("\n"));
  const values = collect(lines, (line) => (frontLabelOf(line) === null ? null : labelValue(line)));
  return new Set([...lines, ...values].map(furnitureKey).filter((key) => key !== ""));
}

function labelValue(line: string): string {
  return line.slice(line.search(/[:\t]/u) + 1).trim();
}

/** Lines that may be headers by their keys; those that neither recur nor count pages are left out unread. */
function groupByKey(blocks: Block[], texts: string[]): Map<string, number[]> {
  const keys = keysOf(texts);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const key = keys[index] ?? "";
    if (key === "") return;
    const recurs = (counts.get(key) ?? 0) >= fewestRepeats;
    if (!(recurs || readCountedPage(text))) return;
    if (!canBeHeader(blocks[index] as Block, text)) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

/** Keys of the lines that may be headers, empty for the others: too few begin and end as they do. */
function keysOf(texts: string[]): string[] {
  const ends = texts.map((text) =>
    text === "" || text.length > longestHeader ? null : furnitureEnds(text),
  );
  const counts = new Map<number | null, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return texts.map((text, index) => {
    const end = ends[index] ?? null;
    if (end === null) return "";
    const mayRecur = (counts.get(end) ?? 0) >= fewestRepeats;
    return mayRecur || readCountedPage(text) ? furnitureKey(text) : "";
  });
}

const goesOn = endsWithOneOf(":;,");

function canBeHeader(block: Block, text: string): boolean {
  if (block.type === "table" || text.length === 0 || text.length > longestHeader) return false;
  if (sourceOf(block).list || readSectionLabel(text) !== null) return false;
  if (readCountedPage(text) || isDateLine(text)) return true;
  return !goesOn(text) && readNumberedLine(text) === null;
}

function anchorReason(indexes: number[], running: RunningText): FurnitureReason | null {
  const { texts, recurring } = running;
  const text = texts[indexes[0] ?? 0] ?? "";
  if (readCountedPage(text)) return "page-number";
  if (indexes.length < fewestRepeats) return null;
  const same = indexes.every((index) => texts[index] === text);
  if (!same) return null;
  if (isDateLine(text)) return "stamp";
  const cuts = indexes.filter((index) => cutsSentence(index, running)).length;
  if (cuts >= 2 && cuts >= indexes.length * 0.15) return "stamp";
  const paired = indexes.filter((index) => recurring.has(index + 1) || recurring.has(index - 1));
  return cuts >= 1 && paired.length >= indexes.length * companionShare ? "stamp" : null;
}

/** Does the header, with the recurring lines around it, stand in the middle of a sentence? */
function cutsSentence(index: number, { blocks, texts, recurring }: RunningText): boolean {
  let above = index - 1;
  while (recurring.has(above)) above -= 1;
  let below = index + 1;
  while (recurring.has(below)) below += 1;
  const before = texts[above] ?? "";
  const next = blocks[below];
  const isListed = next !== undefined && sourceOf(next).list !== null;
  const after = isListed ? "" : (texts[below] ?? "");
  return before.length > 40 && !endsSentence(before) && startsLowerCase(after);
}

function addCompanions(
  anchors: number[],
  texts: string[],
  blocks: Block[],
  found: Map<number, FurnitureReason>,
): void {
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= reach; step += 1) {
      const offset = direction * step;
      const companions = anchors
        .map((anchor) => anchor + offset)
        .filter((at) => texts[at] !== undefined);
      const shared = commonest(
        companions.filter((at) => canBeHeader(blocks[at] as Block, texts[at] ?? "")),
        texts,
      );
      if (shared.length < Math.max(2, anchors.length * companionShare)) break;
      for (const at of shared) if (!found.has(at)) found.set(at, "stamp");
    }
  }
}

function commonest(indexes: number[], texts: string[]): number[] {
  const groups = groupBy(indexes, (index) => furnitureKey(texts[index] ?? ""));
  let best: number[] = [];
  for (const group of groups.values()) if (group.length > best.length) best = group;
  return best;
}
