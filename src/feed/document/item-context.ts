import type { Item, MinutesRecord } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import { maskPersonalNumbers, maybePersonalNumber } from "../release/personal-numbers.js";
import type { PrivacyFindings } from "../release/privacy-findings.js";
import type { ReleaseOptions } from "./search-documents.js";

/** What surrounds an item. */
export interface ItemContext {
  /** The record whose item it is: the file's, or that of an embedded minutes. */
  record: MinutesRecord;
  /** The file's record; its diagnostics are about everything in it. */
  outer: MinutesRecord;
  parentId: string | null;
  options: ReleaseOptions;
  /** What was found in the item an embedded document stands in; findings go no deeper. */
  privacy: PrivacyFindings | null;
  /** An agenda item of another body, shown inside this document. */
  isForeign?: boolean;
}

/** The fields that an open and a closed item's document fill each in its own way. */
export type OwnFields = Omit<
  SearchDocument,
  | "schemaVersion"
  | "id"
  | "documentId"
  | "parentId"
  | "source"
  | "documentType"
  | "body"
  | "date"
  | "year"
  | "number"
  | "pages"
  | "confidence"
>;

/**
 * Put a search document together: the fields that tell where the item comes from, then its own.
 * Field by field, since spreading so many takes as long as all else that is done for an item.
 *
 * @param pages 1-based pages it is shown to stand on; the first is linked to
 */
export function documentOf(
  item: Item,
  pages: number[],
  own: OwnFields,
  context: ItemContext,
): SearchDocument {
  const { record, outer, parentId, options, isForeign } = context;
  const { date, body } = record.meeting;
  const name = maskPersonalNumbers(outer.source.name);
  const isBodyShown = !isForeign && body !== null && !maybePersonalNumber(body);
  return {
    schemaVersion: "1",
    id: item.id,
    documentId: item.id.slice(0, item.id.indexOf("#")),
    parentId,
    source: { name, href: hrefOf(name, pages[0] ?? null, options) },
    documentType: record.documentType,
    body: isBodyShown ? body : null,
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    number: item.number,
    title: own.title,
    sections: own.sections,
    decision: own.decision,
    caseNumbers: own.caseNumbers,
    kle: own.kle,
    presenters: own.presenters,
    attachments: own.attachments,
    pages,
    confidence: item.confidence,
    visibility: own.visibility,
    language: own.language,
    passages: own.passages,
  };
}

/** Pages an item stands on, from its heading and its extent. */
export function pagesOf(item: Item): number[] {
  const pages = new Set<number>();
  for (const { page } of item.provenance) if (page !== null) pages.add(page);
  return [...pages].sort((one, other) => one - other);
}

/**
 * Link to a page of the source. The name is kept as it is but for what a link cannot hold.
 *
 *     referater/2024-02-27.pdf#page=3
 */
function hrefOf(name: string, page: number | null, { sourceUrl = "" }: ReleaseOptions): string {
  const path = name.split("/").map(encodeURIComponent).join("/");
  const base = sourceUrl === "" || sourceUrl.endsWith("/") ? sourceUrl : `${sourceUrl}/`;
  return `${base}${path}${page === null ? "" : `#page=${page}`}`;
}
