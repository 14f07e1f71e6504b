import { printedListMark } from "../list-mark.js";
import { startsBlock } from "./block-start.js";
import type { SourceLine } from "./source-line.js";
import { filledShare, isFull, type TextWrap, textWrap } from "./text-wrap.js";

/** Lines that make one block, in order. */
export interface LineGroup {
  lines: SourceLine[];
  /** The lines as one text, breaks at line ends undone. */
  text: string;
}

/** Fewest lines of a paragraph from which its own width is believed. */
const fewestRunLines = 4;

/**
 * Gather lines into blocks. In a text wrapped hard at a constant width the lines
 * of a paragraph are joined; elsewhere each line is a block, save where a line
 * cannot end a block (a hyphen or a dash at its end, a hanging indent below).
 */
export function joinLines(lines: readonly SourceLine[]): LineGroup[] {
  const documentWrap = textWrap(lines);
  const words = wholeWords(lines);
  const groups: LineGroup[] = [];
  for (const run of runs(lines)) {
    const wrap = documentWrap ?? (run.length >= fewestRunLines ? textWrap(run) : null);
    for (const group of grouped(run, wrap)) groups.push(joined(group, words));
  }
  return groups;
}

/** Lines with no blank line and no page break between them. */
function runs(lines: readonly SourceLine[]): SourceLine[][] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last === undefined || line.blankAbove !== 0 || line.pageTop) found.push([line]);
    else last.push(line);
  }
  return found;
}

function grouped(run: readonly SourceLine[], wrap: TextWrap | null): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const line of run) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group !== undefined && above !== undefined && belongs(group, above, line, wrap)) {
      group.push(line);
    } else groups.push([line]);
  }
  return groups;
}

function belongs(
  group: readonly SourceLine[],
  above: SourceLine,
  line: SourceLine,
  wrap: TextWrap | null,
): boolean {
  if (startsBlock(line) || above.text.includes("\t")) return false;
  if (endsOpen(above, line) || hangs(group, line)) return true;
  if (wrap === null) return false;
  return isFull(above, line, wrap) || runsOn(above, line, wrap);
}

/** Share of the width a line must fill for a sentence to run on below it. */
const runOnShare = 0.6;

/** A long line in the middle of a sentence; "at …" may be a point of its own. */
function runsOn(above: SourceLine, line: SourceLine, wrap: TextWrap): boolean {
  if (filledShare(above, wrap) < runOnShare || /[.:;?!]$/u.test(above.text)) return false;
  return /^\p{Ll}/u.test(line.text) && !/^at\s/u.test(line.text);
}

/** Words that no block ends with, whatever comes below. */
const binding = /\s(?:og|samt|eller|vedr\.|vedrørende|\/?v\.|v\/)$/u;
/** Words that need what follows in lower case: "Afbud fra" has names below it. */
const leading = /\s(?:af|til|for|med|på|i|om|fra|ved|mellem|ift\.|en|et|den|det|de)$/u;

/** "… lokalplan 12 –", "… samarbejds-" and "… aftaler på" cannot end a block. */
function endsOpen(above: SourceLine, line: SourceLine): boolean {
  if (binding.test(above.text)) return true;
  if (!/^\p{Ll}/u.test(line.text)) return false;
  return /(?:\p{L}[-\u00ad\u2010]|\s[-–])$/u.test(above.text) || leading.test(above.text);
}

/** The line stands in the column where the text of the list item above it begins. */
function hangs(group: readonly SourceLine[], line: SourceLine): boolean {
  const first = group[0];
  if (first === undefined) return false;
  const mark = printedListMark(first.text);
  if (mark === null || !/^[\p{Ll}(]/u.test(line.text)) return false;
  const lead = /^\S+\s+/u.exec(first.text)?.[0].length ?? 0;
  return (
    line.indentColumns > first.indentColumns && line.indentColumns <= first.indentColumns + lead + 1
  );
}

/** Words of the document that stand whole inside a line, in lower case. */
function wholeWords(lines: readonly SourceLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.text.matchAll(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu)) {
      words.add(match[0].toLowerCase());
    }
  }
  return words;
}

function joined(lines: SourceLine[], words: ReadonlySet<string>): LineGroup {
  let text = "";
  for (const line of lines) text = text === "" ? line.text : glue(text, line.text, words);
  return { lines, text };
}

/**
 * Put two lines together. A hyphen at the line end goes where the joined word
 * stands elsewhere in the document and the hyphenated one does not; "børne-" and
 * "og ungeområdet" keep hyphen and space.
 */
function glue(above: string, below: string, words: ReadonlySet<string>): string {
  const head = /(\p{L}+)[-\u00ad\u2010]$/u.exec(above)?.[1];
  const tail = /^\p{Ll}+/u.exec(below)?.[0];
  if (head === undefined || tail === undefined) return `${above} ${below}`;
  if (above.endsWith("\u00ad")) return above.slice(0, -1) + below;
  if (/^(?:og|eller|samt|til|m)$/u.test(tail)) return `${above} ${below}`;
  const hyphenated = words.has(`${head}-${tail}`.toLowerCase());
  if (!hyphenated && words.has((head + tail).toLowerCase())) return above.slice(0, -1) + below;
  return above + below;
}
