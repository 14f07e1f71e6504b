import { isGivenName } from "../../vocabulary/given-names.js";
import { isPersonName, startsWithGivenName } from "../../vocabulary/person-names.js";
import type { FieldValue } from "./header-fields.js";

/** What a column of a list of people holds. */
export type PeopleColumn = "person" | "attribute" | "present" | "absent" | "partial" | "ignored";

const columnByHead: { pattern: RegExp; column: PeopleColumn }[] = [
  { pattern: /^(?:navne?|deltagere?|medlem(?:mer)?)$/iu, column: "person" },
  { pattern: /^(?:til ?stede(?:værende)?|fremmødt|mødt|deltog)$/iu, column: "present" },
  {
    pattern: /^(?:(?:med |uden |meldt )?afbud|fravær(?:ende)?|ikke (?:mødt|til ?stede))$/iu,
    column: "absent",
  },
  { pattern: /^(?:initialer|e-?mail|telefon|tlf\.?|nr\.?)$/iu, column: "ignored" },
];

/** Is the column one that is marked for who was there? */
export function isMarkColumn(column: PeopleColumn): boolean {
  return column === "present" || column === "absent";
}

/** Is the cell a mark ("x", "✓") and no words? */
export function isMark(cell: string): boolean {
  return /^(?:x|ja|✓|✔|\+|1)$/iu.test(cell);
}

/** The columns as a head row names them; unknown heads are attributes. */
export function columnsOfHead(cells: readonly string[]): PeopleColumn[] {
  const columns = cells.map(
    (cell): PeopleColumn =>
      columnByHead.find(({ pattern }) => pattern.test(cell.replace(/:$/u, "").trim()))?.column ??
      "attribute",
  );
  return columns.includes("person")
    ? columns
    : columns.map((column, at) => (at === 0 ? "person" : column));
}

/**
 * The columns of a list without a head row: the first holds people, a further one too when most of
 * its cells are shaped like names and begin with a given name.
 *
 *     Ida Holm ⇥ Ole Vad          Ida Holm ⇥ Åløse Kommune
 *                ^^^^^^^ person              ^^^^^^^^^^^^^ attribute
 */
export function columnsOfCells(values: readonly FieldValue[]): PeopleColumn[] {
  const width = Math.max(0, ...values.map((value) => value.cells.length));
  return Array.from({ length: width }, (_, column): PeopleColumn => {
    if (column === 0) return "person";
    const cells = values.map((value) => value.cells[column] ?? "").filter((cell) => cell !== "");
    const people = cells.filter(looksLikePerson).length;
    return people * 2 > cells.length ? "person" : "attribute";
  });
}

function looksLikePerson(cell: string): boolean {
  const head = cell.split(/[(,]/u)[0]?.trim() ?? "";
  return (isPersonName(head) && startsWithGivenName(head)) || isGivenName(head);
}
