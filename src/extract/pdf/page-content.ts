import type { PageDrawing } from "./drawing-state.js";
import { linesFromRuns } from "./lines-from-runs.js";
import { openTables } from "./open-tables.js";
import { ruledTables } from "./ruled-tables.js";
import { sideHeads } from "./side-heads.js";
import { splitColumns } from "./split-columns.js";
import { type PageTable, taggedTables } from "./tagged-tables.js";
import type { TextLine } from "./text-line.js";
import type { PageText } from "./text-run.js";

/** What a page holds, in reading order. */
export type PageItem = { type: "line"; line: TextLine } | { type: "table"; table: PageTable };

/** A page as lines and tables. */
export interface PageContent {
  number: number;
  widthPoints: number;
  heightPoints: number;
  items: PageItem[];
}

/**
 * Lay out a page: tables first, then columns, then lines; each from the top
 * down. Text set at an angle comes last, since it stands beside the text.
 *
 * @param page the page's runs
 * @param drawing the rules on the page, null where no table is to be expected
 */
export function pageContent(page: PageText, drawing: PageDrawing | null): PageContent {
  const tagged = taggedTables(page.runs, page.number);
  const ruled = drawing === null ? null : ruledTables(tagged.rest, drawing, page.number);
  const open = openTables(ruled?.rest ?? tagged.rest, page.number);
  const side = sideHeads(open.rest, page.number);
  const tables = [...tagged.tables, ...(ruled?.tables ?? []), ...open.tables, ...side.tables];
  const items: PageItem[] = [];
  for (const region of splitColumns(side.rest, page.widthPoints)) {
    for (const line of linesFromRuns(region.runs, page.number)) {
      items.push({ type: "line", line: { ...line, columnRight: region.columnRight } });
    }
  }
  for (const table of tables) insertTable(items, table);
  for (const run of page.turned) {
    for (const line of linesFromRuns([run], page.number)) items.push({ type: "line", line });
  }
  const { number, widthPoints, heightPoints } = page;
  return { number, widthPoints, heightPoints, items };
}

/**
 * Put a table where it stands: before the first line below its top.
 *
 * @param items the page's items, changed in place
 * @param table the table
 */
export function insertTable(items: PageItem[], table: PageTable): void {
  const at = items.findIndex((item) =>
    item.type === "line" ? item.line.baseline < table.box.top : item.table.box.top < table.box.top,
  );
  items.splice(at === -1 ? items.length : at, 0, { type: "table", table });
}

/** The lines of a page, without those inside tables. */
export function linesOf(content: PageContent): TextLine[] {
  return content.items.flatMap((item) => (item.type === "line" ? [item.line] : []));
}

/** The lines of each cell of a page's tables. */
export function cellsOf(content: PageContent): TextLine[][] {
  return content.items.flatMap((item) => (item.type === "table" ? item.table.rows.flat() : []));
}
