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
/** Longest title before a colon where nearly all titles end in one. */
const longestByHabit = 160;
/** Longest part of a title between two colons. */
const longestBetween = 60;

/**
 * When what stands behind the colon of a title is text: a sentence of some length, any sentence,
 * also a lead-in, a list or a line of some length, or never.
 */
export type ColonHabit = "sentences" | "shortSentences" | "anyText" | "never";

/** How text runs on after the titles of a document. */
export interface RunInHabit {
  colon: ColonHabit;
  /** What stands behind a tab is text, however short. */
  cells: boolean;
}

const usualHabit: RunInHabit = { colon: "sentences", cells: false };

/**
 * Split a heading whose text runs on in the same block: after a line end, after
 * a bold title, after a label that names people, in a cell, or as a sentence after a colon.
 *
 *   **3. Valg af dirigent:** Bestyrelsen foreslog …
 *   ^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~
 *   1. Fraværende: Birthe Lund
 *   ^^^^^^^^^^^^^^ ~~~~~~~~~~~
 *
 * @param habit what a colon parts in the document's titles; see `runInHabit`.
 * @returns the heading and the text after it, which is null where nothing runs on.
 */
export function splitRunIn(
  block: Block,
  habit: RunInHabit = usualHabit,
): { head: Block; tail: Paragraph | null } {
  if (block.type === "table") return { head: block, tail: null };
  const offset =
    rowEnd(block) ??
    lineEnd(block) ??
    boldEnd(block) ??
    labelEnd(block) ??
    cellEnd(block, habit.cells) ??
    sentenceStart(block, habit.colon);
  if (offset === null) return { head: block, tail: null };
  const { head, tail } = splitBlock(block, offset);
  return blockText(tail).trim() === "" ? { head: block, tail: null } : { head, tail };
}

/** "2. ⇥ Siden sidst ⇥ Formanden har talt … ⏎ Der er …": a row whose text goes on below it. */
function rowEnd(block: Paragraph | Heading): number | null {
  const text = blockText(block);
  const end = text.indexOf("\n");
  const line = end < 0 ? "" : text.slice(0, end);
  const title = line.includes("\t") ? readItemRow(line)?.title : undefined;
  return title === undefined ? null : line.indexOf(title) + title.length;
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
    const isNumber = offset === 0 && readNumberedLine(own.trim())?.rest === "";
    if (child.type !== "strong" && own.trim() !== "" && !isNumber) break;
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
function cellEnd(block: Paragraph | Heading, byHabit: boolean): number | null {
  const text = blockText(block);
  if (!text.includes("\t")) return null;
  const line = text.trimStart();
  const numbered = readYearlyLine(line) ?? readNumberedLine(line) ?? readAnyLetter(line);
  const start = text.length - (numbered?.rest.length ?? line.length);
  const title = text.slice(start).search(/[^\t ]/u);
  const at = title < 0 ? -1 : text.indexOf("\t", start + title);
  if (at > 0 && readItemRow(text) !== null) return at;
  if (byHabit && at > 0 && /\p{L}/u.test(text.slice(at))) return at;
  return at > 0 && text.slice(at + 1).trim().length > longestCell ? at : null;
}

/** "2. Grøn drift: Der indhentes tilbud på kantsten.": a whole sentence after the colon, or small letters after capitals, are text. */
function sentenceStart(block: Paragraph | Heading, habit: ColonHabit): number | null {
  const text = blockText(block);
  if (habit === "never" || !text.includes(":")) return null;
  // The colon of "Punkt 10: Eventuelt." stands behind the number and ends no title.
  const line = text.trimStart();
  const numbered = readNumberedLine(line.slice(timeLength(line)));
  const start = text.length - (numbered?.rest.length ?? text.length);
  const colon = colonAfter(text, start, habit);
  if (colon < start || colon > (habit === "anyText" ? longestByHabit : longestTitle)) return null;
  const rest = text.slice(colon + 1).trim();
  const isKind = opensTitle.test(text.slice(start, colon).trim());
  if (!isKind && isCapitals(text.slice(0, colon)) && /\p{Ll}{2}/u.test(rest)) return colon + 1;
  return isText(rest, habit) ? colon + 1 : null;
}

/** What tells before a colon how the item is treated, and leaves the title to come. */
const opensTitle =
  /^(?:tema|temadrøftelse|temapunkt|orientering|drøftelse|høring|beslutning|godkendelse|(?:orienterings|drøftelses|beslutnings)punkt|(?:lukket|fortroligt?|åbent?)(?: (?:sag|punkt))?)$/iu;

/** The first colon before text, or the second where the first stands within the title: "4. Tema: Havnen: Vi drøftede …". */
function colonAfter(text: string, start: number, habit: ColonHabit): number {
  const mark = habit === "anyText" ? /:\s+(?=[\p{Lu}\d·•–-])/u : /:\s+(?=\p{Lu})/u;
  const first = start + text.slice(start).search(mark);
  if (habit !== "anyText" || first < start) return first;
  const between = text.slice(first + 1).search(mark);
  const isTitle =
    between > 0 && between <= longestBetween && opensTitle.test(text.slice(start, first));
  return isTitle ? first + 1 + between : first;
}

function isText(rest: string, habit: ColonHabit): boolean {
  const words = rest.split(/\s+/u).length;
  if (/[.!?]$/u.test(rest)) return habit !== "sentences" || words >= fewestSentenceWords;
  return habit === "anyText" && (/:$|^[\d·•–-]/u.test(rest) || words >= fewestSentenceWords);
}

/** Fewest headings, and share of them, that make "Dagsorden: Godkendt." a habit. */
const fewestShort = 3;
const shortShare = 0.6;

/** The same of titles that end in full stops, of those without a colon. */
const stoppedShare = 0.8;

/** Learn from the headings of all items how text runs on after them. */
export function runInHabit(headings: Block[]): RunInHabit {
  const parted = headings.filter(
    (block) => block.type !== "table" && cellEnd(block, false) !== null,
  );
  return { colon: colonHabit(headings), cells: isHabit(parted.length, headings) };
}

/**
 * What a colon parts in the titles of a document: any text where most of them end as sentences do,
 * short sentences too where two run on in longer ones, none where titles without a colon end so.
 *
 *     1. Dagsorden: Godkendt.
 *     2. Ny logopolitik: Udsat.
 */
function colonHabit(headings: Block[]): ColonHabit {
  if (endInStops(headings) || nameTreatment(headings)) return "never";
  const running = (habit: ColonHabit) =>
    headings.filter((block) => block.type !== "table" && sentenceStart(block, habit) !== null)
      .length;
  if (isHabit(running("shortSentences"), headings)) return "anyText";
  return running("sentences") >= 2 ? "shortSentences" : "sentences";
}

/** "1. Beslutning: Ny hal" ⏎ "2. Orientering: Byggesager": the colon stands within the title. */
function nameTreatment(headings: Block[]): boolean {
  const named = headings.filter((block) => {
    const text = blockText(block).trim();
    const [first = "", ...rest] = (readNumberedLine(text)?.rest ?? text).split(":");
    return rest.length > 0 && opensTitle.test(first) && rest.join(":").length <= longestBetween;
  });
  return isHabit(named.length, headings);
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
