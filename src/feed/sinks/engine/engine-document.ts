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

/** Make what an engine is given. */
export function engineDocument({ document, hash }: HashedDocument): EngineDocument {
  const { sections } = document;
  return {
    ...document,
    hash,
    kinds: [...new Set(sections.map(({ kind }) => kind))],
    headings: sections.flatMap(({ heading }) => heading ?? []),
    content: sections.map(({ text }) => text).join("\n"),
  };
}

/** Read back the search document from what an engine kept. */
export function documentFromEngine(kept: Partial<EngineDocument>): SearchDocument {
  const { hash: _, kinds: __, headings: ___, content: ____, ...document } = kept as EngineDocument;
  return document;
}
