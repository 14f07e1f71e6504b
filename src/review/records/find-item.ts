import type { Item, MinutesRecord } from "../../model/record.js";

/** Find an item anywhere in a record: sub-items, embedded minutes and agenda items too. */
export function findItem(record: MinutesRecord, id: string): Item | null {
  const waiting: Item[] = [...record.items];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item.id === id) return item;
    waiting.push(...item.subitems);
    for (const { document, items } of item.embedded) {
      waiting.push(...items, ...(document?.items ?? []));
    }
  }
  return null;
}
