import type { Plugin } from "unified";
import { blockText } from "../../model/block.js";
import {
  type AgendaItem,
  type BackMatter,
  type Block,
  type Furniture,
  type ItemChild,
  isBlock,
  type MinutesTree,
  type RootChild,
} from "../../model/tree.js";
import {
  isClosingLine,
  isNextMeetingAbove,
  isNextMeetingLine,
  isSignature,
  isSlashedSignature,
  isTaskListHeading,
} from "../../vocabulary/closing-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";

/** Step 8: part signatures and closing lines from the last item. */
export const remarkBackMatter: Plugin<[], MinutesTree> = () => partBackMatter;

/** A closing is no longer than this, in blocks, or it is text that happens to begin like one. */
const longestClosing = 40;
/** Longest line of a closing, in characters: names, roles, dates. */
const longestLine = 140;

/**
 * Move the closing of the minutes, from its first line on, out of the last item.
 *
 *   Mødet sluttede kl. 21.15
 *   Underskrifter:
 *   Dirigent: Viggo Holm
 */
export function partBackMatter(tree: MinutesTree): MinutesTree {
  if (tree.children.some((child) => child.type === "backMatter")) return tree;
  const at = tree.children.findLastIndex((child) => child.type === "agendaItem");
  const last = tree.children[at] as AgendaItem | undefined;
  const list = last ? Math.max(attachmentsOfAll(last, tree), tasksOfAll(last)) : -1;
  const start = last && list < 0 ? closingStart(last) : list;
  if (!last || start < 0) return tree;
  const closing: BackMatter = {
    type: "backMatter",
    children: last.children.slice(start) as (Block | Furniture)[],
  };
  const item: RootChild = { ...last, children: last.children.slice(0, start) };
  return {
    ...tree,
    children: [...tree.children.slice(0, at), item, closing, ...tree.children.slice(at + 1)],
  };
}

const listOfAll = /^(?:samlet )?(?:bilagsliste|bilagsoversigt|bilagsfortegnelse)\s*:?$/iu;

/**
 * Index of the heading of a list of all items' attachments below the last item; -1 without one. The
 * titles of other items stand in it.
 *
 *   Bilagsliste
 *   2. Ny bro
 *   Skitse af broen.pdf
 */
function attachmentsOfAll({ children }: AgendaItem, tree: MinutesTree): number {
  const at = children.findLastIndex(
    (child) => isBlock(child) && listOfAll.test(blockText(child).trim()),
  );
  if (at < 0) return -1;
  const items = tree.children.filter((child) => child.type === "agendaItem").slice(0, -1);
  const titles = new Set(items.map(({ title }) => comparisonKey(title)));
  const isOfAll = children.slice(at + 1).some((child) => {
    const text = isBlock(child) ? blockText(child).trim() : "";
    return titles.has(comparisonKey(readNumberedLine(text)?.rest ?? text));
  });
  return isOfAll ? at : -1;
}

/**
 * Index of the heading of a table of all items' tasks, below the last item's own text; -1 without one.
 *
 *   Opfølgningsliste
 *   | Opgave | Ansvarlig | Frist |
 */
function tasksOfAll({ title, children }: AgendaItem): number {
  const inked = children.flatMap((child, at) => (isBlock(child) ? [{ child, at }] : []));
  const found = inked.findLastIndex(({ child }) => isTaskListHeading(blockText(child)));
  const at = inked[found]?.at ?? -1;
  const isTable = inked[found + 1]?.child.type === "table";
  return at > firstBlock && isTable && !isTaskListHeading(title) ? at : -1;
}

/** Index of an item's first block below its heading. */
const firstBlock = 1;

/**
 * Index of the first closing line from which on all lines are short; -1 without one. The next
 * meeting closes where the item has text of its own and is not about it.
 */
function closingStart({ title, children }: AgendaItem): number {
  const aboutMeetings = /møde/iu.test(title);
  let start = -1;
  for (let at = children.length - 1; at > 0 && children.length - at <= longestClosing; at -= 1) {
    const child = children[at] as ItemChild;
    if (child.type === "furniture") continue;
    const text = isBlock(child) ? withShortRules(blockText(child)) : "";
    if (!isBlock(child) || text.length > longestLine) break;
    const mayClose = at > firstBlock && !aboutMeetings && !isLabel(children[at - 1]);
    const next = mayClose && isNextMeetingLine(text);
    const isTitle = comparisonKey(text) === comparisonKey(title);
    const isSigned = at === children.length - 1 && isSlashedSignature(text);
    if (next || isSigned || (!isTitle && isClosingLine(text))) start = at;
    const above = children[at - 1];
    if (at <= firstBlock || !above || !isBlock(above)) continue;
    const isNext = mayClose && isNextMeetingAbove(blockText(above), text);
    if (isNext || isSignature(blockText(above), text)) start = at - 1;
  }
  return start;
}

/** A rule to sign on is as long as the page is wide; it says no more than a short one. */
function withShortRules(text: string): string {
  return text.includes("____") ? text.replace(/_{9,}/gu, "_________") : text;
}

/** A section's heading alone on its line: what stands right below is its text. */
function isLabel(child: ItemChild | undefined): boolean {
  return child !== undefined && isBlock(child) && readSectionLabel(blockText(child))?.rest === "";
}
