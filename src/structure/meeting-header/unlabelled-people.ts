import type { FieldValue, HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";
import { columnsOfHead, isMark, isMarkColumn } from "./people-columns.js";
import { isColumnHead } from "./people-lines.js";
import { peopleRun } from "./people-run.js";

/** A list of people, and the line after it. */
export interface PeopleList {
  field: HeaderField;
  next: number;
}

/** Whom the people below stand for, where no label says that they were there. */
const sideOfPeople =
  /^(?:\p{L}*repræsentanter|(?:ledelses|ledelse|leder|medarbejder|arbejdsgiver|lønmodtager|personale|forældre|elev)\p{L}*siden|[AB]-siden|forældrevalgte|medarbejdervalgte)\s*:?$/iu;

/**
 * A list of people under the name of the side they stand for.
 *
 *     Medarbejderrepræsentanter:
 *     Ida Holm, FOA
 */
export function readSide(lines: readonly HeaderLine[], at: number): PeopleList | null {
  const line = lines[at] as HeaderLine;
  if (!sideOfPeople.test(line.text)) return null;
  const run = peopleRun(lines, at + 1, []);
  if (run.length === 0) return null;
  const values = [line, ...run].map(({ cells, block }) => ({ cells, block }));
  const label = line.text.replace(/\s*:$/u, "");
  const field: HeaderField = { kind: "present", label, values, blocks: blocksOf(values) };
  return { field, next: at + 1 + run.length };
}

/**
 * A table with a column of people and columns that are marked for who was there.
 *
 *     Medlemmer ⇥ Til stede ⇥ Afbud
 *     Ida Holm  ⇥ x         ⇥
 */
export function readMarkedPeople(lines: readonly HeaderLine[], at: number): PeopleList | null {
  const head = lines[at] as HeaderLine;
  if (!head.tabular || !isColumnHead(head.cells)) return null;
  const columns = columnsOfHead(head.cells);
  if (columns[0] !== "person" || !columns.slice(1).some(isMarkColumn)) return null;
  const end = lines.findIndex(
    (row, index) => index > at && (!row.tabular || row.cells.length !== head.cells.length),
  );
  const next = end < 0 ? lines.length : end;
  const rows = lines.slice(at + 1, next);
  const marks = rows.flatMap(({ cells }) =>
    cells.filter((cell, column) => isMarkColumn(columns[column] ?? "ignored") && isMark(cell)),
  );
  if (marks.length < rows.length / 2) return null;
  const values = lines.slice(at, next).map(({ cells, block }) => ({ cells, block }));
  const label = head.cells[0] ?? "";
  return { field: { kind: "present", label, values, blocks: blocksOf(values) }, next };
}

function blocksOf(values: readonly FieldValue[]): number[] {
  return [...new Set(values.map(({ block }) => block))];
}
