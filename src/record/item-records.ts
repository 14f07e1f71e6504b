import type { Item, ItemRecord, MinutesRecord } from "../model/record.js";

/**
 * List a record's items, each with what identifies its document. Items of
 * embedded documents stay inside the item that holds them, sub-items inside theirs.
 */
export function itemRecords(record: MinutesRecord): ItemRecord[] {
  return record.items.map((item) => ({ ...documentOfItems(record), ...item }));
}

/** What identifies the document in the records of its items. */
export function documentOfItems(record: MinutesRecord): Omit<ItemRecord, keyof Item> {
  return {
    schemaVersion: record.schemaVersion,
    documentId: record.id,
    source: record.source.name,
    body: record.meeting.body,
    date: record.meeting.date,
    documentType: record.documentType,
  };
}
