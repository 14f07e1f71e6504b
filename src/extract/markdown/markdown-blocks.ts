import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { blockText } from "../../model/block.js";
import { type BlockSource, type ListMark, noPlace, plainStyle } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { inkTraits } from "../block-style.js";
import { printedListMark } from "../list-mark.js";
import { type PlacedNote, placeNotes, withNoteMark } from "../place-notes.js";
import { sourceLines } from "../text/source-line.js";
import { textBlocks } from "../text/text-blocks.js";
import { itemLabels } from "./item-labels.js";
import { labelledLines } from "./labelled-lines.js";
import { cleanPhrasing, type Definitions } from "./phrasing.js";

/** What stands around a node. */
interface Surroundings {
  /** Number of lists around it. */
  listDepth: number;
  /** Mark for the first block, null where it has been given. */
  mark: ListMark | null;
  region: BlockSource["region"];
}

/** What all of the tree shares. */
interface Sources {
  text: string;
  definitions: Definitions;
  /** Reads a block of HTML that begins at a line. */
  readHtml: (html: string, lineStart: number) => Block[];
}

/** Points a column of indentation stands for. */
const columnPoints = 6;

/**
 * Flatten a Markdown tree: headings keep their depth, list items become
 * paragraphs with a computed mark, quotes their content, code a paragraph a line, and a footnote
 * stands behind the block that refers to it.
 *
 * @param root what remark-parse made of the text.
 * @param text the text it was made of, for the printed list markers.
 * @param readHtml turns a block of HTML into blocks.
 */
export function markdownBlocks(
  root: Root,
  text: string,
  readHtml: (html: string, lineStart: number) => Block[],
): Block[] {
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === "definition") definitions.set(node.identifier, node.url);
  }
  const sources: Sources = { text, definitions, readHtml };
  const around: Surroundings = { listDepth: 0, mark: null, region: "body" };
  const isNote = (node: RootContent) => node.type === "footnoteDefinition" && node.label != null;
  const body = root.children.filter((node) => !isNote(node));
  const blocks = withGaps(body.flatMap((node) => blocksOf(node, around, sources)));
  const lines = referenceLines(root, new Map());
  const notes = root.children.filter(isNote).flatMap((node): PlacedNote[] => {
    if (node.type !== "footnoteDefinition") return [];
    const own = withNoteMark(blocksOf(node, around, sources), `[${node.label ?? ""}]`);
    const line = lines.get(node.identifier);
    const holder = line === undefined ? null : blockAt(blocks, line);
    return [{ blocks: own, holder }];
  });
  return placeNotes(blocks, notes);
}

/** The line of the first reference to each footnote. */
function referenceLines(node: Nodes, lines: Map<string, number>): Map<string, number> {
  if (node.type === "footnoteReference" && !lines.has(node.identifier)) {
    lines.set(node.identifier, node.position?.start.line ?? 1);
  }
  if ("children" in node) for (const child of node.children) referenceLines(child, lines);
  return lines;
}

/** The block that a line stands in: the last that begins there or above. */
function blockAt(blocks: readonly Block[], line: number): Block | null {
  return (
    blocks.findLast((block) => (block.data?.source?.places[0]?.lineStart ?? 1) <= line) ?? null
  );
}

function blocksOf(node: RootContent, around: Surroundings, sources: Sources): Block[] {
  switch (node.type) {
    case "heading": {
      const children = cleanPhrasing(node.children, sources.definitions);
      if (children.length === 0) return [];
      const source = sourceOf(node, children, around);
      source.style.outlineLevel = node.depth;
      return [{ type: "heading", depth: node.depth, children, data: { source } }];
    }
    case "paragraph":
      return paragraphs(node, around, sources);
    case "list":
      return listBlocks(node, around, sources);
    case "blockquote":
    case "footnoteDefinition": {
      const region = node.type === "blockquote" ? around.region : "footnote";
      return node.children.flatMap((child) =>
        blocksOf(child, { ...around, mark: null, region }, sources),
      );
    }
    case "code":
      return codeBlocks(node, sources);
    case "table": {
      const children = node.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({
          ...cell,
          children: cleanPhrasing(cell.children, sources.definitions),
        })),
      }));
      const source = sourceOf(node, [], around);
      return [{ type: "table", align: node.align ?? null, children, data: { source } }];
    }
    case "html":
      return sources.readHtml(node.value, node.position?.start.line ?? 1);
    default:
      return [];
  }
}

