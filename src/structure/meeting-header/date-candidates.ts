import { readDate } from "../../vocabulary/dates.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import type { HeaderEvidence } from "./header-evidence.js";
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
    const weight = dateLabels.includes(field.kind)
      ? dateWeights.label
      : field.kind === "body" || field.kind === "subject"
        ? dateWeights.titleLine
        : 0;
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
