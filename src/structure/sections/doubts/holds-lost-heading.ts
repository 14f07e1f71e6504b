import { blockText, sourceOf } from "../../../model/block.js";
import { collect } from "../../../model/collect.js";
import { type Block, isBlock } from "../../../model/tree.js";
import { countSiblings } from "./count-siblings.js";
import type { ItemDoubt, MeasuredItem } from "./item-doubt.js";

/** Fewest other items with a heading that make it the template's. */
const fewestItems = 2;
/** Shortest heading that is looked for in the text, in characters. */
const shortestHeading = 5;

/**
 * Does the text hold a heading that other items have and this one lacks, run into a paragraph or a
 * letter from its spelling?
 *
 *   Beslutning Udvalget godkendte planen.
 *   ^^^^^^^^^^
 *   Belsutning
 *   ^^^^^^^^^^
 */
export const holdsLostHeading: ItemDoubt = (one, siblings) => {
  const lost = headingsOfOthers(one, siblings);
  if (lost.length === 0) return false;
  return one.item.children.some(
    (child) =>
      child.type === "itemSection" &&
      child.kind !== "bilag" &&
      child.children.some((block) => isBlock(block) && holds(block, lost)),
  );
};

function holds(block: Block, lost: readonly string[]): boolean {
  if (block.type === "table" || sourceOf(block).list !== null) return false;
  const text = blockText(block).trim();
  return lost.some((heading) => runsInto(text, heading) || isNearly(text, heading));
}

/** The heading, a space and a capital. */
function runsInto(text: string, heading: string): boolean {
  if (!text.startsWith(heading)) return false;
  return /^\.? \p{Lu}/u.test(text.slice(heading.length, heading.length + 3));
}

/** One letter is wrong, missing or too many, or two have changed places. */
function isNearly(text: string, heading: string): boolean {
  const line = text.endsWith(":") ? text.slice(0, -1) : text;
  if (Math.abs(line.length - heading.length) > 1 || line === heading) return false;
  let start = 0;
  while (start < line.length && line[start] === heading[start]) start += 1;
  let end = 0;
  const most = Math.min(line.length, heading.length) - start;
  while (end < most && line[line.length - 1 - end] === heading[heading.length - 1 - end]) end += 1;
  const left = line.slice(start, line.length - end);
  const right = heading.slice(start, heading.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}

/** Headings of two other items or more that this one lacks. */
function headingsOfOthers(one: MeasuredItem, siblings: readonly MeasuredItem[]): string[] {
  return collect([...countSiblings(siblings).headings], ([heading, count]) => {
    const isOthers = count >= fewestItems && !one.headings.has(heading);
    return isOthers && heading.length >= shortestHeading ? heading : null;
  });
}
