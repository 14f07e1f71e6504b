import { isGivenName } from "../../vocabulary/given-names.js";
import { isRole } from "../../vocabulary/roles.js";
import type { FieldValue } from "./header-fields.js";
import { isGroupName, isPeopleText } from "./people-lines.js";
import { readPerson } from "./read-person.js";
import { isSideName } from "./side-rows.js";
import { beginsWithPerson, splitPeople } from "./split-people.js";

/**
 * The organisation or group a line names for the people after it, on the line or below.
 *
 *     Brønsted Kommune: Ida Holm og Ole Vad
 *     ^^^^^^^^^^^^^^^^
 */
export function groupOfPeople(
  value: FieldValue,
  singleNames: boolean,
): { organisation: string; rest: FieldValue } | null {
  const cells = value.cells.filter((cell) => cell !== "");
  const text = cells[0] ?? "";
  if (
    cells.length > 1 &&
    isSideName(text) &&
    cells.slice(1).every((cell) => isPeopleText(cell, singleNames))
  ) {
    return { organisation: text.replace(/:$/u, ""), rest: { ...value, cells: cells.slice(1) } };
  }
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

/** "Medarbejdere og ledelse", "Beboerrepræsentanter": people, not one person's role. */
const pluralRole = /(?:ere|erne|anter|enter|ister|ører|mænd)(?: og \p{L}+)?$/iu;

const groupWords = /^\p{Lu}[^,.()]*$/u;

/** "Forældre: Emmy Lind": a person stands behind the colon, and none before it. */
function namesOnlyPeople(name: string, rest: string): boolean {
  return beginsWithPerson(rest) && !beginsWithPerson(name) && !isGivenName(name);
}
