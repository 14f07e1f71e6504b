import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDate } from "../../vocabulary/dates.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { readTimes } from "../../vocabulary/times.js";
import type { HeaderEvidence } from "./header-evidence.js";
import type { HeaderField } from "./header-fields.js";
import { dateWeights, otherEvent, weightOfLine } from "./weight-of-date-line.js";

/** A date at the head of minutes that may be the meeting's. */
export interface DateCandidate {
  iso: string;
  weight: number;
  text: string;
  block: number | null;
  freeLine: number | null;
}

const dateLabels: MeetingLabelKind[] = ["date", "time", "timeAndPlace", "start"];

/** The dates at the head of minutes, of labels first, each with how much its place says. */
export function dateCandidates(evidence: HeaderEvidence): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const field of evidence.fields) {
    const weight = weightOfField(field, evidence);
    const text = field.values.map((value) => value.cells.join(" ")).join(" ");
    const date = weight > 0 ? readDate(text) : null;
    if (date) found.push({ iso: date.iso, weight, text, block: null, freeLine: null });
  }
  for (const [index, { line }] of evidence.free.entries()) {
    const text = line.text.replace(/\t/gu, " ");
    const date = readDate(text);
    if (!date || otherEvent.test(ofMinutes(text.slice(0, date.start)))) continue;
    const weight = weightOfLine(text);
    if (weight > 0) found.push({ iso: date.iso, weight, text, block: line.block, freeLine: index });
  }
  found.push(...candidatesOf(evidence.runningHeaders, dateWeights.runningHeader));
  found.push(
    ...candidatesOf(evidence.fileTitle === null ? [] : [evidence.fileTitle], dateWeights.fileTitle),
  );
  return found;
}

function weightOfField(field: HeaderField, evidence: HeaderEvidence): number {
  if (field.kind === "body" || field.kind === "subject") return dateWeights.titleLine;
  if (!dateLabels.includes(field.kind)) return 0;
  return isLetterDay(field, evidence) ? dateWeights.alone : dateWeights.label;
}

/** Labels of the head of a letter, which its day stands among. */
const letterLabel = compactLetters(
  /^(?:(?:journal|sags?|j|dok(?:ument)?|ident)\.?(?: ?nr\.?| ?nummer|id)?|sagsbehandler|behandlet af|skrevet af|udarbejdet af|kontaktperson|e-?mail|telefon|tlf\.?|ref\.?|reference|init\.?)$/iu,
);

/**
 * Is a day alone that of the letter and not of the meeting? Among the facts of a meeting it is the
 * meeting's, with a case number or without.
 *
 *     J.nr.: 18-0001
 *     Dato: 28. november 2018
 *           ^^^^^^^^^^^^^^^^^
 */
function isLetterDay({ label, values, blocks }: HeaderField, { fields }: HeaderEvidence): boolean {
  const text = values.map((value) => value.cells.join(" ")).join(" ");
  if (!/^dato$/iu.test(label) || readTimes(text) !== null) return false;
  const [first = -2] = blocks;
  const near = fields.filter((other) => other.blocks.some((block) => Math.abs(block - first) <= 1));
  if (near.some(({ kind }) => meetingKinds.has(kind))) return false;
  return near.some((other) => letterLabel.test(other.label));
}

/** Facts that a meeting has and a letter has not. */
const meetingKinds: ReadonlySet<MeetingLabelKind> = new Set<MeetingLabelKind>([
  "time",
  "start",
  "end",
  "place",
  "present",
  "members",
  "absent",
]);

/** "GODKENDT referat den 7. marts": the minutes are approved, and the date is the meeting's. */
function ofMinutes(text: string): string {
  return text.replace(/^\s*godkendt (?=(?:møde)?referat)/iu, "");
}

function candidatesOf(texts: readonly string[], weight: number): DateCandidate[] {
  return texts.flatMap((text) => {
    const date = otherEvent.test(text) ? null : readDate(text);
    return date ? [{ iso: date.iso, weight, text, block: null, freeLine: null }] : [];
  });
}
