import type { Paragraph } from "mdast";
import { blockText } from "../../model/block.js";
import type { CaseNumber } from "../../model/item-record.js";
import { singleSpaced } from "../../model/single-spaced.js";
import { splitBlock } from "../../model/split-block.js";
import {
  type AgendaItem,
  type Block,
  type HeadingLine,
  type ItemChild,
  isBlock,
  type MinutesRoot,
  type MinutesTree,
  type RootChild,
} from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { visibilityBesideNumber } from "../../vocabulary/closed-words.js";
import { isPauseLine, isTimeLine } from "../../vocabulary/group-headings.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readHeadBlock } from "../item-head/read-head-block.js";
import type { Candidate } from "./candidate.js";
import { factBlocks, factsAbove, hasCaseNumbersAbove } from "./case-facts.js";
import type { ChosenItem } from "./choose-sequence.js";
import { groupHeads } from "./group-heads.js";
import { groupsBetweenItems } from "./groups-between-items.js";
import { itemReading } from "./item-confidence.js";
import { type RunInHabit, runInHabit, splitRunIn } from "./run-in-title.js";
import { type TitleEnd, titleEnds } from "./title-ends.js";

/** Gather the blocks from each heading to the next into `agendaItem` nodes; group headings stand between. */
export function gatherItems<Tree extends MinutesTree | MinutesRoot>(
  tree: Tree,
  items: ChosenItem[],
): Tree {
  if (items.length === 0) return tree;
  const starts = items.map(({ candidate }) => candidate.index);
  const between = groupsBetweenItems(tree.children, starts);
  const heads = new Set([...groupHeads(tree.children), ...between]);
  const front = tree.children.slice(0, starts[0]);
  const numbersAbove = hasCaseNumbersAbove(tree.children, starts);
  let above = numbersAbove ? factsAbove(front) : [];
  const kept = without(front, above);
  const { body, groups } = tellsMeetingTime(tree.children, starts)
    ? { body: kept, groups: [] }
    : splitTrailingGroups(kept, heads);
  const children: RootChild[] = [...body, ...groups];
  const headings = items.flatMap(({ candidate }) =>
    tree.children
      .slice(candidate.index, candidate.index + Math.min(1, candidate.blockCount))
      .filter(isBlock),
  );
  const habit = runInHabit(headings);
  const ends = titleEnds(headings);
  items.forEach((item, at) => {
    const content = tree.children.slice(
      item.candidate.index + item.candidate.blockCount,
      starts[at + 1],
    );
    const isLast = at === items.length - 1;
    const next = numbersAbove && !isLast ? factsAbove(content) : [];
    const own = without(content, next);
    const parts = isLast ? { body: own, groups: [] } : splitTrailingGroups(own, heads);
    const heading = tree.children.slice(
      item.candidate.index,
      item.candidate.index + item.candidate.blockCount,
    );
    const titled = endedAt(item, ends.get(heading[0] as Block));
    const gathered = agendaItem(titled, heading.filter(isBlock), parts.body as ItemChild[], habit);
    children.push(
      above.length === 0
        ? gathered
        : { ...gathered, children: [...factBlocks(above), ...gathered.children] },
      ...parts.groups,
    );
    above = next;
  });
  return { ...tree, children };
}

/**
 * Is the time above the first item the meeting's? No other item has one above it.
 *
 *     Referat af bestyrelsesmøde den 16. august 2012
 *     Kl. 18.00-20.30
 *     1. Siden sidst
 */
function tellsMeetingTime(children: RootChild[], starts: number[]): boolean {
  const isTimed = starts.map((start) => {
    const above = children[start - 1];
    return above !== undefined && isBlock(above) && isTimeLine(blockText(above));
  });
  return isTimed.indexOf(true) === 0 && isTimed.lastIndexOf(true) === 0;
}

