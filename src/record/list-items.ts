import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from "mdast";
import { sourceOf } from "../model/block.js";
import type { ListMark } from "../model/source.js";
import type { Block } from "../model/tree.js";

/** Markers that Markdown can show itself; others stay in the item's text. */
const bulletMarks = /^[-–—•·●○◦▪■□*o\u{F000}-\u{F0FF}]$/u;
const numberMark = /^(?<value>\d{1,9})[.)]$/u;

/**
 * Gather list paragraphs that follow each other into mdast lists, nested by depth.
 * Numbers that don't rise by one, letters and "1.1" stay printed in the text,
 * since Markdown would renumber them.
 */
export function gatherLists(blocks: Block[]): BlockContent[] {
  const result: BlockContent[] = [];
  /** The open lists, outermost first. */
  let open: List[] = [];
  for (const block of blocks) {
    const mark = sourceOf(block).list;
    if (block.type !== "paragraph" || mark === null) {
      open = [];
      result.push(block);
      continue;
    }
    open = open.slice(0, mark.depth + 1);
    const parent = open[mark.depth];
    if (parent && continues(parent, mark)) {
      parent.children.push(listItem(block, mark));
      continue;
    }
    const list = newList(block, mark);
    const host = open[Math.min(open.length, mark.depth) - 1]?.children.at(-1);
    if (host && mark.depth > 0) host.children.push(list);
    else result.push(list);
    open = [...open.slice(0, mark.depth), list];
  }
  return result;
}

function newList(block: Paragraph, mark: ListMark): List {
  const start = numberOf(mark);
  return {
    type: "list",
    ordered: start !== null,
    start,
    spread: false,
    children: [listItem(block, mark)],
  };
}

function continues(list: List, mark: ListMark): boolean {
  const value = numberOf(mark);
  if (!list.ordered) return value === null;
  return value !== null && value === (list.start ?? 1) + list.children.length;
}

function numberOf(mark: ListMark): number | null {
  const value = numberMark.exec(mark.label)?.groups?.value;
  return value === undefined ? null : Number(value);
}

function listItem(block: Paragraph, mark: ListMark): ListItem {
  const shownByMarkdown = bulletMarks.test(mark.label) || numberOf(mark) !== null;
  const children = shownByMarkdown
    ? withoutMark(block.children, mark)
    : withMark(block.children, mark);
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children }] };
}

function withMark(children: PhrasingContent[], mark: ListMark): PhrasingContent[] {
  return mark.computed ? [{ type: "text", value: `${mark.label} ` }, ...children] : children;
}

/** Take a printed marker and the space after it off the first text. */
function withoutMark(children: PhrasingContent[], mark: ListMark): PhrasingContent[] {
  if (mark.computed) return children;
  const [first, ...rest] = children;
  if (first === undefined) return children;
  if ("children" in first) {
    return [{ ...first, children: withoutMark(first.children, mark) } as PhrasingContent, ...rest];
  }
  if (first.type !== "text" || !first.value.trimStart().startsWith(mark.label)) return children;
  const value = first.value.trimStart().slice(mark.label.length).trimStart();
  return value === "" ? rest.map(trimStart) : [{ ...first, value }, ...rest];
}

function trimStart(node: PhrasingContent, index: number): PhrasingContent {
  if (index > 0 || node.type !== "text") return node;
  return { ...node, value: node.value.trimStart() };
}
