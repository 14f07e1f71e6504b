import { blockText, firstLine } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { isAnswered } from "./answered-list.js";
import { isContentsHeading } from "./contents-heading.js";
import { type ContentsRun, readRun } from "./contents-run.js";
import { type FrontLine, frontLines } from "./front-lines.js";
import { growRun } from "./grow-run.js";
import { isContents } from "./is-contents.js";
import { isLedIn } from "./is-led-in.js";
import { frontBlocks, LaterTitles, type ReadLine, readChild } from "./later-titles.js";

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
    const run = growRun(lines, start);
    const entries = run.filter((line) => line.isEntry);
    const heading = headingAbove(children, lines[start]?.index ?? 0);
    const isPoints = heading === null && isLedIn(children[(trimmed(run)[0]?.index ?? 0) - 1]);
    if (
      (!isPoints && isContents(entries, heading, later)) ||
      (heading !== null && isAnsweredBelow(entries, read))
    ) {
      return readRun(children, trimmed(run), later);
    }
    start = lines.indexOf(run[run.length - 1] as FrontLine);
  }
  return null;
}

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

/** A run with page numbers or numbers begins and ends with a line that has one. */
function trimmed(run: FrontLine[]): FrontLine[] {
  const marked = run.map(
    ({ line, isEntry }) => isEntry && (line.page !== null || line.number !== null),
  );
  if (marked.filter(Boolean).length < run.length * 0.5) return run;
  return run.slice(marked.indexOf(true), marked.lastIndexOf(true) + 1);
}
