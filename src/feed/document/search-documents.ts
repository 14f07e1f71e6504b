import type { Embedded, Item, MinutesRecord } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import type { HeldBack } from "../release/held-back.js";
import { heldBackLog } from "../release/held-back-log.js";
import { looseFindings } from "../release/privacy-findings.js";
import { closedDocument } from "./closed-document.js";
import type { ItemContext } from "./item-context.js";
import { openDocument } from "./open-document.js";

/** What a feed may show. */
export interface ReleaseOptions {
  /** Show closed items whole. Must be asked for. */
  includeClosed?: boolean;
  /** Put before file names to make links: "https://example.org/referater/". */
  sourceUrl?: string;
}

/** What a record gives to an index, and what it keeps. */
export interface Released {
  documents: SearchDocument[];
  heldBack: HeldBack[];
}

/**
 * Turn a record into search documents: one for each item, sub-item, item of an embedded
 * minutes and embedded agenda item, in document order. What may not be shown is left out.
 */
export function searchDocumentsOf(record: MinutesRecord, options: ReleaseOptions = {}): Released {
  const released: Released = { documents: [], heldBack: [] };
  addRecord(record, { record, outer: record, parentId: null, options }, released);
  return released;
}

function addRecord(record: MinutesRecord, context: ItemContext, released: Released): void {
  const place = { documentId: record.id, source: record.source.name, itemId: null };
  const log = heldBackLog(place, released.heldBack);
  const furniture = record.furniture.map(({ text }) => text).join("\n");
  if (furniture !== "") log.holdBack("furniture", "furniture", furniture, null);
  for (const outside of [record.frontMatter, record.backMatter]) {
    if (outside.trim() !== "") log.holdBack("outside", "outside", outside, null);
  }
  for (const item of record.items) addItem(item, context, released);
}

function addItem(item: Item, context: ItemContext, released: Released): void {
  const { record, options } = context;
  const place = { documentId: record.id, source: record.source.name, itemId: item.id };
  const log = heldBackLog(place, released.heldBack);
  const findings = looseFindings(context.outer, item);
  if (item.visibility === "closed" && options.includeClosed !== true) {
    released.documents.push(closedDocument(item, findings, log, context));
    return;
  }
  released.documents.push(openDocument(item, findings, log, context));
  const inner = { ...context, parentId: item.id };
  for (const subitem of item.subitems) addItem(subitem, inner, released);
  for (const embedded of item.embedded) addEmbedded(embedded, inner, released);
}

/** An attachment's text belongs to the item it stands in; the others have items of their own. */
function addEmbedded(embedded: Embedded, context: ItemContext, released: Released): void {
  if (embedded.document) {
    addRecord(embedded.document, { ...context, record: embedded.document }, released);
  }
  for (const item of embedded.items) {
    addItem(item, { ...context, isForeign: true }, released);
  }
}
