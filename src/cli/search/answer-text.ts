import {
  facetNames,
  type SearchHit,
  type SearchResult,
  type SnippetPart,
} from "../../feed/search/search-index.js";
import type { SearchTexts } from "./search-texts.js";

/** Marks around what answers: bold on a terminal, brackets in a pipe. */
interface Marks {
  open: string;
  close: string;
}
const terminalMarks: Marks = { open: "\u001B[1m", close: "\u001B[22m" };
const plainMarks: Marks = { open: "[", close: "]" };

/** Most values of a facet that are shown. */
const shownValues = 6;

/** Write an answer for a person: how many, the hits, then the facets. */
export function answerText(result: SearchResult, texts: SearchTexts, isTerminal: boolean): string {
  if (result.total === 0) return `${texts.none}\n`;
  const marks = isTerminal ? terminalMarks : plainMarks;
  const hits = result.hits.map((hit) => hitText(hit, texts, marks));
  return `${texts.hits(result.total)}\n\n${hits.join("\n")}\n${facetText(result, texts)}`;
}

/**
 *     3. Fælles indkøb af kompressionsstrømper
 *        Forum for Sundhed og Omsorg, 2024-03-14, godkendt · referat.pdf#page=3
 *        … bevilling af [kompressionsstrømper] …
 */
function hitText(hit: SearchHit, texts: SearchTexts, marks: Marks): string {
  const number = hit.number === null ? "" : `${hit.number}. `;
  const title = hit.title === "" ? texts.untitled : partsText(hit.titleParts, marks);
  const closed = hit.visibility === "closed" ? texts.closed : null;
  const facts = [hit.body, hit.date, hit.outcome, closed].filter((fact) => fact !== null);
  const place = hit.source.name + (hit.page === null ? "" : `#page=${hit.page}`);
  const lines = [`${number}${title}`, `   ${facts.join(", ")} · ${printable(place)}`];
  const snippet = hit.snippet === null ? "" : partsText(hit.snippet.parts, marks);
  if (snippet !== "") lines.push(`   ${snippet}`);
  return `${lines.join("\n")}\n`;
}

function partsText(parts: SnippetPart[], { open, close }: Marks): string {
  return parts
    .map(({ text, match }) => (match ? `${open}${printable(text)}${close}` : printable(text)))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Text of a document may hold what moves a terminal's cursor; it is shown without. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (/\s/u.test(character) ? " " : ""));
}

function facetText({ facets }: SearchResult, texts: SearchTexts): string {
  const lines = facetNames.flatMap((name) => {
    const values = facets[name].slice(0, shownValues);
    if (values.length === 0) return [];
    const counts = values.map(({ value, count }) => `${printable(value)} (${count})`);
    return [`${texts.facets[name]}: ${counts.join(", ")}`];
  });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
