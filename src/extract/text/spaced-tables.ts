import type { PhrasingContent, Table } from "mdast";
import { largestOf, smallestOf } from "../../model/extremes.js";
import { noPlace, plainStyle } from "../../model/source.js";
import { cellParagraphs } from "../pdf/cell-paragraphs.js";
import { collectWords, joinLines } from "../pdf/join-lines.js";
import { openGrids } from "../pdf/open-grids.js";
import { type PageTable, tableOfCells } from "../pdf/tagged-tables.js";
import { spansText } from "../pdf/text-span.js";
import { inlineMarks } from "./inline-marks.js";
import { linePoints, sizePoints, spacedRuns } from "./spaced-runs.js";

/** Line distance, in type sizes, of the page that a text is laid out on. */
const metrics = { pitchRatio: linePoints / sizePoints, bodySizePoints: sizePoints, rightPoints: 0 };

/** A table set with spaces, and the lines it takes up. */
export interface SpacedTable {
  /** 1-based. */
  lineStart: number;
  lineEnd: number;
  table: Table;
}

/**
 * Find the tables that a program has set with spaces, their cells wrapped beside each other, as
 * `pdftotext -layout` does: the lines are laid out as on a page, and read as a page's are.
 *
 *     Punkt          Referat                            Ansvarlig
 *     1. Valg af     Ida Holm blev valgt for to år.     Bo
 *     formand
 *
 * @param text a decoded text
 */
export function spacedTables(text: string): SpacedTable[] {
  const page = spacedRuns(text);
  return openGrids(page.runs).map((rows) => {
    const cells = rows.flatMap((lines, row) =>
      lines.flatMap(({ runs, column }) => runs.map((run) => ({ run, row, column }))),
    );
    const numbers = cells.map(({ run }) => page.lineNumbers.get(run) ?? 0);
    const lineStart = smallestOf(numbers);
    const lineEnd = largestOf(numbers);
    const table = tableBlock(tableOfCells(cells, 1), lineStart, lineEnd);
    return { lineStart, lineEnd, table };
  });
}

function tableBlock(page: PageTable, lineStart: number, lineEnd: number): Table {
  const rights = columnRights(page);
  const words = collectWords(page.rows.flat(2));
  return {
    type: "table",
    data: {
      source: {
        places: [{ ...noPlace, lineStart, lineEnd }],
        region: "body",
        style: { ...plainStyle },
        list: null,
        bookmarks: [],
        hidden: null,
      },
    },
    children: page.rows.map((row) => ({
      type: "tableRow",
      children: row.map((lines, column) => ({
        type: "tableCell",
        children: cellParagraphs(lines, rights[column] ?? 0, metrics).flatMap(
          (paragraph, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: "break" } as const] : []),
            ...inlineMarks(
              spansText(
                joinLines(
                  paragraph.map(({ spans }) => spans),
                  () => words,
                ),
              ),
            ),
          ],
        ),
      })),
    })),
  };
}

/** Where the lines of each column end at most. */
function columnRights({ rows }: PageTable): number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(
      0,
      largestOf(rows.flatMap((cells) => (cells[column] ?? []).map(({ right }) => right))),
    ),
  );
}
