import type { SearchDocument } from "../../../model/search-document.js";
import type { HashedDocument } from "../sink.js";

/** Fields an engine is given beside the search document's own. */
interface EngineFields {
  hash: string;
  /** Kinds of its sections. */
  kinds: string[];
  headings: string[];
  /** All sections' text. */
  content: string;
}

/** A search document as an engine keeps it. */
export type EngineDocument = SearchDocument & EngineFields;

/** Write what an engine is given: the document's JSON with the engine's fields at its end. */
export function engineJson({ document, json, hash }: HashedDocument): string {
  const { sections } = document;
  const fields: EngineFields = {
    hash,
    kinds: [...new Set(sections.map(({ kind }) => kind))],
    headings: sections.flatMap(({ heading }) => heading ?? []),
    content: sections.map(({ text }) => text).join("\n"),
  };
  return `${json.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}

/** Read back the search document from what an engine kept. */
export function documentFromEngine(kept: Partial<EngineDocument>): SearchDocument {
  const { hash: _, kinds: __, headings: ___, content: ____, ...document } = kept as EngineDocument;
  return document;
}
