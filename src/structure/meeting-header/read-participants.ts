import type { Participant } from "../../model/record.js";
import { type Attendance, attendanceByLabel } from "../../vocabulary/attendance.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { isGivenName } from "../../vocabulary/given-names.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { isInitials, isSingleName } from "../../vocabulary/person-names.js";
import { isRole } from "../../vocabulary/roles.js";
import type { FieldValue, HeaderField } from "./header-fields.js";
import {
  columnsOfCells,
  columnsOfHead,
  isMark,
  isMarkColumn,
  type PeopleColumn,
} from "./people-columns.js";
import { isColumnHead, isGroupName, isPeopleKind, isRoleText } from "./people-lines.js";
import { type PersonEntry, readPerson } from "./read-person.js";
import { splitRunOnNames } from "./run-on-names.js";
import { beginsWithPerson, splitPeople } from "./split-people.js";
import { partStandIns } from "./stand-ins.js";
import { joinWrapped } from "./wrapped-people.js";

/**
 * The people of a header's lists, in the order printed. A person in two lists stays in both; but a
 * list of members is no list of those present, so whoever is absent is taken off it, and it counts
 * only where no list says who was present: of the members, when one tells who of them stayed away.
 */
export function readParticipants(fields: readonly HeaderField[]): Participant[] {
  const lists = fields
    .filter((field) => isPeopleKind(field.kind))
    .map((field) => ({ kind: field.kind, people: peopleOfField(field) }));
  const absent = new Set(
    lists
      .filter((list) => list.kind === "absent")
      .flatMap((list) => list.people.map((person) => person.name)),
  );
  const membersCount = tellsOfMembers(lists, absent);
  const people = lists
    .filter((list) => list.kind !== "members" || membersCount)
    .flatMap((list) =>
      list.kind === "members"
        ? list.people.filter((person) => !absent.has(person.name))
        : list.people,
    );
  return mergeRepeated([...leadersOfMembers(fields, people), ...people]);
}

interface PeopleList {
  kind: MeetingLabelKind;
  people: Participant[];
}

/**
 * Does the list of members tell who was there: no other list does, or only of people who are no
 * members, while members are named as absent?
 *
 *     Medlemmer: Ida Holm, Bo Vad      Deltagere: Tina Krog (sekretær)      Fraværende: Bo Vad
 *                ^^^^^^^^
 */
function tellsOfMembers(lists: readonly PeopleList[], absent: ReadonlySet<string>): boolean {
  const present = lists.filter(({ kind }) => kind === "present").flatMap(({ people }) => people);
  if (present.length === 0) return true;
  const members = lists.filter(({ kind }) => kind === "members").flatMap(({ people }) => people);
  const names = new Set(members.map(({ name }) => name));
  return (
    members.some(({ name }) => absent.has(name)) && !present.some(({ name }) => names.has(name))
  );
}

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
    const group = groupOf(value, singleNames);
    if (group) organisation = group.organisation;
    const parted = listed === "absent" ? partCells(group?.rest ?? value) : null;
    const rest = parted?.value ?? group?.rest ?? value;
    for (const { person, attendance } of [
      ...entriesOf(rest, columns, singleNames),
      ...(parted?.instead ?? []),
    ]) {
      people.push({
        ...person,
        role: person.role ?? role,
        organisation: person.organisation ?? organisation,
        note: person.note ?? note,
        attendance: attendance ?? attendanceOf(person, listed),
      });
      role = null;
    }
  }
  return people;
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

interface Entry {
  person: PersonEntry;
  /** From a column of marks; null where there is none. */
  attendance: Attendance | null;
}

function entriesOf(
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

/** "Medarbejdere og ledelse", "Beboerrepræsentanter": people, not one person's role. */
const pluralRole = /(?:ere|erne|anter|enter|ister|ører|mænd)(?: og \p{L}+)?$/iu;

const groupWords = /^\p{Lu}[^,.()]*$/u;

/** "Forældre: Emmy Lind": a person stands behind the colon, and none before it. */
function namesOnlyPeople(name: string, rest: string): boolean {
  return beginsWithPerson(rest) && !beginsWithPerson(name) && !isGivenName(name);
}

/**
 * The organisation or group a line names for the people after it, on the line or below.
 *
 *     Brønsted Kommune: Ida Holm og Ole Vad
 *     ^^^^^^^^^^^^^^^^
 */
function groupOf(
  value: FieldValue,
  singleNames: boolean,
): { organisation: string; rest: FieldValue } | null {
  const cells = value.cells.filter((cell) => cell !== "");
  const text = cells[0] ?? "";
  const colon = text.indexOf(":");
  const name = (colon > 0 ? text.slice(0, colon) : text).trim();
  const rest = colon > 0 ? text.slice(colon + 1).trim() : "";
  if ((isRole(name) && !pluralRole.test(name)) || (rest === "" && cells.length > 1)) return null;
  if (
    rest === "" &&
    colon < 0 &&
    splitPeople(text).some((one) => readPerson(one, [], { singleNames }))
  )
    return null;
  if (
    !isGroupName(name) &&
    !pluralRole.test(name) &&
    !(groupWords.test(name) && (rest === "" || namesOnlyPeople(name, rest)))
  )
    return null;
  const organisation = name.replace(/^(?:fra|for)\s+/iu, "");
  return { organisation, rest: { ...value, cells: rest === "" ? [] : [rest, ...cells.slice(1)] } };
}

/** "A-siden", "Ledelse" */
const side = /^(?:\p{L}+|\p{L}-)(?:siden?|repræsentanter|valgte)$|^ledelsen?$/iu;

const sender = compactLetters(/(?:^|\s)(?:fra|for)\s+(?<who>\p{L}[^,()]{2,60})$/iu);

/** "Deltagere fra skolen", "Fra administrationen" */
function organisationOfLabel(label: string): string | null {
  if (side.test(label)) return label;
  return sender.exec(label)?.groups?.who?.replace(/ deltog$| deltager$/u, "") ?? null;
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

/** "Formand: Ida Holm" above "Medlemmer: …" is one of the members. */
function leadersOfMembers(
  fields: readonly HeaderField[],
  people: readonly Participant[],
): Participant[] {
  const members = fields.findIndex((field) => field.kind === "members" && field.values.length > 0);
  const leader = fields[members - 1];
  if (members < 1 || leader?.kind !== "chair" || !/formand/iu.test(leader.label)) return [];
  const taken = new Set(people.map((person) => person.name));
  return peopleOfField(leader)
    .filter((person) => !taken.has(person.name))
    .map((person) => ({ ...person, role: person.role ?? leader.label }));
}

/** The same person twice with the same attendance is one; what one entry lacks the other gives. */
function mergeRepeated(people: readonly Participant[]): Participant[] {
  const byKey = new Map<string, Participant>();
  for (const person of people) {
    const key = `${person.attendance}\t${person.name.toLowerCase()}`;
    const before = byKey.get(key);
    byKey.set(key, {
      ...person,
      role: before?.role ?? person.role,
      organisation: before?.organisation ?? person.organisation,
      party: before?.party ?? person.party,
      note: before?.note ?? person.note,
    });
  }
  return [...byKey.values()];
}
