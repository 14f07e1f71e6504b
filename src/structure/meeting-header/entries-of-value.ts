import type { Attendance } from "../../vocabulary/attendance.js";
import type { FieldValue } from "./header-fields.js";
import { isMark, isMarkColumn, type PeopleColumn } from "./people-columns.js";
import { type PersonEntry, readPerson } from "./read-person.js";
import { splitPeople } from "./split-people.js";

/** A person of a list. */
export interface Entry {
  person: PersonEntry;
  /** From a column of marks; null where there is none. */
  attendance: Attendance | null;
}

/** The people of one line of a list, each with the mark in its column where there is one. */
export function entriesOfValue(
  value: FieldValue,
  columns: readonly PeopleColumn[],
  singleNames: boolean,
): Entry[] {
  const kindAt = (at: number): PeopleColumn => columns[at] ?? "attribute";
  const attributes = value.cells.filter((cell, at) => cell !== "" && kindAt(at) === "attribute");
  const marked = value.cells.findIndex((cell, at) => isMark(cell) && isMarkColumn(kindAt(at)));
  const attendance =
    marked >= 0 && kindAt(marked) === "absent" ? "absent" : marked >= 0 ? "present" : null;
  return value.cells
    .filter((cell, at) => cell !== "" && kindAt(at) === "person")
    .flatMap(splitPeople)
    .map((entry) => readPerson(entry, attributes, { singleNames }))
    .filter((person) => person !== null)
    .map((person) => ({ person, attendance }));
}