/** The item with a title that ends where its text begins. */
function endedAt(item: ChosenItem, end: TitleEnd | undefined): ChosenItem {
  const { candidate } = item;
  if (end === undefined || candidate.titleEnd !== null || candidate.blockCount > 1) return item;
  return { ...item, candidate: { ...candidate, title: end.title, titleEnd: end.offset } };
}

function without(children: RootChild[], blocks: readonly RootChild[]): RootChild[] {
  return blocks.length === 0 ? children : children.filter((child) => !blocks.includes(child));
}

/** Group headings and pauses at the end of what stands before a heading. */
function splitTrailingGroups(
  children: RootChild[],
  heads: Set<RootChild>,
): { body: RootChild[]; groups: RootChild[] } {
  let end = children.length;
  while (end > 0 && isGroupLine(children[end - 1] as RootChild, heads)) end -= 1;
  const groups = children
    .slice(end)
    .map((child): RootChild => (isBlock(child) ? groupLine(child) : child));
  return groups.some((child) => child.type === "headingLine")
    ? { body: children.slice(0, end), groups }
    : { body: children, groups: [] };
}

function isGroupLine(child: RootChild, heads: Set<RootChild>): boolean {
  if (child.type === "furniture") return true;
  return heads.has(child) || (isBlock(child) && isLineBetween(blockText(child)));
}

function isLineBetween(text: string): boolean {
  return isPauseLine(text) || isTimeLine(text);
}

function groupLine(block: Block): HeadingLine {
  return { type: "headingLine", role: "group", children: [block] };
}

/** An item whose heading is made of these blocks; text that runs on after the title is content. */
export function agendaItem(
  item: ChosenItem,
  heading: Block[],
  content: ItemChild[],
  habit?: RunInHabit,
): AgendaItem {
  const last = heading.at(-1);
  const { candidate } = item;
  const { head, tail } =
    last === undefined ? { head: null, tail: null } : splitHeading(last, candidate, habit);
  const isRead = tail === null || candidate.titleEnd !== null;
  const title = isRead || head === null ? candidate.title : titleOf(head, candidate.title);
  return {
    type: "agendaItem",
    number: candidate.number,
    title,
    presenter: null,
    caseNumbers: heading.slice(0, -1).flatMap(caseNumbersOf),
    visibility: (heading[0] && visibilityBesideNumber(blockText(heading[0]))) ?? "unknown",
    recommendations: [],
    decision: null,
    votes: [],
    attachments: [],
    reading: itemReading(item),
    children: [
      ...headingOf(head === null ? [] : [...heading.slice(0, -1), head]),
      ...(tail === null ? [] : [tail]),
      ...content,
    ],
  };
}

/** The printed heading as a line of its own; none where the item has none. */
function headingOf(children: Block[]): HeadingLine[] {
  return children.length === 0 ? [] : [{ type: "headingLine", role: "item", children }];
}

/** The case's number between the item's number and its title, a line or a block of its own. */
function caseNumbersOf(block: Block): CaseNumber[] {
  return blockText(block)
    .split("\n")
    .filter((line) => looksLikeCaseNumber(line))
    .flatMap((line) => {
      const text: Block = { type: "paragraph", children: [{ type: "text", value: line }] };
      return readHeadBlock(text)?.caseNumbers ?? [];
    });
}

function splitHeading(
  block: Block,
  { titleEnd }: Candidate,
  habit?: RunInHabit,
): { head: Block; tail: Paragraph | null } {
  if (titleEnd === null || block.type === "table") return splitRunIn(block, habit);
  const isWhole = blockText(block).slice(titleEnd).trim() === "";
  return isWhole ? { head: block, tail: null } : splitBlock(block, titleEnd);
}

function titleOf(head: Block, whole: string): string {
  const text = singleSpaced(blockText(head)).trim();
  const title = (readNumberedLine(text)?.rest ?? text).replace(/\s*:$/u, "").trim();
  return title === "" ? whole : title;
}
