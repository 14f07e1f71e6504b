import type { TableRow } from "mdast";
import { isClock } from "../../vocabulary/planned-times.js";
import { cellTexts } from "./row-cells.js";

/** "16.10": a programme's first column tells when the item begins. */
export function startsWithTime(row: TableRow): boolean {
  return isClock(cellTexts(row)[0] ?? "");
}
