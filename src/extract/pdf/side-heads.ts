import { groupBy } from "../../model/group-by.js";
import { printedListMark } from "../list-mark.js";
import { baselineGroups } from "./lines-from-runs.js";
import { type CellRun, type PageTable, type TaggedTables, tableOfCells } from "./tagged-tables.js";
import type { TextRun } from "./text-run.js";

/** Fewest heads beside their texts, and fewest texts of several lines. */
const fewestRows = 3;
const fewestWrapped = 2;
/** Most lines of a head. */
const mostHeadLines = 4;
/** Left edges this near are the same, in points. */
const edgeTolerancePoints = 1.5;
/** Narrowest gutter, in type sizes. */
const narrowestGutter = 0.34;
/** Distance from which a head begins a row of its own, in distances of the lines of its text. */
const clearGap = 1.06;

/** A line of the page: what stands in the margin, and what in the column beside it. */
interface SideLine {
  head: TextRun[];
  text: TextRun[];
  baseline: number;
}

/**
 * Take out the rows of a page whose heads stand in bold in a narrow column, each at the top of its
 * text in the wide column beside it; also where a tagged PDF names the parts but no table.
 *
 *     **Velkomst og**    Formanden bød velkommen til det
 *     **dagsorden**      første møde i toldkammeret.
 *
 *     **Eventuelt**      Intet.
 *
 * @param runs the page's runs that stand in no table
 * @param page 1-based
 */
export function sideHeads(runs: readonly TextRun[], page: number): TaggedTables {
  const own = runs.filter((run) => !run.artifact);
  const none = { tables: [], rest: [...runs] };
  if (!own.some((run) => run.bold)) return none;
  const lines = baselineGroups(own);
  const edge = columnEdge(lines);
  if (edge === null) return none;
  const rows = rowsOf(bandAt(lines, edge));
  if (!areSure(rows)) return none;
  const cells = rows.flatMap((row, at) =>
    row.flatMap(({ head, text }): CellRun[] => [
      ...head.map((run) => ({ run, row: at, column: 0 })),
      ...text.map((run) => ({ run, row: at, column: 1 })),
    ]),
  );
  const taken = new Set(cells.map(({ run }) => run));
  const table: PageTable = tableOfCells(cells, page);
  return { tables: [table], rest: runs.filter((run) => !taken.has(run)) };
}

/** Where the texts beside bold heads begin: the left edge that most of them share. */
function columnEdge(lines: readonly TextRun[][]): number | null {
  const starts = lines.flatMap((line) => {
    const at = line.findIndex((run) => !run.bold);
    const text = line[at];
    const head = line[at - 1];
    const isBeside = text && head && text.left - head.right >= narrowestGutter * text.sizePoints;
    return isBeside ? [text.left] : [];
  });
  const alike = [...groupBy(starts, (left) => Math.round(left)).values()];
  const most = alike.sort((a, b) => b.length - a.length)[0] ?? [];
  return most.length < fewestRows ? null : (most[0] ?? null);
}

/** The longest run of lines that keep to the two columns, from the first with a head on or what stands above it. */
function bandAt(lines: readonly TextRun[][], edge: number): SideLine[] {
  let best: SideLine[] = [];
  let band: SideLine[] = [];
  for (const line of lines) {
    const parted = sideLine(line, edge);
    const begins = parted !== null && (band.length > 0 || beginsBand(parted, edge));
    if (parted === null || !begins) band = [];
    else band.push(parted);
    if (band.length > best.length) best = band;
  }
  return best;
}

/** A line with a head, or text that goes on from the page above right at the edge. */
function beginsBand({ head, text }: SideLine, edge: number): boolean {
  return head.length > 0 || Math.abs((text[0]?.left ?? 0) - edge) <= edgeTolerancePoints;
}

/** The line by the two columns; null where it keeps to neither. */
function sideLine(line: readonly TextRun[], edge: number): SideLine | null {
  const head = line.filter((run) => run.left < edge - edgeTolerancePoints);
  const text = line.filter((run) => run.left >= edge - edgeTolerancePoints);
  const [first] = line;
  if (first === undefined || !head.every((run) => run.bold && run.right < edge)) return null;
  const startsAtEdge =
    text.length === 0 || Math.abs((text[0]?.left ?? 0) - edge) < 4 * first.sizePoints;
  return startsAtEdge ? { head, text, baseline: first.baseline } : null;
}

/** The lines by rows: a head begins one unless it stands right below another of the row. */
function rowsOf(band: readonly SideLine[]): SideLine[][] {
  const pitch = tightest(band);
  const rows: SideLine[][] = [];
  band.forEach((line, at) => {
    const above = band[at - 1];
    const goesOn =
      above !== undefined &&
      (line.head.length === 0 ||
        (above.head.length > 0 && above.baseline - line.baseline < clearGap * pitch));
    if (goesOn && rows.length > 0) rows.at(-1)?.push(line);
    else rows.push([line]);
  });
  return rows;
}

/** The smallest distance of two lines that recurs, in points. */
function tightest(band: readonly SideLine[]): number {
  const distances = band
    .slice(1)
    .map((line, at) => (band[at]?.baseline ?? 0) - line.baseline)
    .sort((a, b) => a - b);
  return distances.find((one, at) => (distances[at + 1] ?? Infinity) - one < 0.5) ?? Infinity;
}

/** Heads enough that begin with their texts, and no labels before values or numbers before lists. */
function areSure(rows: readonly SideLine[][]): boolean {
  const headed = rows.filter(([line]) => line !== undefined && line.head.length > 0);
  const heads = headed.map((row) =>
    row.flatMap(({ head }) => head.map(({ text }) => text)).join(" "),
  );
  const begin = headed.every(([line]) => (line?.text.length ?? 0) > 0);
  const isShort = headed.every(
    (row) => row.filter(({ head }) => head.length > 0).length <= mostHeadLines,
  );
  const wrapped = headed.filter((row) => row.length > 1).length;
  const texts = rows.flat().flatMap(({ text }) => text);
  const marks = heads.filter((head) => /[:\d]$/u.test(head) && !/\s/u.test(head)).length;
  return (
    headed.length >= fewestRows &&
    wrapped >= fewestWrapped &&
    begin &&
    isShort &&
    marks === 0 &&
    heads.every((head) => /^\p{Lu}/u.test(head) && printedListMark(head) === null) &&
    texts.filter((run) => run.bold).length < texts.length / 4
  );
}
