import type { TableRow } from "mdast";
import { cellTexts } from "./row-cells.js";

/** "16.10", "kl. 9:30-10.15" */
const clock = String.raw`(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?`;
/** "10 min.", "ca. 5'" */
const duration = String.raw`\d{1,3} ?(?:min(?:\.|utter)?|['’])`;

const clockAlone = new RegExp(`^${clock}$`, "iu");
const timeAlone = new RegExp(String.raw`^(?:ca\.? ?)?(?:${duration}|${clock})$`, "iu");

/** "16.10": a programme's first column tells when the item begins. */
export function startsWithTime(row: TableRow): boolean {
  return clockAlone.test(cellTexts(row)[0] ?? "");
}

/** Does a cell just tell when the item begins ("kl. 16.10") or how long it may take ("ca. 10 min.")? */
export function isTimeOfItem(text: string): boolean {
  return timeAlone.test(text);
}
