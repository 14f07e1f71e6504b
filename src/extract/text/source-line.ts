import { printedListMark } from "../list-mark.js";

/** One line of a text file, with the marks of extraction taken off. */
export interface SourceLine {
  /** 1-based line of the file. */
  number: number;
  /** Text without leading and trailing white space; tabs inside are kept. */
  text: string;
  /** Columns of white space before the text; a tab is eight. */
  indentColumns: number;
  /** Columns the line takes up in the file, indentation included. */
  widthColumns: number;
  /** Blank lines directly above; null for the first line of the file. */
  blankAbove: number | null;
  /** A form feed stands before the line. */
  pageTop: boolean;
  bookmarks: string[];
}

/** Columns a leading tab stands for. */
const tabColumns = 8;

/**
 * Split a decoded text into its lines with ink, counting blank ones.
 *
 * Bookmarks ("[bookmark: _Toc12]") go to `bookmarks`, image placeholders
 * ("[image: logo]", "![](logo.png)") go away: both stand for no character.
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blankAbove = 0;
  let pageTop = false;
  let bookmarks: string[] = [];
  for (const [index, row] of text.split("\n").entries()) {
    for (const [part, raw] of row.split("\f").entries()) {
      if (part > 0) pageTop = true;
      const cleaned = takeMarks(raw, bookmarks);
      const ink = cleaned.trim();
      if (ink === "") {
        if (part === 0 && !/\[bookmark:|\[image:|!\[/u.test(raw)) blankAbove += 1;
        continue;
      }
      lines.push({
        number: index + 1,
        ...measured(cleaned),
        blankAbove: lines.length === 0 ? null : blankAbove,
        pageTop,
        bookmarks,
      });
      blankAbove = 0;
      pageTop = false;
      bookmarks = [];
    }
  }
  return lines;
}

/** Take bookmark and image placeholders off a line, the names into `bookmarks`. */
function takeMarks(raw: string, bookmarks: string[]): string {
  if (!raw.includes("[")) return raw;
  return raw
    .replace(/\[bookmark: ?([^\]\n]{0,200})\]/gu, (_, name: string) => {
      if (name.trim() !== "") bookmarks.push(name.trim());
      return "";
    })
    .replace(/\[image: ?[^\]\n]{0,300}\]/gu, "")
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/gu, "");
}

/** Three or more spaces inside a line: cells set apart by spaces, as a tab would. */
const wideGap = /(?<=\S) {3,}(?=\S)/gu;

/** Cells set apart by a wide gap become tabbed; the gap behind a list marker does not. */
function tabbedGaps(cleaned: string): string {
  return cleaned
    .replaceAll("\u00a0", " ")
    .replace(wideGap, (gap, offset: number) =>
      offset < longestLabel && isLabel(cleaned.slice(0, offset).trim()) ? gap : "\t",
    );
}

/** Columns within which a list marker ends, indentation included. */
const longestLabel = 40;

function isLabel(text: string): boolean {
  return printedListMark(`${text} X`)?.label === text;
}

/** White space that does not begin a table cell: everything but the tab. */
const edgeSpace = /^[^\S\t]+|[^\S\t]+$/gu;

function measured(cleaned: string) {
  const gapped = tabbedGaps(cleaned);
  const leading = /^\s*/u.exec(cleaned)?.[0] ?? "";
  const hasInnerTab = gapped.trim().includes("\t");
  const indentColumns = [...leading].reduce(
    (columns, char) => columns + (char === "\t" ? tabColumns : 1),
    0,
  );
  // A row may begin or end with empty cells; a line without inner tabs is no row.
  const text = hasInnerTab ? gapped.replace(edgeSpace, "") : gapped.trim();
  return {
    text,
    indentColumns: text.startsWith("\t") ? 0 : indentColumns,
    widthColumns: cleaned.trimEnd().length,
  };
}
