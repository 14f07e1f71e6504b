import type { FacetName } from "../../../feed/search/search-index.js";
import type { Outcome } from "../../../model/item-record.js";
import type { DocumentType } from "../../../model/record.js";
import type { SectionKind } from "../../../model/section-kind.js";
import type { SourceState } from "../../api.js";

/** Every text of the page; both languages have all of them. */
export interface PageTexts {
  title: string;
  heading: string;
  skip: string;
  language: string;
  searchLabel: string;
  searchHint: string;
  search: string;
  help: { summary: string; rows: { write: string; finds: string }[] };
  empty: { heading: string; text(items: number): string; examples: string[]; browse: string };
  count(total: number): string;
  searching: string;
  none: { heading: string; advice: string };
  relaxed: string;
  corrected(word: string, used: string): string;
  ignored(filter: string): string;
  failed: string;
  more: string;
  keys: string;
  facets: { heading: string; names: Record<FacetName, string>; remove: string; clear: string };
  moreValues(count: number): string;
  outcomes: Record<Outcome, string>;
  documentTypes: Record<DocumentType, string>;
  sections: Record<SectionKind, string>;
  item: ItemTexts;
  source: SourceTexts;
}

/** Texts of an item. */
export interface ItemTexts {
  untitled: string;
  closed: string;
  closedNote: string;
  back: string;
  previous: string;
  next: string;
  place(number: number, total: number): string;
  body: string;
  date: string;
  outcome: string;
  caseNumbers: string;
  presenters: string;
  attachments: string;
  unknownDate: string;
  notFound: string;
  nothing: string;
  page(page: number): string;
  text: string;
  print: string;
  showPlace(page: number | null): string;
}

/** Texts of the source. */
export interface SourceTexts {
  heading: string;
  loading: string;
  failed: string;
  cut: string;
  states: Record<Exclude<SourceState, "here">, string>;
  pageOf(page: number, pages: number): string;
  pageLabel(page: number, name: string): string;
  previous: string;
  next: string;
  larger: string;
  smaller: string;
}
