import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDate } from "../../vocabulary/dates.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { type FoundTimes, readTimes } from "../../vocabulary/times.js";
import type { DateCandidate } from "./date-candidates.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { meetingSentence } from "./meeting-sentence.js";
import { meetingWord, otherEvent, weightOfLine } from "./weight-of-date-line.js";

const timeLabels: MeetingLabelKind[] = ["time", "start", "date", "timeAndPlace"];

/** The times of the meeting: by label, beside its date, below it, in a sentence, in a title. */
export function timesOfMeeting(
  evidence: HeaderEvidence,
  best: DateCandidate | null,
  candidates: readonly DateCandidate[],
): FoundTimes | null {
  for (const kind of timeLabels) {
    for (const field of evidence.fields.filter((one) => one.kind === kind)) {
      const text = field.values.map((value) => value.cells.join(" ")).join(" ");
      const times = readTimes(text, {
        labelled: kind !== "date" && kind !== "timeAndPlace" && !readDate(text),
      });
      if (times) return times;
    }
  }
  if (!best) return timesOfTitle(evidence, false);
  const same = [best, ...candidates.filter((candidate) => candidate.iso === best.iso)];
  for (const { text } of same) {
    const times = readTimes(text);
    if (times) return times;
  }
  return timesBelow(evidence, same) ?? timesOfSentence(evidence) ?? timesOfTitle(evidence, true);
}

/** "Mødet holdes kl. 19.00 i Sognegården" anywhere in the head. */
function timesOfSentence(evidence: HeaderEvidence): FoundTimes | null {
  for (const { line } of evidence.free) {
    const times = readTimes(meetingSentence(line.text) ?? "");
    if (times) return times;
  }
  return null;
}

/**
 * A title without a complete date, whose year may stand elsewhere: "Forældremøde d. 3. oktober kl. 17".
 *
 * @param isDated the day is known: then only a line that names a meeting tells its time
 */
function timesOfTitle(evidence: HeaderEvidence, isDated: boolean): FoundTimes | null {
  for (const { line } of evidence.free) {
    const { text } = line;
    if (readDate(text) !== null || (isDated && !meetingWord.test(text))) continue;
    const times = weightOfLine(text) > 0 && !otherEvent.test(text) ? readTimes(text) : null;
    if (times) return times;
  }
  return null;
}

/** A line that begins or ends with a time. */
const timeLine = compactLetters(
  /^(?:fra )?(?:kl|\d)|(?<!\p{L})kl\.? ?\d[\d.:]*(?: ?[-–] ?\d[\d.:]*)?\.?$/iu,
);

/**
 * A time among short words for the place.
 *
 *     Klubhuset, Engvej 4, kl. 19.30, efter træningen
 *                          ^^^^^^^^^
 */
const placeAndTime = /^\p{Lu}[^:!?]{2,40}[,.] kl\.? ?\d{1,2}(?:[.:,]\d\d)?(?!\d)[^:!?]{0,20}$/iu;

/** A line of its own just below the date, wherever the date stands: "kl. 19.00". */
function timesBelow(evidence: HeaderEvidence, dates: readonly DateCandidate[]): FoundTimes | null {
  for (const { freeLine } of dates) {
    const below = freeLine === null ? undefined : evidence.free[freeLine + 1];
    if (!below || below.line.text.length > 60 || otherEvent.test(below.line.text)) continue;
    const tells = timeLine.test(below.line.text) || placeAndTime.test(below.line.text);
    const times = tells ? readTimes(below.line.text) : null;
    if (times) return times;
  }
  return null;
}

/** When the meeting ended, where a label of its own tells it. */
export function endLabelTime(evidence: HeaderEvidence): string | null {
  for (const field of evidence.fields.filter((one) => one.kind === "end")) {
    const times = readTimes(field.values.map((value) => value.cells.join(" ")).join(" "), {
      labelled: true,
    });
    if (times) return times.startTime;
  }
  return null;
}
