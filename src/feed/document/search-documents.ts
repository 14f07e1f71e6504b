import type { Diagnostic, Embedded, Item, MinutesRecord } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import type { HeldBack } from "../release/held-back.js";
import { heldBackLog } from "../release/held-back-log.js";
import { maskPersonalNumbers } from "../release/personal-numbers.js";
import { isHidden, privacyDiagnostics, privacyFindings } from "../release/privacy-findings.js";
import { type ClosedReason, closedDocument } from "./closed-document.js";
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
  const found = privacyDiagnostics(record);
  const context = { record, outer: record, parentId: null, options, privacy: null };
  const source = maskPersonalNumbers(record.source.name);
  if (source !== record.source.name) {
    const log = heldBackLog({ documentId: record.id, source, itemId: null }, released.heldBack);
    log.holdBack("source", "private-cpr-number", record.source.name, null);
  }
  addRecord(record, context, { ...released, found, source });
  return released;
}

/** What is gathered on the way, and what all of a file's items have in common. */
interface Gathering extends Released {
  /** What the privacy rules found in the file. */
  found: Diagnostic[];
  /** Its name as shown. */
  source: string;
}

function addRecord(record: MinutesRecord, context: ItemContext, into: Gathering): void {
  const place = { documentId: record.id, source: into.source, itemId: null };
  const log = heldBackLog(place, into.heldBack);
  const mayBeHidden = into.found.some(isHidden);
  const holdBack = mayBeHidden ? log.holdBackUnquoted : log.holdBack;
  const furniture = record.furniture.map(({ text }) => text).join("\n");
  if (furniture !== "") holdBack("furniture", "furniture", furniture, null);
  for (const outside of [record.frontMatter, record.backMatter]) {
    if (outside.trim() !== "") holdBack("outside", "outside", outside, null);
  }
  for (const item of record.items) addItem(item, context, into);
}

function addItem(item: Item, context: ItemContext, into: Gathering): void {
  const { record, options } = context;
  const place = { documentId: record.id, source: into.source, itemId: item.id };
  const log = heldBackLog(place, into.heldBack);
  const privacy = context.privacy ?? privacyFindings(into.found, item);
  const reason = reasonToClose(item, context.outer);
  if (reason !== null && options.includeClosed !== true) {
    into.documents.push(closedDocument(item, reason, privacy, log, context));
    return;
  }
  into.documents.push(openDocument(item, privacy, log, context));
  const inner = { ...context, parentId: item.id };
  for (const subitem of item.subitems) addItem(subitem, inner, into);
  for (const embedded of item.embedded) addEmbedded(embedded, { ...inner, privacy }, into);
}

/** Why only number and title of an item may be shown, or null. What may be closed counts as closed. */
function reasonToClose(
  { id, visibility }: Item,
  { diagnostics }: MinutesRecord,
): ClosedReason | null {
  if (visibility === "closed") return "closed";
  const isDoubtful = diagnostics.some(
    ({ ruleId, itemId }) => ruleId === "maybe-closed" && itemId === id,
  );
  return isDoubtful ? "maybe-closed" : null;
}

/** An attachment's text belongs to the item it stands in; the others have items of their own. */
function addEmbedded(embedded: Embedded, context: ItemContext, into: Gathering): void {
  if (embedded.document) {
    addRecord(embedded.document, { ...context, record: embedded.document }, into);
  }
  for (const item of embedded.items) {
    addItem(item, { ...context, isForeign: true }, into);
  }
}
