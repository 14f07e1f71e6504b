import type { SearchResult } from "../../feed/search/search-index.js";
import type { ItemView, ServerStatus, SourceText } from "../api.js";
import { type Address, searchParameters } from "./address.js";

/** Ask what the server has. */
export function askStatus(): Promise<ServerStatus> {
  return ask("/api/status");
}

/**
 * Ask for hits.
 *
 * @param offset hits to leave out from the top
 */
export function askSearch(address: Address, offset: number): Promise<SearchResult> {
  const parameters = searchParameters(address);
  if (offset > 0) parameters.set("offset", String(offset));
  return ask(`/api/search?${parameters}`);
}

/** Ask for an item; null where the index has none of that id. */
export async function askItem(id: string): Promise<ItemView | null> {
  const response = await fetch(`/api/item?id=${encodeURIComponent(id)}`);
  if (response.status === 404) return null;
  return readAnswer(response);
}

/** Ask for the text of an item's source. */
export function askSourceText(item: string): Promise<SourceText> {
  return ask(`/api/source-text?item=${encodeURIComponent(item)}`);
}

/** Where an item's PDF is fetched from. */
export function sourceAddress(item: string): string {
  return `/api/source?item=${encodeURIComponent(item)}`;
}

async function ask<Answer>(address: string): Promise<Answer> {
  return readAnswer(await fetch(address));
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${response.url}`);
  return (await response.json()) as Answer;
}
