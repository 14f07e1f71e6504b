import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { fitsKind } from "./fits-kind.js";
import { readGroupColumns } from "./group-columns.js";
import type { HeaderLine } from "./header-lines.js";
import { readLabelColumns } from "./label-columns.js";
import { pairedCells } from "./label-pairs.js";
import { labelSegments, type Segment } from "./label-segments.js";
import { isLabelledGroup, isPartOfMeeting, isPeopleKind } from "./people-lines.js";
import { peopleRun } from "./people-run.js";
import { isSideRow, readSideRow } from "./side-rows.js";
import { readSide } from "./unlabelled-people.js";

/** One line of a field's value. */
export interface FieldValue {
  cells: string[];
  block: number;
}

/** A label of the header with its value. */
export interface HeaderField {
  kind: MeetingLabelKind;
  /** As printed, without colon. */
  label: string;
  values: FieldValue[];
  /** Blocks the label and its values stand in. */
  blocks: number[];
}

/** The fields of a header, and which of its lines are in none. */
export interface HeaderFields {
  fields: HeaderField[];
  /** Lines in no field, with their index among all. */
  free: { line: HeaderLine; at: number }[];
}

/** Reads the labelled fields of a header's lines, in order. */
export function readHeaderFields(lines: readonly HeaderLine[]): HeaderFields {
  const fields: HeaderField[] = [];
  const free: HeaderFields["free"] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as HeaderLine;
    const columns = readGroupColumns(lines, at, fields) ?? readLabelColumns(lines, at);
    if (columns) {
      fields.push(...columns.fields);
      at = columns.next;
      continue;
    }
    const segments = labelSegments(line);
    const isUnlabelled = segments.every(({ label }) => label.kind === "other");
    const side = isUnlabelled ? (readSide(lines, at) ?? readSideRow(lines, at, fields)) : null;
    if (side) {
      fields.push(side.field);
      at = side.next;
      continue;
    }
    if (segments.length === 0) {
      free.push({ line, at });
      at++;
      continue;
    }
    at = readSegments(lines, at, segments, fields);
  }
  return { fields, free };
}

function readSegments(
  lines: readonly HeaderLine[],
  at: number,
  segments: Segment[],
  fields: HeaderField[],
): number {
  const line = lines[at] as HeaderLine;
  const printed = segments.map(({ label }) => label.printed);
  const below = pairedCells(printed, lines, at);
  let { next } = below;
  for (const [index, { label, cells }] of segments.entries()) {
    const kind = isPartOfMeeting(label) ? "present" : label.kind;
    const values: FieldValue[] = cells.length > 0 ? [{ cells, block: line.block }] : [];
    for (const { segment, text, block } of below.cells) {
      if (segment === index) values.push({ cells: [text], block });
    }
    if (index === segments.length - 1) {
      const taken = valueLines(lines, next, kind, cells);
      values.push(
        ...taken.map((value) => ({
          cells: withoutLeadingEmpty(value.cells),
          block: value.block,
        })),
      );
      next += taken.length;
    }
    fields.push({
      kind,
      label: label.printed,
      values,
      blocks: [...new Set([line.block, ...values.map((value) => value.block)])],
    });
  }
  return next;
}

/** Empty cells below the label's own; later ones keep their column. */
function withoutLeadingEmpty(cells: readonly string[]): string[] {
  return cells.slice(cells.findIndex((cell) => cell !== ""));
}

/** The lines after a label that belong to it; a group behind those away on one line is none of them. */
function valueLines(
  lines: readonly HeaderLine[],
  next: number,
  kind: MeetingLabelKind,
  sameLine: string[],
): HeaderLine[] {
  if (isPeopleKind(kind)) {
    const run = peopleRun(lines, next, sameLine);
    const isFull = kind === "absent" && sameLine.length > 0;
    const group = isFull ? run.findIndex((line) => isLabelledGroup(line) || isSideRow(line)) : -1;
    return group < 0 ? run : run.slice(0, group);
  }
  const line = lines[next];
  if (sameLine.length > 0 || kind === "other" || !line || labelSegments(line).length > 0) return [];
  return fitsKind(kind, line.text) ? [line] : [];
}
