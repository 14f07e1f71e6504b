import { blockText } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { groupBy } from "../../model/group-by.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isPurposeLine } from "../../vocabulary/group-headings.js";
import { outcomePatterns } from "../../vocabulary/outcomes.js";
import { startsWithGivenName } from "../../vocabulary/person-names.js";
import { tellsOutcome } from "../../vocabulary/sentence-verbs.js";
import { lookOf, standsOut } from "./look.js";
import { canBeHeading } from "./shape-schemes.js";

/** Fewest lines between items that make a habit, and how many of them must differ. */
const fewestLines = 2;
const fewestDistinct = 2;

/**
 * The lines that part the items into groups whatever they say: set alike, unlike the items' headings,
 * each right above an item, and never anywhere else among the items.
 *
 *   FAST PROGRAM                     ← above the first item
 *   1) Valg af ordstyrer
 *   Ida blev valgt.
 *   NYE SAGER                        ← and above another
 *   2) Flagstangen
 *
 * Without looks the words of a purpose do ("Til drøftelse"). What items end with may be set so too
 * ("GODKENDT"), and stays theirs.
 *
 * @param starts where the items begin, as indexes of `children`
 */
export function groupsBetweenItems(children: RootChild[], starts: number[]): Set<RootChild> {
  const first = starts[0];
  if (first === undefined) return new Set();
  const heads = new Set(starts);
  const above = new Set(starts.map((start) => indexAbove(children, start)));
  const itemLooks = new Set(starts.map((start) => keyOf(children[start]) ?? ""));
  const lines = collect(children, (child, index): PlacedLine | null => {
    if (heads.has(index) || !isBlock(child)) return null;
    const isAbove = above.has(index);
    if (index < first && !isAbove) return null;
    const key = keyOf(child);
    return key === null || itemLooks.has(key) ? null : { key, block: child, index, isAbove };
  });
  const groups = [...groupBy(lines, ({ key }) => key).values()];
  const found = groups.filter((group) => areGroups(group, first));
  return new Set(found.flatMap((group) => group.map(({ block }) => block)));
}

/** A line that may head a group, and whether it stands right above an item. */
interface PlacedLine {
  key: string;
  block: Block;
  index: number;
  isAbove: boolean;
}

function areGroups(group: PlacedLine[], first: number): boolean {
  if (group.length < fewestLines || !group.every(({ isAbove }) => isAbove)) return false;
  const texts = group.map(({ block }) => blockText(block).trim());
  if (!texts.every((text) => isPurposeLine(text) || canNameGroup(text))) return false;
  if (new Set(texts.map(comparisonKey)).size < fewestDistinct) return false;
  const hasFirst = group.some(({ index }) => index < first);
  return hasFirst || texts.every(isPurposeLine);
}

/** Who follows up on the item above, and by when: "ENT ⇥ 25-10-2025". */
const task = /\t|\d{1,2}[./-]\d{1,2}/u;

/** Is the line a heading, and neither what became of the item above it nor who follows up on that? */
function canNameGroup(text: string): boolean {
  if (task.test(text)) return false;
  if (!canBeHeading(text) || startsWithGivenName(text) || tellsOutcome(text)) return false;
  return !outcomePatterns.some(({ pattern }) => pattern.test(text));
}

/** Index of what stands right above an item, page furniture aside. */
function indexAbove(children: RootChild[], start: number): number {
  let at = start - 1;
  while (children[at]?.type === "furniture") at -= 1;
  return at;
}

/** How a line is set, as lines of one kind share it; null where nothing sets it apart. */
function keyOf(child: RootChild | undefined): string | null {
  if (child === undefined || !isBlock(child) || child.type === "table") return null;
  const look = lookOf(child);
  if (standsOut(look, null)) return JSON.stringify(look);
  return isPurposeLine(blockText(child)) ? "purpose" : null;
}