/** A paragraph, or one for each line where its lines are labels with values. */
function paragraphs(node: Paragraph, around: Surroundings, sources: Sources): Block[] {
  return labelledLines(node).flatMap((part, index): Block[] => {
    const children = cleanPhrasing(part.children, sources.definitions);
    if (children.length === 0) return [];
    const own = index === 0 ? around : { ...around, mark: null };
    const source = sourceOf(part, children, own);
    const text = blockText({ type: "paragraph", children } as Nodes);
    source.list = own.mark ?? printedListMark(text);
    return [{ type: "paragraph", children, data: { source } }];
  });
}

function listBlocks(list: List, around: Surroundings, sources: Sources): Block[] {
  const labels = itemLabels(list, sources.text);
  return list.children.flatMap((item, index) => {
    const label = labels[index] ?? "-";
    const mark: ListMark = {
      label,
      depth: around.listDepth,
      ordered: list.ordered === true,
      computed: true,
    };
    return itemBlocks(item, mark, around, sources);
  });
}

/** Blocks of an item; the mark goes to the first, or back into the text where it is none. */
function itemBlocks(
  item: ListItem,
  mark: ListMark,
  around: Surroundings,
  sources: Sources,
): Block[] {
  const [first, ...rest] = item.children;
  const inner = { ...around, listDepth: around.listDepth + 1, mark: null };
  const lead = first === undefined ? [] : blocksOf(first, { ...inner, mark }, sources);
  const [head, ...more] = lead;
  const content = rest.flatMap((child) => blocksOf(child, inner, sources));
  return head === undefined ? content : [withLead(head, item, mark), ...more, ...content];
}

/** The first block of an item: it keeps the item's mark, or begins with it as text. */
function withLead(head: Block, item: ListItem, mark: ListMark): Block {
  const prefix = leadText(item, mark, head);
  const source = head.data?.source;
  const list = prefix.keepsMark ? mark : null;
  const data = source === undefined ? head.data : { ...head.data, source: { ...source, list } };
  if (prefix.text === "" || head.type === "table") return { ...head, data };
  return { ...head, data, children: [{ type: "text", value: prefix.text }, ...head.children] };
}

/** "2. maj 2023 mødtes …" is a date that Markdown takes for an item: its number is text. */
function leadText(item: ListItem, mark: ListMark, head: Block) {
  const text = blockText(head);
  const isItem = !mark.ordered || text === "" || printedListMark(`${mark.label} ${text}`) !== null;
  const box = typeof item.checked === "boolean" ? (item.checked ? "[x] " : "[ ] ") : "";
  return { text: isItem ? box : `${mark.label} ${box}`, keepsMark: isItem };
}

/** Lines of code are lines of text: people indent an agenda to set it apart. */
function codeBlocks(node: Extract<Nodes, { type: "code" }>, sources: Sources): Block[] {
  const start = node.position?.start;
  const isFenced = /^[`~]/u.test(sources.text.slice(start?.offset ?? 0, (start?.offset ?? 0) + 1));
  const firstLine = (start?.line ?? 1) + (isFenced ? 1 : 0);
  const lines = sourceLines(node.value).map((line) => ({
    ...line,
    number: line.number + firstLine - 1,
    indentColumns: line.indentColumns + (isFenced ? 0 : 4),
  }));
  return textBlocks(lines);
}

function sourceOf(
  node: Pick<Nodes, "position">,
  children: readonly PhrasingContent[],
  around: Surroundings,
): BlockSource {
  return {
    places: [
      {
        ...noPlace,
        lineStart: node.position?.start.line ?? null,
        lineEnd: node.position?.end.line ?? null,
      },
    ],
    region: around.region,
    style: {
      ...plainStyle,
      ...inkTraits(children),
      leftPoints: Math.max((node.position?.start.column ?? 1) - 1, 0) * columnPoints,
    },
    list: around.mark,
    bookmarks: [],
    hidden: null,
  };
}

/** Set the gap above each block to the lines between it and the block before. */
function withGaps(blocks: Block[]): Block[] {
  let lineAbove: number | null = null;
  for (const block of blocks) {
    const source = block.data?.source;
    const place = source?.places[0];
    if (source === undefined || place === undefined) continue;
    const start = place.lineStart ?? 1;
    source.style.gapAboveLines = lineAbove === null ? null : Math.max(start - lineAbove - 1, 0);
    lineAbove = place.lineEnd ?? start;
  }
  return blocks;
}
