import { blockText, firstLine } from "../../model/block.js";
import { type Block, type ContentsEntry, isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { beginsWithDate, isDateLine } from "../../vocabulary/date-lines.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { namesPerson } from "../../vocabulary/person-names.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { isAnswered } from "./answered-list.js";
import { isContentsHeading } from "./contents-heading.js";
import { type ContentsLine, lengthWithoutLeader, readContentsLine } from "./contents-line.js";
import {
  frontBlocks,
  LaterTitles,
  longestEntry,
  type ReadLine,
  readChild,
} from "./later-titles.js";
import { withTrailingPages } from "./trailing-pages.js";

/** Longest line between entries, in characters, and longest end of a title that wrapped. */
const longestStray = 90;
const longestWrap = 180;
/** Most lines that are no entries (group headings, wrapped ends) between two entries. */
const mostStrays = 2;

/** Where a contents list stands, and what its lines say. */
export interface ContentsRun {
  /** Indexes into the children: first and last child of the list. */
  first: number;
  last: number;
  entries: ContentsEntry[];
}

interface FrontLine {
  index: number;
  line: ContentsLine;
  /** The title as a comparison key; empty where the line is too long to stand in a list. */
  key: string;
  isEntry: boolean;
}

/**
 * Find the printed contents list: the first run of lines in the front that
 * carry page numbers or whose titles stand again, each on a line of its own,
 * further down. A plain numbered list without either is the agenda itself.
 *
 * @returns the run with its entries, or null where the document has none.
 */
export function findContents(children: RootChild[]): ContentsRun | null {
  const read = children.map(readChild);
  const hasHeading = read
    .slice(0, frontBlocks)
    .some((one) => one !== null && isContentsHeading(one.text));
  const later = new LaterTitles(read, hasHeading);
  const lines = frontLines(children, read, later);
  for (let start = 0; start < lines.length; start += 1) {
    if (!lines[start]?.isEntry) continue;
    const run = grow(lines, start);
    const entries = run.filter((line) => line.isEntry);
    const heading = headingAbove(children, lines[start]?.index ?? 0);
    const isPoints = heading === null && isLedIn(children[(trimmed(run)[0]?.index ?? 0) - 1]);
    if (
      (!isPoints && isContents(entries, heading, later)) ||
      (heading !== null && isAnsweredBelow(entries, read))
    ) {
      return toRun(children, trimmed(run), later);
    }
    start = lines.indexOf(run[run.length - 1] as FrontLine);
  }
  return null;
}

function frontLines(
  children: RootChild[],
  read: (ReadLine | null)[],
  later: LaterTitles,
): FrontLine[] {
  const lines: FrontLine[] = [];
  read.slice(0, frontEnd(children)).forEach((one, index) => {
    if (!one?.line) return;
    const { text, line } = one;
    const possible =
      children[index]?.type !== "table" && line.title !== "" && canBeEntry(text, line);
    const marked = line.page !== null || line.number !== null;
    const isEntry =
      possible && (marked || (!endsEntry(line, lines.at(-1)) && later.holdAfter(index, line)));
    const key = isEntry || line.title.length <= longestWrap ? comparisonKey(line.title) : "";
    lines.push({ index, line, key, isEntry });
  });
  return lines;
}

/** The front ends where the first item has its second section heading. */
function frontEnd(children: RootChild[]): number {
  let headings = 0;
  for (let index = 0; index < Math.min(children.length, frontBlocks); index += 1) {
    const child = children[index] as RootChild;
    if (!isBlock(child)) continue;
    const label = readSectionLabel(blockText(child));
    const heads =
      label?.strength === "strong" &&
      (label.rest === "" || label.colon) &&
      label.kind !== "referat";
    if (heads) headings += 1;
    if (headings === 2) return index;
  }
  return frontBlocks;
}

function canBeEntry(text: string, line: ContentsLine): boolean {
  if (text.length > longestEntry && lengthWithoutLeader(text) > longestEntry) return false;
  if (isDateLine(text) || beginsWithDate(text)) return false;
  // "3. Ida Holm (A)": numbered people are no titles.
  if (namesPerson(line.title)) return false;
  return readSectionLabel(text)?.strength !== "strong" && !looksLikeCaseNumber(text);
}

function grow(lines: FrontLine[], start: number): FrontLine[] {
  let end = start;
  let strays = 0;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] as FrontLine;
    if (line.isEntry && !startsOver(lines, start, end, line)) {
      end = at;
      strays = 0;
    } else {
      strays += 1;
      const repeats = isEntryAgain(lines.slice(start, end + 1), line);
      if (strays > mostStrays || line.isEntry || repeats || isText(line, lines[at - 1])) break;
    }
  }
  return lines.slice(start, end + 1);
}

