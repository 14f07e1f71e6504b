import type { PhrasingContent, TableRow } from "mdast";
import { append } from "../../model/append.js";
import { type BlockSource, type ListMark, noPlace, plainStyle } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { inkTraits } from "../block-style.js";
import { setListDepths } from "../list-depth.js";
import { printedListMark } from "../list-mark.js";
import { inlineMarks } from "./inline-marks.js";
import { joinLines, type LineGroup } from "./join-lines.js";
import type { SourceLine } from "./source-line.js";
import type { SpacedTable } from "./spaced-tables.js";
import { areTableRows } from "./tabbed-rows.js";

/** Points a column of indentation stands for. */
const columnPoints = 6;
/** Two columns further in make one more level of a list. */
const levelPoints = 2 * columnPoints;

/**
 * Turn the lines of a text into blocks: a paragraph for each group of lines,
 * a table for rows of tabbed cells.
 *
 * @param tables tables found beforehand, which take the place of their lines
 */
export function textBlocks(
  lines: readonly SourceLine[],
  tables: readonly SpacedTable[] = [],
): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const { lineStart, lineEnd, table } of tables) {
    const first = lines.findIndex(({ number }) => number >= lineStart);
    const after = lines.findIndex(({ number }) => number > lineEnd);
    append(blocks, blocksOf(lines.slice(from, first)));
    blocks.push(table);
    from = after === -1 ? lines.length : after;
  }
  append(blocks, blocksOf(lines.slice(from)));
  setListDepths(blocks, levelPoints);
  return blocks;
}

function blocksOf(lines: readonly SourceLine[]): Block[] {
  const groups = joinLines(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < groups.length; ) {
    const run = rowRun(groups, index);
    const rows = run.flatMap((group) => group.lines);
    if (areTableRows(rows)) blocks.push(tableBlock(rows));
    else for (const group of run) blocks.push(paragraphBlock(group));
    index += run.length;
  }
  return blocks;
}

/** The group at an index, with the rows of as many cells directly below it. */
function rowRun(groups: readonly LineGroup[], from: number): LineGroup[] {
  const run: LineGroup[] = [];
  let columns = 0;
  for (let index = from; index < groups.length; index += 1) {
    const group = groups[index];
    const line = group?.lines[0];
    if (group === undefined || line === undefined) break;
    const cells = group.lines.length === 1 ? line.text.split("\t").length : 1;
    if (run.length > 0 && (cells < 2 || cells !== columns || line.blankAbove !== 0)) break;
    run.push(group);
    columns = cells;
    if (cells < 2) break;
  }
  return run;
}

function tableBlock(rows: SourceLine[]): Block {
  const children = rows.map(
    (row): TableRow => ({
      type: "tableRow",
      children: row.text
        .split("\t")
        .map((cell) => ({ type: "tableCell", children: inlineMarks(cell.trim()) })),
    }),
  );
  return { type: "table", children, data: { source: sourceOfLines(rows, null, []) } };
}

function paragraphBlock(group: LineGroup): Block {
  const text = group.text.trim();
  const children = inlineMarks(text);
  return {
    type: "paragraph",
    children,
    data: { source: sourceOfLines(group.lines, printedListMark(text), children) },
  };
}

function sourceOfLines(
  lines: readonly SourceLine[],
  list: ListMark | null,
  children: PhrasingContent[],
): BlockSource {
  const first = lines[0];
  return {
    places: [
      { ...noPlace, lineStart: first?.number ?? null, lineEnd: lines.at(-1)?.number ?? null },
    ],
    region: "body",
    style: {
      ...plainStyle,
      ...inkTraits(children),
      leftPoints: (first?.indentColumns ?? 0) * columnPoints,
      gapAboveLines: first?.blankAbove ?? null,
      pageTop: first?.pageTop ?? false,
    },
    list,
    bookmarks: lines.flatMap((line) => line.bookmarks),
    hidden: null,
  };
}
