import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";
import { isPeopleText } from "./people-lines.js";
import type { PeopleList } from "./unlabelled-people.js";

/** Whom people stand for, or where they come from, without a word for being there. */
const sideName = compactLetters(
  /^(?:\p{L}+-?siden?|\p{L}-siden?|\p{L}*(?:repræsentanter|valgte)(?: \p{L}+)?|(?:fra|for) \p{L}[\p{L} .&-]{2,40})\s*:?$/iu,
);

/** Does the text name a side, a group or a sender of people ("Ledelsesside", "Fra PLO")? */
export function isSideName(text: string): boolean {
  return sideName.test(text);
}

/** A row that names a side and, in the cell behind it, its people. */
export function isSideRow({ cells, tabular }: HeaderLine): boolean {
  const [name = "", ...people] = cells;
  const filled = people.filter((cell) => cell !== "");
  return (
    tabular &&
    isSideName(name) &&
    filled.length > 0 &&
    filled.every((cell) => isPeopleText(cell, false))
  );
}

/**
 * The people of a side in a form, with the rows below that go on with them.
 *
 *     Ledelsesside ⇥ Ida Holm (formand)
 *                  ⇥ Bo Vad
 *
 * @param fields what stands above: behind the list of those away the members are told, and who
 *   comes "from" somewhere is a guest
 */
export function readSideRow(
  lines: readonly HeaderLine[],
  at: number,
  fields: readonly HeaderField[],
): PeopleList | null {
  const line = lines[at];
  if (!line || !isSideRow(line)) return null;
  const [label = "", ...cells] = line.cells;
  const values = [{ cells, block: line.block }];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const row = lines[next] as HeaderLine;
    const [first = "", ...more] = row.cells;
    if (row.block !== line.block || first !== "" || more.every((cell) => cell === "")) break;
    values.push({ cells: more, block: row.block });
  }
  const isToldOf = fields.some(({ kind }) => kind === "absent");
  const isSender =
    /^(?:fra|for)\s/iu.test(label) &&
    isToldOf &&
    !/^fra (?:forvaltning|administration)/iu.test(label);
  const field: HeaderField = {
    kind: isSender ? "guest" : "present",
    label: label.replace(/\s*:$/u, ""),
    values,
    blocks: [...new Set(values.map(({ block }) => block))],
  };
  return { field, next };
}
