import { isBodyName } from "../../vocabulary/bodies.js";
import { type MeetingLabel, readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import type { HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";
import { labelSegments } from "./label-segments.js";
import { isPeopleKind, isPeopleLine } from "./people-lines.js";
import { readToldPeople } from "./told-people.js";
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
  const marked = readMarkedPeople(lines, at) ?? readToldPeople(lines, at);
  if (marked) return { fields: [marked.field], next: marked.next };
  const labels = head.cells.map((cell) => readMeetingLabel(cell));
  const below = lines[at + 1];
  const kinds = labels.map((label, column) => (isHead(label, below?.cells[column]) ? label : null));
  if (kinds.some((label) => label === null) || labels.every((label) => label?.kind === "other"))
    return null;
  if (labels.every((label) => label?.rest !== "")) return null;
  if (!below || below.cells.length !== head.cells.length || labelSegments(below).length > 0)
    return null;
  const fields = kinds.map(
    (label, column): HeaderField => ({
      kind: namesBody(label, below.cells[column]) ? "body" : (label?.kind ?? "other"),
      label: label?.printed ?? "",
      values: label?.rest ? [{ cells: [label.rest], block: head.block }] : [],
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

/** Is the label the kind of the body ("Menighedsråd:") and its name below? */
function namesBody(label: MeetingLabel | null, below: string | undefined): boolean {
  return label?.kind === "other" && isBodyName(label.printed) && isBodyName(below ?? "");
}

/**
 * Is a cell a label over its column, or one with its value and nothing below?
 *
 *     Sted:             Mødet hævet: 21.20      Menighedsråd:
 *     Konfirmandstuen                           Åløse Sogns Menighedsråd
 */
function isHead(label: MeetingLabel | null, below: string | undefined): boolean {
  if (label === null || below === undefined) return false;
  if (label.kind === "other" && label.form !== "colon") return false;
  return label.rest === "" ? true : label.form === "colon" && below === "";
}
