import type { Link, PhrasingContent } from "mdast";
import type { Node } from "unist";
import { blockLines, blockText, sourceOf } from "../../model/block.js";
import { collectAll } from "../../model/collect.js";
import { listLabel } from "../../model/listed-text.js";
import { singleSpaced } from "../../model/single-spaced.js";
import { type AgendaItem, type Block, type ItemSection, isBlock } from "../../model/tree.js";

/** A link inside a line. */
export interface LineLink {
  text: string;
  /** As in the source; may be empty. */
  url: string;
}

/** One line of a section as a reader sees it: a paragraph, a list item, a row. */
export interface SectionLine {
  /** Without the list marker. */
  text: string;
  /** The marker as printed or computed ("-", "1.", "a)"), null for plain text. */
  marker: string | null;
  /** 0 for the outermost level; 0 for plain text. */
  depth: number;
  links: LineLink[];
}

/**
 * A printed list marker at the start of a line.
 *
 *     2.-3. Anbefales.
 *     ^^^^^
 */
const printedMarker =
  /^(?<marker>[-–—•·▪◦●○*]|\d{1,2}[.)]?(?:\s?[-–]\s?\d{1,2}[.)])|\d{1,2}[.)]|\(?[a-zæøå]\)|\([ivx]{1,4}\)|[a-h]\.)\s+(?=\S)/u;

/** The item's sections, in order. */
export function sectionsOf(item: AgendaItem): ItemSection[] {
  return item.children.filter((child): child is ItemSection => child.type === "itemSection");
}

/** Lines of a section's content, its heading and page furniture left out. */
export function sectionLines(section: ItemSection): SectionLine[] {
  return collectAll(section.children, (child) => (isBlock(child) ? linesOfBlock(child) : []));
}

/** Lines of one block; a list item is one line however it is broken. */
export function linesOfBlock(block: Block): SectionLine[] {
  const list = sourceOf(block).list;
  const links: LineLink[] = [];
  addLinks(block, links);
  if (list !== null) {
    const text = oneLine(blockText(block));
    const bare =
      !list.computed && text.startsWith(list.label) ? text.slice(list.label.length).trim() : text;
    return nonEmpty([{ text: bare, marker: listLabel(list.label), depth: list.depth, links }]);
  }
  if (block.type === "table") {
    const rows = blockLines(block).map(({ cells }) => oneLine(cells.join(" ")));
    return nonEmpty(rows.map((text) => lineOf(text, links)));
  }
  return nonEmpty(joinedLines(blockText(block)).map((text) => lineOf(text, links)));
}

/** Printed lines of a paragraph; one that goes on with a small letter belongs to the one above. */
function joinedLines(text: string): string[] {
  if (!text.includes("\n")) return [oneLine(text)];
  const lines: string[] = [];
  for (const line of text.split("\n").map(oneLine)) {
    const above = lines.at(-1);
    const goesOn = /^\p{Ll}/u.test(line) && !printedMarker.test(line);
    if (above !== undefined && goesOn && above !== "") lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function lineOf(text: string, links: LineLink[]): SectionLine {
  const match = printedMarker.exec(text);
  const printed = match?.groups?.marker;
  const marker = printed === undefined ? null : listLabel(printed);
  const own =
    links.length === 0 ? links : links.filter((link) => text.includes(oneLine(link.text)));
  const bare = match === null ? text : text.slice(match[0].length);
  return { text: bare.trim(), marker, depth: 0, links: own };
}

function nonEmpty(lines: SectionLine[]): SectionLine[] {
  return lines.filter((line) => line.text !== "");
}

function oneLine(text: string): string {
  return singleSpaced(text).trim();
}

/** Does a link stand in the node? */
export function holdsLink(node: Node): boolean {
  if (node.type === "link") return true;
  if (!("children" in node)) return false;
  for (const child of node.children as Node[]) if (holdsLink(child)) return true;
  return false;
}

/** Links of a block, in order, those in table cells included. */
function addLinks(block: Node, links: LineLink[]): void {
  if (block.type === "link") {
    const link = block as Link;
    links.push({ text: oneLine(blockText(link)), url: link.url });
  } else if ("children" in block && Array.isArray(block.children)) {
    for (const child of block.children as PhrasingContent[]) addLinks(child, links);
  }
}
