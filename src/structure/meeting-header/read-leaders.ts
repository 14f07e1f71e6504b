import type { Participant } from "../../model/record.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { chairRoles } from "../../vocabulary/roles.js";
import type { HeaderField } from "./header-fields.js";
import { peopleOfField } from "./people-of-field.js";

/** Who chaired and who took the minutes. */
export interface Leaders {
  chair: string | null;
  secretary: string | null;
}

/**
 * Reads chair and secretary: by label ("Dirigent: Ida Holm"), else the chair by the only role of
 * its kind among those present ("Ida Holm (formand)").
 */
export function readLeaders(
  fields: readonly HeaderField[],
  people: readonly Participant[],
): Leaders {
  return {
    chair: labelledChair(fields) ?? chairByRole(people),
    secretary: labelled(fields, "secretary") ?? onlyByRole(people, /^ref(?:erent|\.)?$/iu),
  };
}

/**
 * Gives those present the role their label names ("Referent: Rasmus").
 */
export function withLabelledRoles(
  people: readonly Participant[],
  fields: readonly HeaderField[],
): Participant[] {
  const roles = new Map<string, string>();
  for (const field of fields) {
    if (field.kind !== "chair" && field.kind !== "secretary") continue;
    for (const { name } of peopleOfField(field)) {
      if (!roles.has(name)) roles.set(name, field.label);
    }
  }
  return people.map((person) => {
    if (person.role !== null || person.attendance === "absent") return person;
    const role = roles.get(person.name);
    return role === undefined ? person : { ...person, role };
  });
}

function labelledChair(fields: readonly HeaderField[]): string | null {
  for (const role of chairRoles) {
    const field = fields.find(
      (one) => one.kind === "chair" && role.test(one.label) && one.values.length > 0,
    );
    const name = field ? peopleOfField(field)[0]?.name : undefined;
    if (name) return name;
  }
  return labelled(fields, "chair");
}

function labelled(fields: readonly HeaderField[], kind: MeetingLabelKind): string | null {
  for (const field of fields.filter((one) => one.kind === kind)) {
    const name = peopleOfField(field)[0]?.name;
    if (name) return name;
  }
  return null;
}

function chairByRole(people: readonly Participant[]): string | null {
  for (const role of chairRoles) {
    const name = onlyByRole(people, role);
    if (name) return name;
  }
  return null;
}

function onlyByRole(people: readonly Participant[], role: RegExp): string | null {
  const named = people.filter(
    (person) =>
      person.attendance !== "absent" &&
      person.role !== null &&
      person.role.split(/,\s*|\s+og\s+/u).some((one) => role.test(one)),
  );
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}
