import { blockText } from "../../model/block.js";
import { type Block, type ContentsEntry, isBlock, type RootChild } from "../../model/tree.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { isContentsHeading } from "./contents-heading.js";
import { readContentsLine } from "./contents-line.js";
import type { FrontLine } from "./front-lines.js";
import { longestStray } from "./grow-run.js";
import type { LaterTitles } from "./later-titles.js";
import { withTrailingPages } from "./trailing-pages.js";

/** Where a contents list stands, and what its lines say. */
export interface ContentsRun {
  /** Indexes into the children: first and last child of the list. */
  first: number;
  last: number;
  entries: ContentsEntry[];
}

/** Read what the lines of a list say, from its heading to the end of its last title. */
export function readRun(children: RootChild[], run: FrontLine[], later: LaterTitles): ContentsRun {
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
