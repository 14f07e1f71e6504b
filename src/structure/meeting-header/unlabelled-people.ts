import { readAttendanceNote } from "../../vocabulary/attendance.js";
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

/** The head of a column that says of each who was there. */
const stateHead = /^(?:fremmøde|deltagelse|status|mødt)\s*:?$/iu;

/**
 * A table with a column of people and columns that are marked for who was there, or one that says it.
 *
 *     Medlemmer ⇥ Til stede ⇥ Afbud      Kommune ⇥ Medlem   ⇥ Fremmøde
 *     Ida Holm  ⇥ x         ⇥            Åløse   ⇥ Ida Holm ⇥ Til stede
 */
export function readMarkedPeople(lines: readonly HeaderLine[], at: number): PeopleList | null {
  const head = lines[at] as HeaderLine;
  if (!head.tabular || !isColumnHead(head.cells)) return null;
  const columns = columnsOfHead(head.cells);
  const states = head.cells.findIndex((cell) => stateHead.test(cell));
  const isMarked = columns[0] === "person" && columns.slice(1).some(isMarkColumn);
  if (!isMarked && (states < 0 || !columns.includes("person"))) return null;
  const end = lines.findIndex(
    (row, index) => index > at && (!row.tabular || row.cells.length !== head.cells.length),
  );
  const next = end < 0 ? lines.length : end;
  const rows = lines.slice(at + 1, next);
  const marks = rows.flatMap(({ cells }) =>
    cells.filter((cell, column) => isMarkColumn(columns[column] ?? "ignored") && isMark(cell)),
  );
  const told = rows.filter(({ cells }) => readAttendanceNote(cells[states] ?? "") !== null);
  if (isMarked ? marks.length < rows.length / 2 : told.length < rows.length) return null;
  const values = lines.slice(at, next).map(({ cells, block }) => ({ cells, block }));
  const label = head.cells[columns.indexOf("person")] ?? "";
  return { field: { kind: "present", label, values, blocks: blocksOf(values) }, next };
}

function blocksOf(values: readonly FieldValue[]): number[] {
  return [...new Set(values.map(({ block }) => block))];
}
