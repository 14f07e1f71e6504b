import type { SearchBox, SearchDocument } from "../../model/search-document.js";

/** What narrows a search. Each value is one filter; several filters must all hold. */
export interface SearchFilters {
  /** Words of the body's name: "byraad" finds "Byrådet i Kærhøj Kommune". */
  body?: string;
  /** The body's name exactly as a facet gave it. */
  bodyExactly?: string;
  /** First day or year, inclusive: "2020", "2020-05", "2020-05-31". */
  from?: string;
  /** Last day or year, inclusive. */
  to?: string;
  /** KLE subject or one of its parents: "00", "00.01", "00.01.10". */
  kle?: string;
  /** One of the record's outcomes. */
  outcome?: string;
  /** A document type ("dagsorden") or a section kind the words must stand in ("indstilling"). */
  kind?: string;
  /** A section kind the words must stand in; for "referat", which is also a document type. */
  section?: string;
}

/** What is asked of an index. */
export interface SearchRequest {
  /** Words, "phrases", -not, and filters (body: from: to: kle: outcome: kind: section:). */
  query: string;
  /** Filters beside those inside the query; these win. */
  filters?: SearchFilters;
  /** Hits to leave out from the top, default 0. */
  offset?: number;
  /** Hits at most, default 10, maximum 100. */
  limit?: number;
  /** Count the facets too, default true. */
  facets?: boolean;
}

/** Text cut into parts: those that answer the query, and those between. Never markup. */
export interface SnippetPart {
  text: string;
  match: boolean;
}

/** One item that answers. */
export interface SearchHit {
  id: string;
  documentId: string;
  source: { name: string; href: string };
  documentType: string;
  body: string | null;
  date: string | null;
  number: string | null;
  title: string;
  outcome: string | null;
  visibility: string;
  /** The title with what answers marked. */
  titleParts: SnippetPart[];
  /** The best passage, the first where only the title answers; null where there is no text. */
  snippet: {
    parts: SnippetPart[];
    headingPath: string[];
    passageId: string;
    boxes: SearchBox[];
  } | null;
  /** Page of the snippet, else of the item; null where the source has no pages. */
  page: number | null;
  score: number;
}

/** How many of the answers have a value. */
export interface FacetCount {
  value: string;
  count: number;
}

export const facetNames = ["body", "year", "outcome", "kle", "kind"] as const;
export type FacetName = (typeof facetNames)[number];

/** A word that is nowhere in the index, and what was looked for in its place. */
export interface Correction {
  word: string;
  used: string[];
}

/** An answer. */
export interface SearchResult {
  total: number;
  hits: SearchHit[];
  facets: Record<FacetName, FacetCount[]>;
  corrections: Correction[];
  /** True where no item had all the words, and items with most of them are shown. */
  relaxed: boolean;
  /** What in the query was not understood ("outcome:godkent"), as written. */
  ignored: string[];
}

/** An index that can be searched; close it when done. */
export interface SearchIndex {
  search(request: SearchRequest): Promise<SearchResult>;
  /** Everything the index holds of one item, or null. */
  item(id: string): Promise<SearchDocument | null>;
  /** Number of items. */
  count(): Promise<number>;
  close(): Promise<void>;
}
