import type { Heading, Paragraph } from "mdast";
import { blockText } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import type { Block } from "../../model/tree.js";
import { isHeaderLabelLine } from "../../vocabulary/header-label-lines.js";
import { readAnyLetter } from "../../vocabulary/lettered-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readYearlyLine } from "../../vocabulary/yearly-numbers.js";
import { timeLength } from "./heading-line.js";
import { readItemRow } from "./item-row.js";
import { isCapitals } from "./look.js";

/** A cell with no more characters than this may be a name or a page number, no text. */
const longestCell = 24;
/** Longest title before a colon, in characters, and fewest words of a sentence after it. */
const longestTitle = 90;
const fewestSentenceWords = 5;
const fewestByHabit = 1;

/**
 * Split a heading whose text runs on in the same block: after a line end, after
 * a bold title, after a label that names people, in a cell, or as a sentence after a colon.
 *
 *   **3. Valg af dirigent:** Bestyrelsen foreslog …
 *   ^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~
 *   1. Fraværende: Birthe Lund
 *   ^^^^^^^^^^^^^^ ~~~~~~~~~~~
 *
 * @param fewestWords words that make a sentence after a colon; see `runInWords`.
 * @returns the heading and the text after it, which is null where nothing runs on.
 */
export function splitRunIn(
  block: Block,
  fewestWords = fewestSentenceWords,
): { head: Block; tail: Paragraph | null } {
  if (block.type === "table") return { head: block, tail: null };
  const offset =
    lineEnd(block) ??
    boldEnd(block) ??
    labelEnd(block) ??
    cellEnd(block) ??
    sentenceStart(block, fewestWords);
  if (offset === null) return { head: block, tail: null };
  const { head, tail } = splitBlock(block, offset);
  return blockText(tail).trim() === "" ? { head: block, tail: null } : { head, tail };
}

function lineEnd(block: Paragraph | Heading): number | null {
  const text = blockText(block);
  const at = text.indexOf("\n");
  if (at <= 0) return null;
  const line = text.slice(0, at);
  return (readNumberedLine(line)?.rest ?? line).trim() === "" ? null : at;
}

/** End of a bold or underlined start of three letters or more, where plain text follows. */
function boldEnd(block: Paragraph | Heading): number | null {
  let offset = 0;
  for (const child of block.children) {
    const own = blockText(child);
    if (child.type !== "strong" && own.trim() !== "") break;
    offset += own.length;
  }
  const text = blockText(block);
  if (offset === 0 || offset === text.length) return null;
  const head = text.slice(0, offset).trim();
  const rest = text.slice(offset).trim();
  const title = readNumberedLine(head)?.rest ?? head;
  return /\p{L}{3}/u.test(title) && /^\P{Ll}*\p{L}{2}/u.test(rest) && /^[\p{Lu}\d("”-]/u.test(rest)
    ? offset
    : null;
}

/** "1. Fraværende: Birthe Lund": the label is the title, the names are text. */
function labelEnd(block: Paragraph | Heading): number | null {
  const text = blockText(block);
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const rest = readNumberedLine(text.trim())?.rest ?? text.trim();
  if (!isHeaderLabelLine(rest)) return null;
  return text.slice(colon + 1).trim() === "" ? null : colon + 1;
}

/** "1. ⇥ Siden sidst ⇥ Formanden har talt …": the cell after the title is text. */
function cellEnd(block: Paragraph | Heading): number | null {
  const text = blockText(block);
  if (!text.includes("\t")) return null;
  const line = text.trimStart();
  const numbered = readYearlyLine(line) ?? readNumberedLine(line) ?? readAnyLetter(line);
  const start = text.length - (numbered?.rest.length ?? line.length);
  const title = text.slice(start).search(/[^\t ]/u);
  const at = title < 0 ? -1 : text.indexOf("\t", start + title);
  if (at > 0 && readItemRow(text) !== null) return at;
  return at > 0 && text.slice(at + 1).trim().length > longestCell ? at : null;
}

/** "2. Grøn drift: Der indhentes tilbud på kantsten.": a whole sentence after the colon, or small letters after capitals, are text. */
function sentenceStart(block: Paragraph | Heading, fewestWords: number): number | null {
  const text = blockText(block);
  if (!text.includes(":")) return null;
  // The colon of "Punkt 10: Eventuelt." stands behind the number and ends no title.
  const line = text.trimStart();
  const numbered = readNumberedLine(line.slice(timeLength(line)));
  const start = text.length - (numbered?.rest.length ?? text.length);
  const colon = start + text.slice(start).search(/:\s+\p{Lu}/u);
  if (colon < start || colon > longestTitle) return null;
  const rest = text.slice(colon + 1).trim();
  if (isCapitals(text.slice(0, colon)) && /\p{Ll}{2}/u.test(rest)) return colon + 1;
  const sentence = /[.!?]$/u.test(rest) && rest.split(/\s+/u).length >= fewestWords;
  return sentence ? colon + 1 : null;
}

/** Fewest headings, and share of them, that make "Dagsorden: Godkendt." a habit. */
const fewestShort = 3;
const shortShare = 0.6;

/** The same of titles that end in full stops, of those without a colon. */
const stoppedShare = 0.8;

/**
 * Fewest words after a colon that are text: fewer where two other headings run on in sentences, or
 * most of them end as sentences do; no number of words where titles without a colon end so too.
 *
 *     1. Dagsorden: Godkendt.
 *     2. Ny logopolitik: Udsat.
 */
export function runInWords(headings: Block[]): number {
  if (endInStops(headings)) return Number.POSITIVE_INFINITY;
  const running = (words: number) =>
    headings.filter((block) => block.type !== "table" && sentenceStart(block, words) !== null)
      .length;
  const isShort = isHabit(running(fewestByHabit), headings);
  return isShort || running(fewestSentenceWords) >= 2 ? fewestByHabit : fewestSentenceWords;
}

/** "1. Valg af dirigent." ⏎ "2. Beretning.": the full stop ends the title, and no sentence. */
function endInStops(headings: Block[]): boolean {
  const plain = headings
    .map((block) => blockText(block).trim())
    .filter((text) => !text.includes(":"));
  const stopped = plain.filter((text) => text.endsWith(".") && text.length <= longestTitle);
  return stopped.length >= fewestShort && stopped.length >= plain.length * stoppedShare;
}

function isHabit(count: number, headings: Block[]): boolean {
  return count >= fewestShort && count >= headings.length * shortShare;
}