/**
 * Is the line the end of a title that wrapped after its page?
 *
 *   Punkt 5: Lokalplan for boliger ved Søndervej, endelig vedtagelse, ⇥ 8
 *   herunder fordeling af udgifter mellem de deltagende parter og en plan for inddragelse
 *   ^ small letter, below an entry with its page
 */
function endsEntry(line: ContentsLine, above: FrontLine | undefined): boolean {
  if (!above?.isEntry || above.line.page === null) return false;
  return /^\p{Ll}/u.test(line.title) && !endsSentence(line.title);
}

/** Too long for a line between entries; the end of a title may be longer. */
function isText({ line }: FrontLine, above: FrontLine | undefined): boolean {
  return line.title.length > (endsEntry(line, above) ? longestWrap : longestStray);
}

/** The title of an entry on a line of its own is an item's heading: there the list has ended. */
function isEntryAgain(run: FrontLine[], { key }: FrontLine): boolean {
  return key !== "" && run.some((one) => one.isEntry && one.key === key);
}

/** The list ends where its first title comes again: there the items begin. */
function startsOver(lines: FrontLine[], start: number, end: number, line: FrontLine): boolean {
  const number = line.line.value;
  const seen = lines.slice(start, end + 1).filter((other) => other.isEntry);
  if (line.line.page !== null && seen.some((other) => other.line.page !== null)) return false;
  const sameAgain = seen.some((other) => other.key === line.key && other.line.title !== "");
  const last = seen.findLast((other) => other.line.value !== null)?.line.value ?? null;
  const goesBack = number !== null && last !== null && seen.length >= 2 && number <= last;
  const marks = seen.some((other) => other.line.number !== null);
  const numbersBegin = number !== null && seen.length >= 3 && !marks;
  return sameAgain || goesBack || numbersBegin;
}

const contentsWord =
  /^(?:indhold|indholdsfortegnelse|indholdsoversigt|punktoversigt|oversigt over punkter)\b/iu;

function headingAbove(children: RootChild[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) {
    const child = children[at];
    if (child && isBlock(child)) {
      const text = blockText(child).trim();
      if (isContentsHeading(text)) return text;
    }
  }
  return null;
}

/** Shortest sentence that leads in a list, in characters. */
const shortestLeadIn = 25;

/**
 * Is the line above a sentence that leads in a list of points, and names no agenda?
 *
 *   Modellen hviler på disse principper:
 *   1. Åbne døre i hele huset
 */
function isLedIn(above: RootChild | undefined): boolean {
  if (above === undefined || !isBlock(above)) return false;
  const text = blockText(above).trim();
  return text.endsWith(":") && text.length > shortestLeadIn && !agendaWord.test(text);
}

const agendaWord = /dagsorden|punkt|program|emne|indhold|møde|forsamling/iu;

