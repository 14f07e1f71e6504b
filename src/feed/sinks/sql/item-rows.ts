import type { SearchDocument } from "../../../model/search-document.js";
import type { HashedDocument } from "../sink.js";

/** A row of the table item; the texts become its vector. */
export interface ItemRow {
  id: string;
  hash: string;
  document_type: string;
  body: string | null;
  date: string | null;
  year: number | null;
  outcome: string | null;
  kle: string[];
  kinds: string[];
  case_numbers: string[];
  title: string;
  decision: string;
  around: string;
  content: string;
  document: string;
}

/** A row of the table passage. */
export interface PassageRow {
  item_id: string;
  ordinal: number;
  kind: string;
  content: string;
}

/**
 * Most characters of one item that words are looked up in: the database takes a megabyte of
 * distinct words and no more. Embedded reports of several hundred pages come near it.
 */
const mostCharacters = 500_000;

/** Make the row of a search document. */
export function itemRow({ document, hash }: HashedDocument): ItemRow {
  const headings = document.sections.map(({ heading }) => heading ?? "");
  return {
    id: document.id,
    hash,
    document_type: document.documentType,
    body: document.body,
    date: document.date,
    year: document.year,
    outcome: document.decision?.outcome ?? null,
    kle: document.kle,
    kinds: [...new Set(document.sections.map(({ kind }) => kind))],
    case_numbers: [...document.caseNumbers, ...document.kle].map((text) => text.toLowerCase()),
    title: clean(document.title),
    decision: clean(document.decision?.text ?? ""),
    around: clean([...document.presenters, ...document.attachments, ...headings].join("\n")),
    content: clean(document.sections.map(({ text }) => text).join("\n")).slice(0, mostCharacters),
    document: storedText(document),
  };
}

/** Make the rows of a search document's passages. */
export function passageRows({ document }: HashedDocument): PassageRow[] {
  return document.passages.map(({ ordinal, kind, text }) => ({
    item_id: document.id,
    ordinal,
    kind,
    content: clean(text),
  }));
}

/** The document as kept: without the passages' texts, which the sections hold already. */
function storedText(document: SearchDocument): string {
  const passages = document.passages.map(({ text: _, ...rest }) => rest);
  return clean(JSON.stringify({ ...document, passages }).replaceAll("\\u0000", ""));
}

/** Read back a document as kept. */
export function documentFromStored(stored: string): SearchDocument {
  const document = JSON.parse(stored) as SearchDocument;
  const passages = document.passages.map((passage) => ({
    ...passage,
    text: document.sections[passage.section]?.text.slice(passage.start, passage.end) ?? "",
  }));
  return { ...document, passages };
}

/** PostgreSQL takes no NUL in a text. */
function clean(text: string): string {
  return text.replaceAll("\0", "");
}
