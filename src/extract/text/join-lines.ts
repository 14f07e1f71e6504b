import { goesOn, type TextLayout } from "./goes-on.js";
import type { SourceLine } from "./source-line.js";
import { textWrap } from "./text-wrap.js";

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
  const recurring = recurringLines(lines);
  const groups: LineGroup[] = [];
  for (const run of runs(lines)) {
    const wrap = documentWrap ?? (run.length >= fewestRunLines ? textWrap(run) : null);
    for (const group of grouped(run, { wrap, recurring })) groups.push(joined(group, words));
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

function grouped(run: readonly SourceLine[], layout: TextLayout): SourceLine[][] {
  const groups: SourceLine[][] = [];
  run.forEach((line, index) => {
    const group = groups.at(-1);
    if (group !== undefined && goesOn({ group, line, next: run[index + 1] }, layout)) {
      group.push(line);
    } else groups.push([line]);
  });
  return groups;
}

/** Texts that stand as a line of their own more than once: headings of a template, page headers. */
function recurringLines(lines: readonly SourceLine[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of lines) (once.has(text) ? twice : once).add(text);
  return twice;
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
