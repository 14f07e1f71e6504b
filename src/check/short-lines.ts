import type { Passage } from "./passages.js";

/** Longest line that may be a heading, in characters. */
const longestLine = 80;

/** A line of an item's text that is short enough for a heading, and no list's or table's. */
export interface ShortLine {
  text: string;
  passage: Passage;
  /** The first line of its section's text. */
  isFirst: boolean;
  /** Plain text, no list and no table, stands below it in its section. */
  hasTextBelow: boolean;
  /** Nothing stands below it in its item. */
  endsItem: boolean;
}

/**
 * The short lines of the sections of items of the first level, in reading order.
 *
 *     Broen er nedslidt, og der er indhentet to tilbud på en ny, som begge er for dyre i år.
 *     Det videre forløb
 *     ^^^^^^^^^^^^^^^^^
 *     Forvaltningen vender tilbage i maj.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function shortLinesOf(passages: readonly Passage[]): ShortLine[] {
  const lines: ShortLine[] = [];
  let above: Passage | undefined;
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (passage === undefined) break;
    const { text } = passage;
    if ((text.length <= longestLine || text.includes("\n")) && isPlain(passage)) {
      addLines(lines, passage, { above, below: passages[index + 1] });
    }
    above = passage;
  }
  return lines;
}

interface Neighbours {
  above: Passage | undefined;
  below: Passage | undefined;
}

function addLines(lines: ShortLine[], passage: Passage, { above, below }: Neighbours): void {
  const isOpening = above?.section !== passage.section;
  const goesOn = below !== undefined && below.section === passage.section && isPlain(below);
  const isClosing = topPath(below) !== passage.itemPath;
  const texts = passage.text.split("\n");
  for (const [at, line] of texts.entries()) {
    const text = line.trim();
    if (text === "" || text.length > longestLine) continue;
    const isLast = at === texts.length - 1;
    lines.push({
      text,
      passage,
      isFirst: isOpening && at === 0,
      hasTextBelow: isLast ? goesOn : true,
      endsItem: isLast && isClosing,
    });
  }
}

/** Path of the item of the first level that a passage stands in. */
function topPath(passage: Passage | undefined): string | null {
  return passage?.itemPath?.split(".", 1)[0] ?? null;
}

/** Running text of an item of the first level. */
function isPlain({ place, block, source, itemPath }: Passage): boolean {
  return (
    place === "section" &&
    block.type === "paragraph" &&
    source.list === null &&
    itemPath !== null &&
    !itemPath.includes(".")
  );
}

/** Most words of a heading, and its shortest length in characters. */
const mostWords = 8;
const shortestHeading = 4;

/**
 * Could the line be a heading by its form: few words, a capital first, no mark at its end?
 *
 *     Det videre forløb        Broen er nedslidt.        at broen lukkes
 *     ^^^^^^^^^^^^^^^^^
 */
export function looksLikeHeading(text: string): boolean {
  if (text.length < shortestHeading || endMarks.has(text.charCodeAt(text.length - 1))) return false;
  if (!/^\p{Lu}/u.test(text) || text.includes("\t")) return false;
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words <= mostWords;
}

/** Marks that end sentences, lead-ins and labels; a heading may be a question. */
const endMarks = new Set([...".,;:!"].map((mark) => mark.charCodeAt(0)));
