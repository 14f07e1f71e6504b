import type { Paragraph, PhrasingContent, Table, TableCell } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import type { BlockSource } from "../../model/source.js";

/**
 * Turn cells of a table that only lays out items into paragraphs: one a printed line,
 * with a tab between the cells.
 *
 * @param below something of the table stands above, with no space between.
 * @param traits what the cells' place in the table says of the paragraphs.
 */
export function cellParagraphs(
  table: Table,
  cells: TableCell[],
  below: boolean,
  traits: Pick<BlockSource, "columnHead" | "isRowLabel" | "isGroupRow" | "rowPart">,
): Paragraph[] {
  const source = sourceOf(table);
  const children: PhrasingContent[] = cells.flatMap((cell, index) =>
    index === 0 ? cell.children : [{ type: "text", value: "\t" } as const, ...cell.children],
  );
  return splitAtBreaks(children).map((part, index) => ({
    type: "paragraph",
    children: part,
    data: {
      source: {
        ...source,
        ...traits,
        style: {
          ...source.style,
          bold: allBold(part),
          gapAboveLines: below || index > 0 ? 0 : source.style.gapAboveLines,
        },
      },
    },
  }));
}

function splitAtBreaks(children: PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === "break") parts.push([]);
    else parts[parts.length - 1]?.push(child);
  }
  return parts.filter((part) => part.some((child) => blockText(child).trim() !== ""));
}

function allBold(children: PhrasingContent[]): boolean {
  return children.every((child) => child.type === "strong" || blockText(child).trim() === "");
}
