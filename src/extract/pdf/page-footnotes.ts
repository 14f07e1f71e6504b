import type { PageContent, PageItem } from "./page-content.js";
import type { TextLine } from "./text-line.js";
import { spansText, type TextSpan } from "./text-span.js";

/** Type up to this share of the body's is a note's. */
const smallType = 0.93;
/** Lines of a note are this near, baseline to baseline, in type sizes. */
const notePitch = 2;

/** A line with its place among those of its page. */
interface NoteLine {
  /** What the text refers to the line's note by: "1". */
  mark: string;
  isFirst: boolean;
}

/**
 * Tell a page's footnotes from its text: lines at its foot, in small type or with a raised number
 * first, that begin with a number which stands raised in the text above. The number is put in brackets in both places.
 *
 *     Prisen¹ er godkendt.            →   Prisen[1] er godkendt.
 *     ─────
 *     ¹ Aftale af 4. maj.             →   [1] Aftale af 4. maj.
 *
 * A raised number without such a note ("m²") is left as it is.
 *
 * @param bodySizePoints size of most of the document's text
 * @param running lines that recur on other pages, which are none of its text
 */
export function withFootnotes(
  page: PageContent,
  bodySizePoints: number,
  running: ReadonlySet<TextLine>,
): PageContent {
  const text = page.items.filter(
    (item) => item.type === "table" || !(running.has(item.line) || item.line.artifact),
  );
  if (!text.flatMap(linesOfItem).some((line) => raisedMarks(line).length > 0)) return page;
  const notes = noteLines(text, smallType * bodySizePoints);
  if (notes.size === 0) return page;
  const marks = new Set([...notes.values()].map(({ mark }) => mark));
  const changed = (line: TextLine): TextLine => {
    const note = notes.get(line);
    if (note === undefined) return referringLine(line, marks);
    const own = note.isFirst ? withSpans(line, bracketed(line, note.mark)) : line;
    return { ...own, noteMark: note.mark };
  };
  const items = page.items.map((item): PageItem => {
    if (item.type === "line") return { type: "line", line: changed(item.line) };
    const rows = item.table.rows.map((cells) => cells.map((lines) => lines.map(changed)));
    return { type: "table", table: { ...item.table, rows } };
  });
  return { ...page, items };
}

/** The lines of the notes: all to the page's foot, from a number referred to above. */
function noteLines(items: readonly PageItem[], smallPoints: number): Map<TextLine, NoteLine> {
  const found = new Map<TextLine, NoteLine>();
  const { start, referred } = footOf(items, smallPoints);
  let mark: string | null = null;
  let last: TextLine | null = null;
  for (const item of items.slice(start)) {
    if (item.type === "table") break;
    const { line } = item;
    const own = leadingMark(line);
    const isFirst = own !== null && referred.has(own);
    if (isFirst) mark = own;
    else if (last !== null && !isNear(last, line)) mark = null;
    if (mark !== null) found.set(line, { mark, isFirst });
    last = line;
  }
  return found;
}

/**
 * Where the notes begin: at a number referred to above, in type as small as a note's or raised
 * itself, with nothing in larger type below. Past the end where there are none.
 */
function footOf(
  items: readonly PageItem[],
  smallPoints: number,
): { start: number; referred: ReadonlySet<string> } {
  const referred = new Set<string>();
  const start = items.findIndex((item, index) => {
    const mark = item.type === "line" ? leadingMark(item.line) : null;
    const isNote =
      item.type === "line" &&
      mark !== null &&
      referred.has(mark) &&
      (item.line.spans[0]?.isRaised || item.line.sizePoints <= smallPoints) &&
      items.slice(index).every((below) => isSmall(below, item.line.sizePoints));
    if (!isNote) for (const line of linesOfItem(item)) addAll(referred, raisedMarks(line));
    return isNote;
  });
  return { start: start < 0 ? items.length : start, referred };
}

/** Sizes this near are the same, in points. */
const sameSizePoints = 0.3;

function isSmall(item: PageItem, sizePoints: number): boolean {
  return item.type === "line" && item.line.sizePoints <= sizePoints + sameSizePoints;
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}

function isNear(above: TextLine, line: TextLine): boolean {
  const distance = above.baseline - line.baseline;
  return distance >= 0 && distance <= notePitch * line.sizePoints;
}

function linesOfItem(item: PageItem): TextLine[] {
  return item.type === "line" ? [item.line] : item.table.rows.flat(2);
}

/** "1" at the line's start, raised or followed by white space. */
function leadingMark({ spans, text }: TextLine): string | null {
  const first = spans[0];
  if (first?.isRaised) return first.text.trim();
  return /^(?<mark>\d{1,3})\s+(?=\S)/u.exec(text)?.groups?.mark ?? null;
}

/** The numbers raised in a line, save the one it begins with. */
function raisedMarks({ spans }: TextLine): string[] {
  return spans.flatMap((span, index) => (mayRefer(spans, index) ? marksIn(span.text) : []));
}

const unitBefore = /(?:^|[\s\d])[kcmd]?m\s?$/u;

/** Is the span a raised number behind text, and no exponent of a unit? */
function mayRefer(spans: readonly TextSpan[], index: number): boolean {
  const before = spans[index - 1];
  return spans[index]?.isRaised === true && before !== undefined && !unitBefore.test(before.text);
}

function marksIn(text: string): string[] {
  return text.split(",").map((mark) => mark.trim());
}

/** The line with brackets around the numbers that refer to notes of the page. */
function referringLine(line: TextLine, marks: ReadonlySet<string>): TextLine {
  const isReference = (span: TextSpan, index: number) =>
    mayRefer(line.spans, index) && marksIn(span.text).every((mark) => marks.has(mark));
  const references = line.spans.filter(isReference);
  if (references.length === 0) return line;
  const spans = line.spans.map((span, index) =>
    isReference(span, index)
      ? {
          ...span,
          text: span.text.replace(/^\s*(?<mark>\S.*?)\s*$/u, "[$<mark>]") + trailingSpace(span),
        }
      : span,
  );
  return { ...withSpans(line, spans), refersTo: references.flatMap(({ text }) => marksIn(text)) };
}

function trailingSpace({ text }: TextSpan): string {
  return /\s$/u.test(text) ? " " : "";
}

/** The spans of a note's first line with its mark in brackets. */
function bracketed({ spans }: TextLine, mark: string): TextSpan[] {
  const [first, second, ...rest] = spans;
  if (first === undefined) return [];
  const behind = first.text.trimStart().slice(mark.length).trimStart();
  if (behind !== "" || second === undefined) {
    const others = second === undefined ? rest : [second, ...rest];
    return [{ ...first, text: `[${mark}] ${behind}` }, ...others];
  }
  return [{ ...first, text: `[${mark}] ` }, { ...second, text: second.text.trimStart() }, ...rest];
}

function withSpans(line: TextLine, spans: TextSpan[]): TextLine {
  return { ...line, spans, text: spansText(spans) };
}
