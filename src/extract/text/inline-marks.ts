import type { PhrasingContent } from "mdast";
import { append } from "../../model/append.js";
import { safeHref } from "../safe-href.js";

/** What is found next in a line, and how far it reaches. */
interface InlineMatch {
  start: number;
  end: number;
  nodes: PhrasingContent[];
}

/** A link as extraction writes it; `\(` and `\)` are escaped parentheses. */
const linkPattern =
  /\[((?:\\[()[\]]|[^\]\n\\[]|\\){1,400})\]\(((?:\\[()]|[^()\s\\]|\\){0,1000})\)/gu;
/** Bold: text between two stars with no white space inside their edges. */
const strongPattern = /\*\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*\*/gu;
/** Italic: one star, at the edge of a word on both sides ("2 * 3 * 4" is none). */
const emphasisPattern =
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu;

/**
 * Read the inline marks that text extractors write: `[text](target)`,
 * `**bold**` and `*italic*`. A mark without its partner stays as it is.
 *
 * @param text one line or joined paragraph.
 */
export function inlineMarks(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of outermost(text)) {
    if (match.start > from) nodes.push(plain(text.slice(from, match.start)));
    append(nodes, match.nodes);
    from = match.end;
  }
  if (from < text.length) nodes.push(plain(text.slice(from)));
  return nodes;
}

function plain(value: string): PhrasingContent {
  return { type: "text", value };
}

/** All marks of the line, each inside no other. */
function outermost(text: string): InlineMatch[] {
  if (!/[*[]/u.test(text)) return [];
  const found = [...links(text), ...emphasised(text, strongPattern, "strong")];
  append(found, emphasised(text, emphasisPattern, "emphasis"));
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const outer: InlineMatch[] = [];
  let reached = 0;
  for (const match of found) {
    if (match.start < reached) continue;
    outer.push(match);
    reached = match.end;
  }
  return outer;
}

function links(text: string): InlineMatch[] {
  const found: InlineMatch[] = [];
  for (const match of text.matchAll(linkPattern)) {
    const label = inlineMarks(unescaped(match[1] ?? ""));
    const url = safeHref(unescaped(match[2] ?? ""));
    const link: PhrasingContent = {
      type: "link",
      url: url ?? "",
      children: label.filter((node) => node.type !== "link"),
    };
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      nodes: url === null ? label : [link],
    });
  }
  return found;
}

function unescaped(text: string): string {
  return text.replace(/\\([()[\]])/gu, "$1");
}

function emphasised(text: string, pattern: RegExp, type: "strong" | "emphasis"): InlineMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    nodes: [{ type, children: inlineMarks(match[1] ?? "") }],
  }));
}
