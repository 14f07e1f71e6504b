import { readAttendanceNote } from "../../vocabulary/attendance.js";
import { isPersonName } from "../../vocabulary/person-names.js";
import type { HeaderLine } from "./header-lines.js";
import type { PeopleList } from "./unlabelled-people.js";

/** Fewest people told of, for a table without a label to be a list of them. */
const fewestPeople = 3;

/** Most rows that are read as one list, so that each line is not compared with all that follow. */
const mostRows = 300;

/**
 * A table that says beside each name whether the person was there, in one pair of columns or two.
 *
 *     Forældre:  ⇥              ⇥ Medarbejdere: ⇥
 *     Ida Holm   ⇥ Afbud        ⇥ Bo Vad        ⇥ Til stede
 *     Tove Krog  ⇥ Til stede    ⇥ Per Lind      ⇥ Afbud
 */
export function readToldPeople(lines: readonly HeaderLine[], at: number): PeopleList | null {
  const rows = tableFrom(lines, at);
  const width = rows[0]?.cells.length ?? 0;
  const states = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && tellsOfPeople(rows, column),
  );
  const values = rows.flatMap(({ cells, block }) =>
    states
      .map((column) => [cells[column - 1] ?? "", cells[column] ?? ""])
      .filter(([name = "", state = ""]) => name !== "" && state !== "")
      .map((pair) => ({ cells: pair, block })),
  );
  if (values.length < fewestPeople) return null;
  const field = { kind: "present" as const, label: "", values, blocks: [rows[0]?.block ?? 0] };
  return { field, next: at + rows.length };
}

/** The rows of one table from a line on. */
function tableFrom(lines: readonly HeaderLine[], at: number): HeaderLine[] {
  const first = lines[at];
  if (first?.tabular !== true || first.cells.length < 2) return [];
  const near = lines.slice(at, at + mostRows);
  const end = near.findIndex(
    (row) => !row.tabular || row.block !== first.block || row.cells.length !== first.cells.length,
  );
  return end < 0 ? near : near.slice(0, end);
}

/** Every cell of the column tells of attendance, beside the name of a person. */
function tellsOfPeople(rows: readonly HeaderLine[], column: number): boolean {
  const told = rows.filter(({ cells }) => (cells[column] ?? "") !== "");
  return (
    told.length >= 2 &&
    told.every(
      ({ cells }) =>
        readAttendanceNote(cells[column] ?? "") !== null && isPersonName(cells[column - 1] ?? ""),
    )
  );
}
