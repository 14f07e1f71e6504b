import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { beginsWithDate, isDateLine } from "../../vocabulary/date-lines.js";
import { namesPerson } from "../../vocabulary/person-names.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { type ContentsLine, lengthWithoutLeader } from "./contents-line.js";
import { endsEntry, longestWrap } from "./ends-entry.js";
import { frontBlocks, type LaterTitles, longestEntry, type ReadLine } from "./later-titles.js";

/** A line of the front that may stand in a contents list. */
export interface FrontLine {
  index: number;
  line: ContentsLine;
  /** The title as a comparison key; empty where the line is too long to stand in a list. */
  key: string;
  isEntry: boolean;
}

/** The lines of a document's front, each with what a contents list would make of it. */
export function frontLines(
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
