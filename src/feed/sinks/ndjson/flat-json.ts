import type { HashedDocument } from "../sink.js";

/** Fields beside the search document's own, for what looks up words in plain fields only. */
interface FlatFields {
  hash: string;
  /** Kinds of its sections. */
  kinds: string[];
  headings: string[];
  /** All sections' text. */
  content: string;
}

/** Write a line of the bulk format: the document's JSON with the flat fields at its end. */
export function flatJson({ document, json, hash }: HashedDocument): string {
  const { sections } = document;
  const fields: FlatFields = {
    hash,
    kinds: [...new Set(sections.map(({ kind }) => kind))],
    headings: sections.flatMap(({ heading }) => heading ?? []),
    content: sections.map(({ text }) => text).join("\n"),
  };
  return `${json.slice(0, -1)},${JSON.stringify(fields).slice(1)}`;
}
