import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import type { HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";
import { labelSegments } from "./label-segments.js";
import { isPeopleKind, isPeopleLine } from "./people-lines.js";
import { readMarkedPeople } from "./unlabelled-people.js";

/**
 * Read a row of labels with rows of values below it; null where the line is none.
 *
 *     Medlemmer      Afbud
 *     Ida Holm       Bo Vad
 *     Tina Krog
 */
export function readLabelColumns(
  lines: readonly HeaderLine[],
  at: number,
): { fields: HeaderField[]; next: number } | null {
  const head = lines[at];
  if (!head || head.cells.length < 2) return null;
  const marked = readMarkedPeople(lines, at);
  if (marked) return { fields: [marked.field], next: marked.next };
  const labels = head.cells.map((cell) => readMeetingLabel(cell));
  const kinds = labels.map((label) =>
    label?.rest === "" && label.kind !== "other" ? label : null,
  );
  if (kinds.some((label) => label === null)) return null;
  const below = lines[at + 1];
  if (!below || below.cells.length !== head.cells.length || labelSegments(below).length > 0)
    return null;
  const fields = kinds.map(
    (label): HeaderField => ({
      kind: label?.kind ?? "other",
      label: label?.printed ?? "",
      values: [],
      blocks: [head.block],
    }),
  );
  let next = at + 1;
  const onlyOne = !kinds.some((label) => label && isPeopleKind(label.kind));
  for (; next < lines.length; next++) {
    const row = lines[next] as HeaderLine;
    const inTable =
      labelSegments(row).length === 0 &&
      (row.tabular ? row.cells.length <= head.cells.length : !onlyOne && isPeopleLine(row, false));
    if (!inTable || (onlyOne && next > at + 1)) break;
    for (const [column, field] of fields.entries()) {
      const cell = row.cells[column] ?? "";
      if (cell === "") continue;
      field.values.push({ cells: [cell], block: row.block });
      if (!field.blocks.includes(row.block)) field.blocks.push(row.block);
    }
  }
  return { fields, next };
}
