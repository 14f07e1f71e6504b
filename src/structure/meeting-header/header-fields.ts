import { isBodyName } from "../../vocabulary/bodies.js";
import { readDate } from "../../vocabulary/dates.js";
import {
  kindOf,
  type MeetingLabel,
  type MeetingLabelKind,
  readMeetingLabel,
} from "../../vocabulary/meeting-labels.js";
import { isPersonName, isSingleName } from "../../vocabulary/person-names.js";
import { readTimes } from "../../vocabulary/times.js";
import type { HeaderLine } from "./header-lines.js";
import { pairedCells } from "./label-pairs.js";
import { isLabelledGroup, isPartOfMeeting, isPeopleKind, isPeopleLine } from "./people-lines.js";
import { peopleRun } from "./people-run.js";
import { readMarkedPeople, readSide } from "./unlabelled-people.js";

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
    const columns = readColumns(lines, at);
    if (columns) {
      fields.push(...columns.fields);
      at = columns.next;
      continue;
    }
    const segments = labelSegments(line);
    const side = segments.every(({ label }) => label.kind === "other") ? readSide(lines, at) : null;
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

/** A label on a line with the cells that follow it there. */
interface Segment {
  label: MeetingLabel;
  cells: string[];
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
    const group = kind === "absent" && sameLine.length > 0 ? run.findIndex(isLabelledGroup) : -1;
    return group < 0 ? run : run.slice(0, group);
  }
  const line = lines[next];
  if (sameLine.length > 0 || kind === "other" || !line || labelSegments(line).length > 0) return [];
  return fitsKind(kind, line.text) ? [line] : [];
}

const fits: Partial<Record<MeetingLabelKind, (text: string) => boolean>> = {
  date: (text) => readDate(text) !== null,
  time: (text) => readTimes(text, { labelled: true }) !== null,
  start: (text) => readTimes(text, { labelled: true }) !== null,
  end: (text) => readTimes(text, { labelled: true }) !== null,
  timeAndPlace: (text) => readDate(text) !== null || readTimes(text) !== null,
  chair: namesLeader,
  secretary: namesLeader,
};

