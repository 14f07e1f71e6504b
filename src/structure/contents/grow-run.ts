import { endsEntry, longestWrap } from "./ends-entry.js";
import type { FrontLine } from "./front-lines.js";

/** Most lines that are no entries (group headings, wrapped ends) between two entries. */
const mostStrays = 2;

/** Longest line between entries, in characters. */
export const longestStray = 90;

/** The lines from an entry to the last one of its list: a few others may stand between two entries. */
export function growRun(lines: FrontLine[], start: number): FrontLine[] {
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
