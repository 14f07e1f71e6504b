import type { StyledDocument, StyledParagraph, StyledTable } from "../document.js";
import { isListLine, printedParagraph } from "../document.js";

/**
 * Write a document as text the way a converter leaves it: paragraphs by blank lines, list lines
 * and tabbed rows closely set, cells by tabs, bookmarks in square brackets, no running headers.
 */
export function renderText(document: StyledDocument): string {
  let text = "";
  let previousList = false;
  for (const block of document.blocks) {
    if (block.type === "pageBreak") continue;
    const isList = isListLine(block);
    const close = block.type === "paragraph" && (block.tight || (isList && previousList));
    const gap = text === "" ? "" : close ? "\n" : "\n\n";
    text += gap + (block.type === "table" ? tableText(block) : paragraphText(block));
    previousList = isList;
  }
  return `${text}\n`;
}

function paragraphText(block: StyledParagraph): string {
  const mark = block.bookmark === null ? "" : `[bookmark: ${block.bookmark}]`;
  const indent = "  ".repeat(isListLine(block) ? block.list.depth : 0);
  return `${indent}${mark}${printedParagraph(block)}`;
}

function tableText(table: StyledTable): string {
  return table.rows
    .map((cells) =>
      cells
        .map((cell) => cell.paragraphs.map(printedParagraph).join("\n"))
        .join("\t")
        .trimEnd(),
    )
    .join("\n");
}