/** A name, with or without what is said of the person behind it: "Ida Holm (mødeleder)". */
function namesLeader(text: string): boolean {
  const name = text.split(/\s*[(,]/u)[0] ?? "";
  return isPersonName(name) || /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** Is the text the kind of value the label wants? Places and names of bodies: a short line. */
function fitsKind(kind: MeetingLabelKind, text: string): boolean {
  return fits[kind]?.(text) ?? (text.length <= 90 && /^[\p{L}\d]/u.test(text));
}

/**
 * The labels of a line with their values: at its start, after a tab, or within the line where a
 * known label with a colon begins with a capital.
 *
 *     Dato: 4. maj 2022    Tid: kl. 16    Sted: Rådhuset
 *     ^^^^^                ^^^^           ^^^^^
 */
export function labelSegments(line: HeaderLine): Segment[] {
  const segments: Segment[] = [];
  const filled = line.cells.filter((cell) => cell !== "");
  const parts = filled.flatMap(splitAtLabels);
  let open: Segment | undefined;
  for (let index = 0; index < parts.length; index++) {
    const cell = parts[index] as string;
    const label =
      index === 0 && line.boldLead !== "" ? boldLabel(cell, line.boldLead) : readMeetingLabel(cell);
    const isLast = index === parts.length - 1;
    if (
      label &&
      (isUsable(label, index === 0, filled.length, open) || isSideLabel(label, open, isLast))
    ) {
      open = { label, cells: label.rest === "" ? [] : [label.rest] };
      segments.push(open);
    } else if (open) {
      open.cells.push(cell);
    } else {
      return segments;
    }
  }
  return segments;
}

/** "**Til stede** Ida og Ole": bold words that are a known label need no colon. */
function boldLabel(cell: string, lead: string): MeetingLabel | null {
  const rest = cell.startsWith(lead) ? cell.slice(lead.length).replace(/^[\s:]+/u, "") : "";
  const kind = kindOf(lead);
  if (kind && rest !== "")
    return { kind, printed: lead.replace(/[\s:]+$/u, ""), rest, form: "colon" };
  return readMeetingLabel(cell);
}

function isUsable(
  label: MeetingLabel,
  first: boolean,
  cells: number,
  open: Segment | undefined,
): boolean {
  if (label.form === "colon") return first || label.kind !== "other";
  if (label.form === "alone") {
    // "Indkaldelse" alone is the title of an agenda.
    if (/^indkaldelse$/iu.test(label.printed)) return false;
    // A cell that is just "Formand" beside a name is that person's role.
    if (!first && open && isPeopleKind(open.label.kind)) return false;
    return first
      ? !isRoleLike(label.kind) || cells > 1 || isFormLabel(label)
      : !isRoleLike(label.kind) && open?.cells.length !== 0;
  }
  return first && bareValueFits(label);
}

/**
 * The label of those away behind those present, with its value in a cell of its own. As the last
 * cell of a row it tells of the person before it.
 *
 *     Deltagere ⇥ Ida Holm, Bo Vad ⇥ Afbud ⇥ Tove Krog
 *                                    ^^^^^
 */
function isSideLabel(label: MeetingLabel, open: Segment | undefined, isLast: boolean): boolean {
  const isSide = label.kind === "present" || label.kind === "absent";
  return isSide && label.form === "alone" && !isLast && (open?.cells.length ?? 0) > 0;
}

/** "UDVALG" on a line of its own, the name below it: how forms on the web head their fields. */
const isFormLabel = (label: MeetingLabel) =>
  /^(?:UDVALG|RÅD|NÆVN|ORGAN|FORUM)$/u.test(label.printed);

const isRoleLike = (kind: MeetingLabelKind) =>
  kind === "chair" || kind === "secretary" || kind === "body" || kind === "subject";

/** Without a colon the value itself must show that the word before it is a label. */
function bareValueFits(label: MeetingLabel): boolean {
  const begins =
    /^(?:den|d\.|kl|klokken|\d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/iu.test(
      label.rest,
    );
  if (label.kind === "date") return begins && readDate(label.rest) !== null;
  if (label.kind === "time") return begins && readTimes(label.rest, { labelled: true }) !== null;
  if (label.kind === "place") return /^[\p{Lu}\d]/u.test(label.rest) && label.rest.length <= 90;
  if (label.kind === "body") return isBodyName(label.rest);
  if (isRoleLike(label.kind)) return isPersonName(label.rest);
  const [list = ""] = label.rest.split(/(?<=\p{Ll}{3})\.\s/u);
  const entries = list.split(/,| og | samt /u).map(nameOfEntry);
  return isPersonName(entries[0] ?? "") || (entries.length > 1 && entries.every(isSingleName));
}

function nameOfEntry(entry: string): string {
  return entry.replace(/\(.*\)|\.$/gu, "").trim();
}

/** Splits a cell before each further known label that begins with a capital and ends with a colon. */
function splitAtLabels(cell: string): string[] {
  if (cell.indexOf(":", 3) < 0) return [cell];
  const parts: string[] = [];
  let from = 0;
  for (const match of cell.matchAll(/(?<=[\s,;.|])(?<!\/ )\p{Lu}[\p{L} ]{1,24}:(?!\d)/gu)) {
    const start = match.index + beforeLabel(match[0].slice(0, -1));
    if (start >= match.index && readMeetingLabel(cell.slice(from))?.form === "colon") {
      parts.push(cell.slice(from, start).replace(/[\s,;|]+$/u, ""));
      from = start;
    }
  }
  parts.push(cell.slice(from));
  return parts;
}

/** Labels that no word but a name stands before. */
const behindName: ReadonlySet<MeetingLabelKind | null> = new Set(["absent", "secretary", "guest"]);

/**
 * Where in the words before a colon a known label begins; -1 where none does. A line end that was
 * lost leaves a name before it.
 *
 *     Til stede: Ida, Bo, Poul Afbud: Karin
 *                              ^^^^^
 */
function beforeLabel(words: string): number {
  if (kindOf(words)) return 0;
  const { name, label } =
    /^(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?<label>\p{Lu}\p{Ll}+)$/u.exec(words)?.groups ??
    {};
  if (name === undefined || label === undefined || !behindName.has(kindOf(label))) return -1;
  return isSingleName(name) || isPersonName(name) ? name.length + 1 : -1;
}

/** A row of labels with rows of values below it. */
function readColumns(
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
