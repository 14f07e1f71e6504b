import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { isPersonName, startsWithGivenName } from "../../vocabulary/person-names.js";
import type { FieldValue, HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";
import { isColumnHead, isPeopleText } from "./people-lines.js";

/** Most words of the name of a group over a column. */
const mostNameWords = 4;

/**
 * Read a row of groups with their people in the columns below; null where the line is none.
 *
 *     Fra regionen ⇥ Fra PLO       ⇥ Fra kommunerne
 *     Ida Holm     ⇥ Bo Vad        ⇥ Tove Krog
 *     Jens Lund    ⇥ (næstformand) ⇥
 *
 * @param fields what stands above: the groups take part as the label that is still open says
 */
export function readGroupColumns(
  lines: readonly HeaderLine[],
  at: number,
  fields: readonly HeaderField[],
): { fields: HeaderField[]; next: number } | null {
  const head = lines[at];
  const open = fields.at(-1);
  if (!head || open === undefined || open.values.length > 0) return null;
  if (open.kind !== "present" && open.kind !== "members") return null;
  if (!isGroupHeadRow(lines, at)) return null;
  const columns = head.cells.map((name): FieldValue[] => [
    { cells: [name.endsWith(":") ? name : `${name}:`], block: head.block },
  ]);
  const end = addRows(columns, lines, at + 1);
  const { values: outside, next } = alone(lines, end);
  const lists = outside.length === 0 ? columns : [...columns, outside];
  return {
    fields: lists.map((values) => ({
      kind: "present",
      label: open.label,
      values,
      blocks: [...new Set(values.map(({ block }) => block))],
    })),
    next,
  };
}

/** People below the columns in a line of their own, which does not tell the column. */
function alone(lines: readonly HeaderLine[], from: number): { values: FieldValue[]; next: number } {
  const values: FieldValue[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next] as HeaderLine;
    const near = line.block <= (lines[next - 1]?.block ?? 0) + 1;
    if (line.tabular || !near || readMeetingLabel(line.text) || !isPeopleText(line.text, false))
      break;
    values.push({ cells: line.cells, block: line.block });
  }
  return { values, next };
}

/** Does a row name groups, two or more, with people in as many columns below? */
export function isGroupHeadRow(lines: readonly HeaderLine[], at: number): boolean {
  const head = lines[at];
  const below = lines[at + 1];
  if (!head?.tabular || !below || head.cells.length < 2 || !head.cells.every(isGroupHead))
    return false;
  return !isColumnHead(head.cells) && holdsPeople(below, head.cells.length);
}

function isGroupHead(cell: string): boolean {
  const words = cell.split(/\s+/u).length;
  const isName = isPersonName(cell) && startsWithGivenName(cell);
  return words <= mostNameWords && /^\p{Lu}[\p{L} &.-]+:?$/u.test(cell) && !isName;
}

/** Is a row one of people, in as many columns, and the first of them filled? */
function holdsPeople({ cells, tabular }: HeaderLine, width: number): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return (
    tabular &&
    cells.length === width &&
    filled.length > 1 &&
    filled.every((cell) => isPeopleText(cell, false))
  );
}

/** What stands below a name and tells of the person. */
const remark = /^\([^()]+\)$/u;

/** Add the rows of people to their columns; returns the index of the first line that is none. */
function addRows(columns: FieldValue[][], lines: readonly HeaderLine[], from: number): number {
  let next = from;
  for (; next < lines.length; next++) {
    const row = lines[next] as HeaderLine;
    const filled = row.cells.filter((cell) => cell !== "");
    const isRow =
      row.tabular &&
      row.cells.length === columns.length &&
      filled.every((cell) => remark.test(cell) || isPeopleText(cell, false));
    if (!isRow) break;
    for (const [column, values] of columns.entries()) {
      const cell = row.cells[column] ?? "";
      const above = values.at(-1);
      if (cell === "") continue;
      if (remark.test(cell) && above && values.length > 1) {
        values[values.length - 1] = { ...above, cells: [`${above.cells[0] ?? ""} ${cell}`] };
      } else values.push({ cells: [cell], block: row.block });
    }
  }
  return next;
}
