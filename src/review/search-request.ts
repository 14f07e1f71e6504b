import type { SearchFilters, SearchRequest } from "../feed/search/search-index.js";

/** Hits of one answer. */
export const hitsPerAnswer = 20;

/** Names of the facets in the page's address, and the filters they are. */
const facetFilters: Record<string, (value: string) => SearchFilters> = {
  body: (value) => ({ bodyExactly: value }),
  year: (value) => ({ from: value, to: value }),
  outcome: (value) => ({ outcome: value }),
  kle: (value) => ({ kle: value }),
  kind: (value) => ({ kind: value }),
};

/**
 * Read a search from the address: `q`, the chosen facets, and `offset`.
 *
 *     /api/search?q=lokalplan&year=2024&outcome=udsat
 */
export function searchRequest(parameters: URLSearchParams): SearchRequest {
  const filters: SearchFilters = {};
  for (const [name, filterOf] of Object.entries(facetFilters)) {
    const value = parameters.get(name);
    if (value !== null && value !== "") Object.assign(filters, filterOf(value));
  }
  return {
    query: parameters.get("q") ?? "",
    filters,
    offset: Number(parameters.get("offset") ?? 0),
    limit: hitsPerAnswer,
  };
}
