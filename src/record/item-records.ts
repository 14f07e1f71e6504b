import type { ItemRecord, MinutesRecord } from "../model/record.js";

/**
 * List a record's items, each with what identifies its document. Items of
 * embedded documents stay inside the item that holds them, sub-items inside theirs.
 */
export function itemRecords(record: MinutesRecord): ItemRecord[] {
  return record.items.map((item) => ({
    schemaVersion: record.schemaVersion,
    documentId: record.id,
    source: record.source.name,
    body: record.meeting.body,
    date: record.meeting.date,
    documentType: record.documentType,
    ...item,
  }));
}
