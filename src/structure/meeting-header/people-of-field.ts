import type { Participant } from "../../model/record.js";
import { type Attendance, attendanceByLabel } from "../../vocabulary/attendance.js";
import { isInitials, isSingleName } from "../../vocabulary/person-names.js";
import { type Entry, entriesOfValue } from "./entries-of-value.js";
import { groupOfPeople } from "./group-of-people.js";
import type { FieldValue, HeaderField } from "./header-fields.js";
import { organisationOfLabel } from "./organisation-of-label.js";
import { columnsOfCells, columnsOfHead } from "./people-columns.js";
import { isColumnHead, isRoleText } from "./people-lines.js";
import { type PersonEntry, readPerson } from "./read-person.js";
import { splitRunOnNames } from "./run-on-names.js";
import { splitPeople } from "./split-people.js";
import { partStandIns } from "./stand-ins.js";
import { joinWrapped } from "./wrapped-people.js";

/** The people of one labelled list. */
export function peopleOfField(
  field: Pick<HeaderField, "kind" | "label" | "values">,
): Participant[] {
  const listed = attendanceByLabel[field.kind] ?? "present";
  const values = splitValues(joinWrapped(field.values));
  const singleNames = usesSingleNames(values);
  const people: Participant[] = [];
  const note = noteOfLabel(field.label);
  let organisation = organisationOfLabel(field.label);
  let columns = columnsOfCells(values);
  let role: string | null = null;
  for (const value of values) {
    if (isColumnHead(value.cells)) {
      columns = columnsOfHead(value.cells);
      continue;
    }
    const alone = roleAlone(value);
    if (alone) {
      const above = people.at(-1);
      if (above) above.role ??= alone;
      else role = alone;
      continue;
    }
    const group = groupOfPeople(value, singleNames);
    if (group) organisation = group.organisation;
    const parted = listed === "absent" ? partCells(group?.rest ?? value) : null;
    const rest = parted?.value ?? group?.rest ?? value;
    const entries = [...entriesOfValue(rest, columns, singleNames), ...(parted?.instead ?? [])];
    for (const entry of entries) {
      people.push(withListTraits(entry, listed, { role, organisation, note }));
      role = null;
    }
  }
  return people;
}

/** A person with what the list says of all in it, where the entry itself says nothing of it. */
function withListTraits(
  { person, attendance }: Entry,
  listed: Attendance,
  { role, organisation, note }: Pick<Participant, "role" | "organisation" | "note">,
): Participant {
  return {
    ...person,
    role: person.role ?? role,
    organisation: person.organisation ?? organisation,
    note: person.note ?? note,
    attendance: attendance ?? attendanceOf(person, listed),
  };
}

/** A list of absentees without those who came in their place, and these. */
function partCells(value: FieldValue): { value: FieldValue; instead: Entry[] } {
  const parted = value.cells.map(partStandIns);
  const instead = parted
    .flatMap((cell) => cell.instead)
    .flatMap(({ who, note }): Entry[] => {
      const person = readPerson(who);
      return person ? [{ person: { ...person, note }, attendance: "substitute" }] : [];
    });
  return { value: { ...value, cells: parted.map(({ absent }) => absent) }, instead };
}

/** A value that is just a role: it belongs to the person above it, else to the one below. */
function roleAlone(value: FieldValue): string | null {
  const [text, ...more] = value.cells;
  return text && more.length === 0 && isRoleText(text) ? text : null;
}

/** Lines whose two columns of names ran together are two values. */
function splitValues(values: readonly FieldValue[]): FieldValue[] {
  const split = splitRunOnNames(
    values.map((value) => (value.cells.length === 1 ? (value.cells[0] ?? "") : "")),
  );
  return values.flatMap((value, at) =>
    (split[at]?.length ?? 0) > 1
      ? (split[at] ?? []).map((cell) => ({ ...value, cells: [cell] }))
      : [value],
  );
}

function usesSingleNames(values: readonly FieldValue[]): boolean {
  const entries = values.flatMap((value) => splitPeople(value.cells[0] ?? ""));
  const single = entries
    .map((entry) => entry.replace(/\s*[(/].*$|\s+[–-]\s.*$/u, "").replace(/[.;]$/u, ""))
    .filter((entry) => isSingleName(entry) || isInitials(entry));
  return single.length > 0 && single.length * 2 >= entries.length;
}

/** "Fraværende uden afbud" */
function noteOfLabel(label: string): string | null {
  return /(?:med|uden) (?:forudgående )?afbud/iu.exec(label)?.[0] ?? null;
}

/** What the entry says counts, save that a remark in a list of absentees makes nobody present. */
function attendanceOf(person: PersonEntry, listed: Attendance): Attendance {
  if (listed === "absent") return person.attendance === "partial" ? "partial" : "absent";
  return person.attendance ?? listed;
}
