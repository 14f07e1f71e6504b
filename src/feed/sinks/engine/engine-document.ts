import type { SearchDocument } from "../../../model/search-document.js";
import type { HashedDocument } from "../sink.js";

/** A search document as an engine keeps it. */
export type EngineDocument = SearchDocument & { hash: string };

/** Write what an engine is given: the document's JSON with its hash at the end. */
export function engineJson({ json, hash }: HashedDocument): string {
  return `${json.slice(0, -1)},"hash":"${hash}"}`;
}

/** Read back the search document from what an engine kept. */
export function documentFromEngine(kept: Partial<EngineDocument>): SearchDocument {
  const { hash: _, ...document } = kept as EngineDocument;
  return document;
}
