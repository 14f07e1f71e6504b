import { documentTypes } from "../../model/record.js";
import type { SearchFilters, SearchRequest } from "../search/search-index.js";
import { parseQuery, type QueryTerm, readFilterValue } from "./parse-query.js";

/** A request as every index is asked it: checked, filters of both places joined. */
export interface PlainRequest {
  terms: QueryTerm[];
  filters: SearchFilters;
  /** Set where the document's type is asked for. */
  documentType: string | null;
  /** Set where the words must stand in one kind of section. */
  section: string | null;
  offset: number;
  limit: number;
  facets: boolean;
  ignored: string[];
}

/** Most hits at a time, and how far down the list one may ask. */
const limits = { hits: 100, offset: 10_000 } as const;

/** Read a request. Filters given beside the query win over those in it. */
export function plainRequest(request: SearchRequest): PlainRequest {
  const parsed = parseQuery(request.query);
  const filters: SearchFilters = { ...parsed.filters };
  const ignored = [...parsed.ignored];
  for (const [name, value] of Object.entries(request.filters ?? {})) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const filter = name as keyof SearchFilters;
    const read = readFilterValue(filter, value);
    if (read === null) ignored.push(`${name}:${value}`);
    else filters[filter] = read;
  }
  const kind = filters.kind ?? null;
  const isType = kind !== null && (documentTypes as readonly string[]).includes(kind);
  return {
    terms: parsed.terms,
    filters,
    documentType: isType ? kind : null,
    section: filters.section ?? (isType ? null : kind),
    offset: clamp(request.offset ?? 0, 0, limits.offset),
    limit: clamp(request.limit ?? 10, 1, limits.hits),
    facets: request.facets ?? true,
    ignored,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
