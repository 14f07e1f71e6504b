import { hash } from "node:crypto";
import type { SearchDocument } from "../model/search-document.js";
import type { HashedDocument } from "./sinks/sink.js";

/**
 * Write out a search document and hash it. Equal hashes mean that nothing needs to be sent; what
 * is sent is made of the same JSON, so that no document is written out twice.
 *
 * @returns the document, its JSON, whose fields stand in one order, and that text's hash
 */
export function hashDocument(document: SearchDocument): HashedDocument {
  const json = JSON.stringify(document);
  return { document, json, hash: hash("sha256", json) };
}
