import type { Participant } from "../../model/record.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import type { HeaderField } from "./header-fields.js";
import { isPeopleKind } from "./people-lines.js";
import { peopleOfField } from "./people-of-field.js";

/**
 * The people of a header's lists, in the order printed. A person in two lists stays in both; but a
 * list of members is no list of those present, so whoever is absent is taken off it, and it counts
 * only where no list says who was present: of the members, when one tells who of them stayed away.
 */
export function readParticipants(fields: readonly HeaderField[]): Participant[] {
  const lists = fields
    .filter((field) => isPeopleKind(field.kind))
    .map((field) => ({ kind: field.kind, label: field.label, people: peopleOfField(field) }));
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
  label: string;
  people: Participant[];
}

/** Labels that say who came, and not only whose side people are on ("Administration"). */
const saysPresent = /til ?stede|deltag|mødt|fremmød|present/iu;

function isListed(lists: readonly PeopleList[], wanted: MeetingLabelKind): boolean {
  return lists.some(({ kind, people }) => kind === wanted && people.length > 0);
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
  const isTold = lists.some(({ kind, label }) => kind === "present" && saysPresent.test(label));
  if (present.length === 0 || (!isTold && isListed(lists, "absent"))) return true;
  const members = lists.filter(({ kind }) => kind === "members").flatMap(({ people }) => people);
  const names = new Set(members.map(({ name }) => name));
  return (
    members.some(({ name }) => absent.has(name)) && !present.some(({ name }) => names.has(name))
  );
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
