import type { SnippetPart } from "../search/search-index.js";

/** Marks that stand around what answers; no text has them, since they are taken out before. */
export const marks = { open: "\u{E000}", close: "\u{E001}" } as const;

/** Cut a text with marks into parts. */
export function snippetParts(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const [index, piece] of marked.split(marks.open).entries()) {
    const [match = "", after = ""] = index === 0 ? ["", piece] : piece.split(marks.close);
    if (match !== "") parts.push({ text: match, match: true });
    if (after !== "") parts.push({ text: after, match: false });
  }
  return parts;
}

/** Take the marks' own characters out of a text before it is marked. */
export function withoutMarks(text: string): string {
  return text.replaceAll(marks.open, "").replaceAll(marks.close, "");
}
