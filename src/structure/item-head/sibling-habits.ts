import type { Node } from "unist";
import { blockText } from "../../model/block.js";
import {
  type AgendaItem,
  type Block,
  type Furniture,
  type HeadingLine,
  isBlock,
} from "../../model/tree.js";
import { visibilityOfLine } from "../../vocabulary/closed-words.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { isAgendaItem } from "./map-item-lists.js";
import { type PlanHabit, planHabit } from "./plan-habit.js";
import { presentersInBrackets } from "./presenters-in-brackets.js";

/** What the items of one list have in common, learned before any of them is split. */
export interface SiblingHabits {
  /** Texts of headings over groups of items ("A. Sager til afgørelse"), as comparison keys. */
  groupHeadings: ReadonlySet<string>;
  /** Short lines that stand alone in two items or more, as comparison keys. */
  recurring: ReadonlySet<string>;
  /** First names that in brackets behind a title tell who brings the item up. */
  presenters: ReadonlySet<string>;
  /** What the meeting's plan prints at the head of most items. */
  plan: PlanHabit;
}

/** Longest text that can be a template's heading, in characters: a quick look before its words are counted. */
const longestHeading = 200;

/** A line that can be a template's heading: six words at the most, a capital first, no mark last. */
const headingForm = /^(?=\p{Lu})\S+(?:\s+\S+){0,5}$/u;
const endsClause = endsWithOneOf(".,;!?");

/** Look at all siblings before the first of them is changed. */
export function siblingHabits(children: readonly Node[]): SiblingHabits {
  const items = children.filter(isAgendaItem);
  return {
    groupHeadings: groupHeadings(children, items),
    recurring: recurringLines(items),
    presenters: presentersInBrackets(items),
    plan: planHabit(items),
  };
}

/** Does the block look like a heading of the template, by vocabulary or by recurrence? */
export function isSectionStart(block: Block, habits: SiblingHabits): boolean {
  const text = blockText(block).trim();
  const label = readSectionLabel(text);
  if (label !== null && (label.rest === "" || label.strength === "strong")) return true;
  const key = comparisonKey(text);
  return key !== "" && habits.recurring.has(key);
}

/** Headings that stand between items: marked as such, loose, or last in the item before. */
function groupHeadings(children: readonly Node[], items: AgendaItem[]): Set<string> {
  const keys = new Set<string>();
  for (const child of children) {
    if (!isGroupNode(child)) continue;
    for (const block of child.children) keys.add(comparisonKey(blockText(block)));
  }
  const loose = children.filter(isBlock);
  const lasts = items.map(lastBlock).filter((last) => last !== null);
  for (const block of [...loose, ...lasts]) {
    if (isGroupHeading(blockText(block))) keys.add(comparisonKey(blockText(block)));
  }
  keys.delete("");
  return keys;
}

function isGroupNode(node: Node): node is HeadingLine | Furniture {
  if (node.type === "headingLine") return (node as HeadingLine).role === "group";
  return node.type === "furniture" && (node as Furniture).reason === "group-heading";
}

/** The item's blocks below its heading, those already taken for head included. */
function flatBlocks(item: AgendaItem): Block[] {
  const blocks: Block[] = [];
  for (const child of item.children) {
    if (isBlock(child)) blocks.push(child);
    else if (child.type === "headingLine" && child.role !== "item") blocks.push(...child.children);
  }
  return blocks;
}

/** The last of the item's blocks below its heading. */
function lastBlock(item: AgendaItem): Block | null {
  for (let at = item.children.length - 1; at >= 0; at -= 1) {
    const child = item.children[at];
    if (child === undefined) continue;
    if (isBlock(child)) return child;
    const last = child.type === "headingLine" && child.role !== "item" && child.children.at(-1);
    if (last) return last;
  }
  return null;
}

function recurringLines(items: AgendaItem[]): Set<string> {
  const recurring = new Set<string>();
  const before = new Set<string>();
  for (const item of items) {
    const keys = new Set<string>();
    for (const block of flatBlocks(item)) {
      const text = blockText(block);
      if (text.length > longestHeading) continue;
      const line = text.trim();
      if (isHeadingLike(line)) keys.add(comparisonKey(line));
    }
    for (const key of keys) (before.has(key) ? recurring : before).add(key);
  }
  recurring.delete("");
  return recurring;
}

function isHeadingLike(text: string): boolean {
  return !endsClause(text) && headingForm.test(text) && visibilityOfLine(text) === null;
}
