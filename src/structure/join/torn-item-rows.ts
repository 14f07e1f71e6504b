import type { Table, TableCell, TableRow } from "mdast";
import { blockText, sourceOf } from "../../model/block.js";
import { nameColumns } from "../../vocabulary/column-heads.js";
import { endsSentence, startsLowerCase } from "../../vocabulary/sentences.js";
import { cellTexts, comesNext, itemNumber, lastItemNumber } from "./item-numbers.js";

/** What of a table stands on the next page: the rest of the row that the page break cut, and whole rows. */
export interface RowsBelow {
  rest: TableRow | null;
  rows: TableRow[];
}

/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 3;

/**
 * Do the rows go on with a table of items that began on the page above, at the same edge? Either its
 * heads stand there and the rows have as many columns, or their numbers count on; then columns that
 * are empty to the end of the page may lack.
 *
 *   | 4   | Båd  | Den er solgt.          |
 *   | 5   | Tag  | Vi fik tre tilbud, som |
 *   ─ page 2 ─
 *   |     |      | bestyrelsen ser på.    |
 *   | 6   | Evt. | Intet.                 |
 */
export function goesOnWithItems(above: Table, below: Table): boolean {
  const last = sourceOf(above).places.at(-1);
  const first = sourceOf(below).places[0];
  const head = above.children[0];
  if (!head || last?.page == null || first?.page !== last.page + 1) return false;
  if (Math.abs((last.box?.left ?? 0) - (first.box?.left ?? 0)) > edgeTolerancePoints) return false;
  const rows = below.children.map(cellTexts);
  if (rows.some((cells) => cells.length > head.children.length) || nameColumns(rows[0] ?? []))
    return false;
  if (countsOn(above, rows)) return true;
  const isWide = rows.every((cells) => cells.length === head.children.length);
  return isWide && above.children.length > 1 && nameColumns(cellTexts(head));
}

/** The first number below comes next, and what stands above it has no first cell. */
function countsOn(above: Table, rows: readonly string[][]): boolean {
  const next = rows.find(([first]) => first !== "");
  const number = next === undefined ? null : itemNumber(next);
  const last = number === null ? null : lastItemNumber(above);
  return number !== null && last !== null && comesNext(number, last);
}

/**
 * The rows on the next page, the first of them as the rest of the row that the page cut where its
 * first cell is empty, and that of no row above or of the last.
 */
export function rowsBelow(above: Table, rows: TableRow[]): RowsBelow {
  const [first, ...more] = rows;
  const [head = [], ...own] = above.children.map(cellTexts);
  const last = own.at(-1) ?? head;
  const isTorn =
    first !== undefined && cellTexts(first)[0] === "" && cellTexts(first).some(Boolean);
  const isNamed = own.length > 0 && nameColumns(head);
  const areRows = own.every(([label]) => label !== "") && (isNamed || head[0] !== "");
  const isTable = isNamed ? areRows : (areRows || last[0] === "") && lastItemNumber(above) !== null;
  if (!isTorn || !isTable) return { rest: null, rows };
  return { rest: goingOn(first, last), rows: more };
}

/** The rest of a row, each cell behind a line break, or a blank where it goes on in the middle of a sentence. */
export function goingOn(rest: TableRow, above: readonly string[]): TableRow {
  const children = rest.children.map((cell, column): TableCell => {
    const text = blockText(cell);
    if (text.trim() === "" || (above[column] ?? "") === "") return cell;
    const isCut = startsLowerCase(text) && !endsSentence(above[column] ?? "");
    const between = isCut ? ({ type: "text", value: " " } as const) : ({ type: "break" } as const);
    return { ...cell, children: [between, ...cell.children] };
  });
  return { ...rest, children };
}

/** The row with the rest of its cells that stands on the next page; each rest begins with what parts it. */
export function completed(row: TableRow, rest: TableRow): TableRow {
  return {
    ...row,
    children: row.children.map((cell, at) => ({
      ...cell,
      children: [...cell.children, ...(rest.children[at]?.children ?? [])],
    })),
  };
}
