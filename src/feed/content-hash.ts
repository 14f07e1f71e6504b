import { createHash } from "node:crypto";
import type { SearchDocument } from "../model/search-document.js";

/**
 * Hash what an index is given of an item. Equal hashes mean that nothing needs to be sent.
 *
 * @returns hex SHA-256 of the document's JSON, whose fields stand in one order
 */
export function contentHash(document: SearchDocument): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}
