import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readTimes } from "../../vocabulary/times.js";
import { betweenDateAndTime, tailAfterWhen } from "./around-when.js";
import { isBarePlace, mostWords } from "./bare-place.js";
import type { HeaderEvidence } from "./header-evidence.js";
import type { HeaderLine } from "./header-lines.js";
import { placeAfterComma } from "./place-after-comma.js";
import { placeOfPreposition } from "./place-of-preposition.js";
import type { MeetingPlace } from "./read-place.js";
import type { MeetingWhen } from "./read-when.js";
import { tidyPlace } from "./tidy-place.js";
import { venueBesideWhen } from "./venue-beside-when.js";
import { venueWord } from "./venue-word.js";

/**
 * The place as the line with the date tells it, or a line just below or above it.
 *
 *     Generalforsamling 3/11 2018, i Vandtårnet
 *                                    ^^^^^^^^^^
 */
export function placeAfterDate(evidence: HeaderEvidence, when: MeetingWhen): MeetingPlace | null {
  if (when.freeLine === null) return null;
  const dated = evidence.free[when.freeLine];
  if (!dated) return null;
  return (
    placeOnDatedLines(evidence, dated, when.date) ??
    placeBelowDate(evidence, dated, when.freeLine) ??
    placeAboveDate(evidence, dated, when.freeLine)
  );
}

type FreeLine = HeaderEvidence["free"][number];

/** On the line with the date, or on another one that tells of the same day. */
function placeOnDatedLines(
  { free }: HeaderEvidence,
  dated: FreeLine,
  date: string | null,
): MeetingPlace | null {
  const others = free.filter((one) => one !== dated && tellsWhen(one.line, date));
  for (const { line } of [dated, ...others]) {
    const named =
      placeOfPreposition(tailAfterWhen(line.text)) ??
      placeOfPreposition(betweenDateAndTime(line.text)) ??
      venueBesideWhen(line.text);
    if (named) return { location: named, blocks: [line.block] };
  }
  return null;
}

/** On one of the two lines below the date; on the second only behind a body's name or the time. */
function placeBelowDate(
  { free }: HeaderEvidence,
  dated: FreeLine,
  freeLine: number,
): MeetingPlace | null {
  const first = free[freeLine + 1];
  if (!first || first.at !== dated.at + 1) return null;
  const isTimed = readTimes(dated.line.text) !== null;
  const isBareBelow = (isTimed || venueWord.test(first.line.text)) && isBarePlace(first.line);
  const named = namedPlace(first.line) ?? (isBareBelow ? barePlace(first.line) : null);
  if (named) return named;
  const second = free[freeLine + 2];
  if (!second || second.at !== dated.at + 2) return null;
  return (
    namedPlace(second.line) ?? (mayFollow(first.line, second.line) ? barePlace(second.line) : null)
  );
}

/** A place with its preposition, or behind the time. */
function namedPlace({ text, block }: HeaderLine): MeetingPlace | null {
  const named = placeOfPreposition(text) ?? placeBehindTime(text);
  return named ? { location: named, blocks: [block] } : null;
}

function barePlace({ text, block }: HeaderLine): MeetingPlace {
  return { location: tidyPlace(text), blocks: [block] };
}

/** Is a line the place behind the time alone, or behind the name of the body that meets? */
function mayFollow(first: HeaderLine, second: HeaderLine): boolean {
  const behindBody =
    isBodyName(first.text) && venueWord.test(second.text) && readTimes(second.text) === null;
  return (isTimeAlone(first.text) || behindBody) && isBarePlace(second);
}

/** On the line above the date: one that goes on from the word for the meeting, or a room. */
function placeAboveDate(
  evidence: HeaderEvidence,
  dated: FreeLine,
  freeLine: number,
): MeetingPlace | null {
  const above = evidence.free[freeLine - 1];
  if (above?.at !== dated.at - 1) return null;
  const behindMeeting = placeBelowMeeting(evidence, freeLine);
  if (behindMeeting !== null) return { location: behindMeeting, blocks: [above.line.block] };
  return roomWord.test(above.line.text) && isBarePlace(above.line) ? barePlace(above.line) : null;
}

/**
 * A line that goes on from the word for the meeting, above the day.
 *
 *     Der afholdes ordinært rådsmøde
 *     i Sognegården Bakken
 *       ^^^^^^^^^^^^^^^^^^
 *     Onsdag den 27. februar 2019 kl. 19.00
 */
function placeBelowMeeting({ free }: HeaderEvidence, freeLine: number): string | null {
  const above = free[freeLine - 1]?.line.text ?? "";
  const meeting = free[freeLine - 2]?.line.text ?? "";
  const goesOn = /^(?:i|på|hos) \p{Lu}/u.test(above) && /(?:møde|forsamling)$/iu.test(meeting);
  return goesOn && above.split(/\s+/u).length <= mostWords ? placeOfPreposition(above) : null;
}

/** "Kl. 13.00-15.00" on a line of its own, between the day and the place. */
function isTimeAlone(text: string): boolean {
  return readTimes(text)?.start === 0 && tailAfterWhen(text).trim() === "";
}

/**
 * A room, which no body is named by: above a date such a line is the place.
 *
 *     Lindeskolen, mødelokale 2
 *     Onsdag den 16. april 2008 kl. 18.30
 */
const roomWord = compactLetters(
  /(?:lokale\p{L}*|(?<!\p{L})rum(?:met)?|stue(?:n)?|(?<!\p{L})sal(?:en)?|kantine(?:n)?) ?\p{L}?[\d.]*$/iu,
);

/**
 * The time has a line of its own below the date, and the place stands behind it.
 *
 *     Mandag den 26. oktober 2015
 *     Kl. 17:00-19:40 i Byrådssalen
 *                       ^^^^^^^^^^^
 */
function placeBehindTime(text: string): string | null {
  if (readTimes(text)?.start !== 0) return null;
  const after = tailAfterWhen(text);
  return placeOfPreposition(after) ?? placeAfterComma(after);
}

/** Does the line tell the meeting's day, or that of a meeting without its year, and the time? */
function tellsWhen({ text }: HeaderLine, date: string | null): boolean {
  const dates = readDates(text);
  if (dates.length > 0) return dates.some((found) => found.iso === date);
  return bodyOfMeetingWord(text) !== null && readTimes(text) !== null;
}
