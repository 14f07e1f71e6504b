import { isGivenName } from "../../vocabulary/given-names.js";
import { isPersonName, isSingleName } from "../../vocabulary/person-names.js";
import type { FieldValue } from "./header-fields.js";

/**
 * Joins the lines of one block where a list of people was wrapped: after a comma or "og", within a
 * parenthesis, or in the middle of a name.
 *
 *     Ida Holm, Ole Vad, Tina ⏎ Krog Bjerre og Per Sø
 *                        ^^^^^^^^^^^^^^^^^^
 */
export function joinWrapped(values: readonly FieldValue[]): FieldValue[] {
  const joined: FieldValue[] = [];
  for (const value of values) {
    const before = joined.at(-1);
    if (before && before.cells.length === 1 && value.cells.length === 1 && goesOn(before, value)) {
      joined[joined.length - 1] = {
        ...before,
        cells: [`${before.cells[0] ?? ""} ${value.cells[0] ?? ""}`],
      };
    } else joined.push(value);
  }
  return joined;
}

/** A paragraph that holds a person of its own: the parenthesis above it was never closed. */
const ownPerson = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} \([^()]+\)?$/u;

function goesOn(before: FieldValue, value: FieldValue): boolean {
  const text = before.cells[0] ?? "";
  const next = value.cells[0] ?? "";
  if (/^(?:\(\p{L}\)|\d{1,2}[.)]|\p{Ll}\)|[•·–-])\s/u.test(next)) return false;
  if (/(?:,|(?<!\p{L})(?:og|samt|&))$/u.test(text)) return true;
  const isOpen = text.lastIndexOf("(") > text.lastIndexOf(")");
  if (isOpen) return value.block === before.block || !ownPerson.test(next);
  if (/^(?:og|samt)\s/u.test(next)) return true;
  const apart = value.block - before.block;
  return apart === 0 ? endsInName(text, next) : apart === 1 && endsInGivenName(text, next);
}

/** The same in the next paragraph, which the other column of the page may have parted: a given name, and a lone surname. */
function endsInGivenName(text: string, next: string): boolean {
  const last = text.split(/\s*[,;]\s*|\s+og\s+/u).at(-1) ?? "";
  const first = next.split(/\s*[,;(.]\s*|\s+og\s+/u)[0] ?? "";
  const areGiven = last.split(" ").length <= 2 && last.split(" ").every(isGivenName);
  return areGiven && isSingleName(first) && endsInName(text, next);
}

/** The last entry is a lone word and makes a name with the first words of the next line. */
function endsInName(text: string, next: string): boolean {
  const entries = text.split(/\s*[,;]\s*|\s+og\s+/u);
  const last = entries.at(-1) ?? "";
  const first = next.split(/\s*[,;(.]\s*|\s+og\s+/u)[0] ?? "";
  const others = entries.slice(0, -1);
  if (others.length === 0 || !others.every((entry) => entry.includes(" "))) return false;
  const isTwoGiven =
    isSingleName(first) && !isGivenName(first) && last.split(" ").every(isGivenName);
  return (
    (isSingleName(last) || isTwoGiven) &&
    isPersonName(`${last} ${first}`) &&
    first.split(/\s+/u).length <= 2
  );
}
