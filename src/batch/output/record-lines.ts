import type { MinutesRecord } from "../../model/record.js";
import { documentOfItems } from "../../record/item-records.js";

/** A record as the lines of an import's outputs, line feeds included. */
export interface RecordLines {
  document: string;
  /** A line for each item. */
  items: string;
}

/** Write a record and the records of its items; what stands in both is written once. */
export function recordLines(record: MinutesRecord): RecordLines {
  const items = record.items.map((item) => JSON.stringify(item));
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  let fields = before;
  for (const [name, value] of Object.entries(record)) {
    if (name === "items") fields = after;
    else fields[name] = value;
  }
  const head = JSON.stringify(documentOfItems(record)).slice(0, -1);
  return {
    document: `${JSON.stringify(before).slice(0, -1)},"items":[${items.join(",")}],${JSON.stringify(after).slice(1)}\n`,
    items: items.map((item) => `${head},${item.slice(1)}\n`).join(""),
  };
}
