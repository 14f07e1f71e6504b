import type { SearchHit, SnippetPart } from "../../../feed/search/search-index.js";
import { element } from "../dom/element.js";

/** Draw the parts of a snippet, those that answer marked. */
export function markedParts(parts: SnippetPart[]): (Node | string)[] {
  return parts.map(({ text, match }) => (match ? element("mark", {}, text) : text));
}

/** The words that answered, as they stand in a hit; longest first. */
export function answeringWords(hit: SearchHit | undefined): string[] {
  const parts = [...(hit?.titleParts ?? []), ...(hit?.snippet?.parts ?? [])];
  const words = parts.filter(({ match }) => match).map(({ text }) => text.trim());
  return [...new Set(words)]
    .filter((word) => word.length > 1)
    .sort((one, other) => other.length - one.length);
}

/** Draw a text with some words marked wherever they stand as whole words. */
export function markWords(text: string, words: string[]): (Node | string)[] {
  if (words.length === 0) return [text];
  const choices = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  const drawn: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    drawn.push(text.slice(end, match.index), element("mark", {}, match[0]));
    end = match.index + match[0].length;
  }
  drawn.push(text.slice(end));
  return drawn;
}
