import type { FacetName } from "../../feed/search/search-index.js";

/** The facets that are shown, in their order. */
export const shownFacets = [
  "body",
  "year",
  "outcome",
  "kle",
  "kind",
] as const satisfies FacetName[];

/** What the page shows; all of it stands in the address, so that it can be kept and sent. */
export interface Address {
  query: string;
  facets: Partial<Record<FacetName, string>>;
  /** Id of the open item, null for the list. */
  item: string | null;
  /** Ordinal of the passage that is marked. */
  passage: number | null;
  /** Set where the reader chose a language. */
  language: string | null;
}

/** Read the address. */
export function readAddress(search: string): Address {
  const parameters = new URLSearchParams(search);
  const address: Address = {
    query: parameters.get("q") ?? "",
    facets: {},
    item: parameters.get("item") || null,
    passage: Number(parameters.get("passage")) || null,
    language: parameters.get("lang"),
  };
  for (const name of shownFacets) {
    const value = parameters.get(name);
    if (value) address.facets[name] = value;
  }
  return address;
}

/** Write the address; the page's own link to what it shows. */
export function writeAddress({ query, facets, item, passage, language }: Address): string {
  const parameters = searchParameters({ query, facets });
  if (item !== null) parameters.set("item", item);
  if (item !== null && passage !== null) parameters.set("passage", String(passage));
  if (language !== null) parameters.set("lang", language);
  const text = parameters.toString();
  return text === "" ? "/" : `/?${text}`;
}

/** The part of the address that the server is asked with. */
export function searchParameters({
  query,
  facets,
}: Pick<Address, "query" | "facets">): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of shownFacets) {
    const value = facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters;
}

/** Is there anything to search for? */
export function isSearch({ query, facets }: Address): boolean {
  return query.trim() !== "" || Object.keys(facets).length > 0;
}