function isContents(entries: FrontLine[], heading: string | null, later: LaterTitles): boolean {
  const fewest = heading === null ? 3 : 2;
  if (entries.length < fewest) return false;
  const paged = entries.filter((entry) => entry.line.page !== null);
  const rising = paged.every(
    (entry, at) => at === 0 || (entry.line.page ?? 0) >= (paged[at - 1]?.line.page ?? 0),
  );
  if (paged.length >= entries.length * 0.6 && rising) return true;
  const numbered = entries.filter((entry) => entry.line.number !== null).length;
  if (heading === null && numbered < entries.length * 0.6) return false;
  const unnumbered = numbered < entries.length * 0.5;
  const lines = withTrailingPages(entries.map(({ line }) => line));
  const again = entries.filter(({ index }, at) => {
    const line = lines[at];
    return line && (unnumbered || line.number !== null) && later.holdAfter(index, line);
  }).length;
  if (heading === null && isSameList(entries, later)) return false;
  if (again >= entries.length * 0.5 && again >= 2) return true;
  return heading !== null && contentsWord.test(heading) && again >= 1;
}

/** Do numbered lines below a list without gaps tell what was said of each, without the titles? */
function isAnsweredBelow(entries: FrontLine[], read: (ReadLine | null)[]): boolean {
  const first = entries[0]?.index ?? 0;
  const last = entries.at(-1)?.index ?? 0;
  if (entries.some(({ index, line }, at) => index !== first + at || line.value !== at + 1))
    return false;
  const below = read.slice(last + 1).map((one) => (one === null ? "" : firstLine(one.text)));
  return isAnswered(
    entries.map(({ line }) => line),
    below,
  );
}

/** Do all entries stand again one right below the other? Then two texts hold the same list of points. */
function isSameList(entries: FrontLine[], later: LaterTitles): boolean {
  const places = entries.map((entry) => later.lastPlace(entry.key));
  const [first = -1] = places;
  return first > (entries.at(-1)?.index ?? 0) && places.every((place, at) => place === first + at);
}

/** A run with page numbers or numbers begins and ends with a line that has one. */
function trimmed(run: FrontLine[]): FrontLine[] {
  const marked = run.map(
    ({ line, isEntry }) => isEntry && (line.page !== null || line.number !== null),
  );
  if (marked.filter(Boolean).length < run.length * 0.5) return run;
  return run.slice(marked.indexOf(true), marked.lastIndexOf(true) + 1);
}

function toRun(children: RootChild[], run: FrontLine[], later: LaterTitles): ContentsRun {
  const first = run[0]?.index ?? 0;
  const last = wrappedEnd(children, run[run.length - 1] as FrontLine, later);
  const entries: ContentsEntry[] = [];
  for (const { line, isEntry } of run) {
    const previous = entries[entries.length - 1];
    if (isEntry && line.number === null && isGroupHeading(line.title)) continue;
    const { number, title, presenter, page } = line;
    if (isEntry) entries.push({ number, title, presenter, page });
    else if (previous && /^\p{Ll}/u.test(line.title)) {
      previous.title = joinTitle(previous.title, line.title);
      previous.page ??= line.page;
    }
  }
  return { first: withHeading(children, first), last, entries: withTrailingPages(entries) };
}

/** The last entry's title may go on in small letters on the next line. */
function wrappedEnd(children: RootChild[], line: FrontLine, later: LaterTitles): number {
  const next = children[line.index + 1];
  if (!next || !isBlock(next)) return line.index;
  const text = blockText(next).trim();
  const goesOn =
    /^\p{Ll}/u.test(text) &&
    text.length <= longestStray &&
    readNumberedLine(text) === null &&
    !later.holdAfter(line.index + 1, readContentsLine(text));
  return goesOn ? line.index + 1 : line.index;
}

function joinTitle(start: string, end: string): string {
  return /\p{Ll}-$/u.test(start) ? start.slice(0, -1) + end : `${start} ${end}`;
}

function withHeading(children: RootChild[], first: number): number {
  const above = children[first - 1];
  if (!above || !isBlock(above)) return first;
  const text = blockText(above as Block).trim();
  return isContentsHeading(text) ? first - 1 : first;
}
