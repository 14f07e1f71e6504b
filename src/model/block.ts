import type { PhrasingContent, TableCell } from "mdast";
import type { Node } from "unist";
import { type BlockSource, noPlace, plainStyle } from "./source.js";
import type { Block } from "./tree.js";

/** One printed line of a block: its cells, split at tabs or table columns. */
export interface BlockLine {
  cells: string[];
}

/**
 * Plain text of a block: `break` is a line feed, table cells are joined by tabs
 * and rows by line feeds. A computed list label is not part of it.
 */
export function blockText(block: Node): string {
  const only = onlyText(block);
  if (only !== null) return only;
  const known = knownTexts.get(block);
  if (known !== undefined) return known;
  const text = readText(block);
  knownTexts.set(block, text);
  return text;
}

/** Texts already read; blocks are never changed in place, so a text once read stays true. */
const knownTexts = new WeakMap<Node, string>();

/** Text of a block that holds one text and nothing else, as most do; null for others. */
function onlyText(block: Node): string | null {
  const { children } = block as { children?: { type: string; value?: string }[] };
  if (children?.length !== 1) return null;
  const first = children[0];
  return first?.type === "text" && block.type !== "table" ? (first.value ?? "") : null;
}

function readText(block: Node): string {
  if (block.type === "table") {
    return blockLines(block)
      .map((line) => line.cells.join("\t"))
      .join("\n");
  }
  return phrasingText(block);
}

/** Lines of a block with their cells: table rows, or text lines split at tabs. */
export function blockLines(block: Node): BlockLine[] {
  if (block.type === "table") {
    return (block as Block & { type: "table" }).children.map((row) => ({
      cells: row.children.map((cell: TableCell) => phrasingText(cell)),
    }));
  }
  return phrasingText(block)
    .split("\n")
    .map((line) => ({ cells: line.split("\t") }));
}

function phrasingText(node: Node): string {
  if (node.type === "break") return "\n";
  if ("value" in node && typeof node.value === "string") return node.value;
  if ("children" in node && Array.isArray(node.children)) {
    return (node.children as PhrasingContent[]).map(phrasingText).join("");
  }
  return "";
}

/** The text a reader sees, computed list label included ("1. Siden sidst"). */
export function printedText(block: Node): string {
  const list = block.data?.source?.list;
  const text = blockText(block);
  return list?.computed ? `${list.label} ${text}`.trimEnd() : text;
}

/** The first line of what a reader sees, without white space around it. */
export function firstPrintedLine(block: Node): string {
  return firstLine(printedText(block)).trimEnd();
}

/** The first line of a text that is not empty, without white space before it. */
export function firstLine(text: string): string {
  const trimmed = text.trim();
  const end = trimmed.indexOf("\n");
  return end < 0 ? trimmed : trimmed.slice(0, end);
}

const unknownSource: BlockSource = {
  places: [noPlace],
  region: "body",
  style: plainStyle,
  list: null,
  bookmarks: [],
  hidden: null,
};

/** The block's source, or one with nothing known for trees made by hand. */
export function sourceOf(block: Node): BlockSource {
  return block.data?.source ?? unknownSource;
}

/** Number of characters that count in the coverage: all but white space. */
export function inkLength(text: string): number {
  let length = text.length;
  // Looking from space to space takes a third of the time of looking at every character.
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) length -= 1;
  return length - (otherSpace.test(text) ? (text.match(otherSpaces)?.length ?? 0) : 0);
}

/** White space that is no plain space. */
const otherSpace = /[^\S ]/u;
const otherSpaces = /[^\S ]/gu;
