import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readTimes } from "../../vocabulary/times.js";
import { isBarePlace, mostWords, namesWhoMeets } from "./bare-place.js";
import type { HeaderEvidence } from "./header-evidence.js";
import type { HeaderLine } from "./header-lines.js";
import { meetingSentence } from "./meeting-sentence.js";
import { placeOfAssembly } from "./place-of-assembly.js";
import { postalAddress } from "./postal-address.js";
import type { MeetingWhen } from "./read-when.js";
import { tidyPlace } from "./tidy-place.js";
import { venueWord } from "./venue-word.js";

/** Where the meeting was, and the blocks that say so. */
export interface MeetingPlace {
  location: string | null;
  blocks: number[];
}

/** Reads the place: by its label, after the date, on the line below the date, as a postal address. */
export function readPlace(evidence: HeaderEvidence, when: MeetingWhen): MeetingPlace {
  return (
    labelledPlace(evidence) ??
    placeAfterLabelledTime(evidence) ??
    placeAfterDate(evidence, when) ??
    placeOfSentence(evidence) ??
    venueBelowLabel(evidence) ??
    postalAddress(evidence) ?? { location: null, blocks: [] }
  );
}

function labelledPlace(evidence: HeaderEvidence): MeetingPlace | null {
  for (const field of evidence.fields.filter((one) => one.kind === "place")) {
    const text = tidyPlace(field.values.map((value) => value.cells.join(", ")).join(", "));
    if (text !== "") return { location: text, blocks: [] };
  }
  return null;
}

/** "Tid og sted: torsdag d. 4. maj 2022 kl. 19 i Kulturhuset" */
function placeAfterLabelledTime(evidence: HeaderEvidence): MeetingPlace | null {
  for (const field of evidence.fields) {
    if (field.kind !== "timeAndPlace" && field.kind !== "time" && field.kind !== "date") continue;
    const text = field.values.map((value) => value.cells.join(", ")).join(", ");
    const after = tailAfterWhen(text);
    const named =
      field.kind === "timeAndPlace"
        ? (placeOfPreposition(after) ?? tidyPlace(after))
        : (placeOfPreposition(after) ?? placeAfterComma(after));
    if (named) return { location: named, blocks: [] };
    const before = field.kind === "timeAndPlace" ? headBeforeWhen(text) : "";
    if (before !== "") return { location: before, blocks: [] };
  }
  return null;
}

/** "kl. 10-12, Havnekontoret, lokale 2": after a labelled time a comma and a capital will do. */
function placeAfterComma(after: string): string | null {
  const place = /^,\s*(?<place>\p{Lu}.*)$/u.exec(after)?.groups?.place ?? "";
  const short = place !== "" && place.split(/\s+/u).length <= mostWords;
  return short && !/[.!?]\s|:/u.test(place) ? tidyPlace(place) : null;
}

/**
 * The end of the line with the date, or a line just below it.
 *
 *     Generalforsamling 3/11 2018, i Vandtårnet
 *                                    ^^^^^^^^^^
 */
function placeAfterDate(evidence: HeaderEvidence, when: MeetingWhen): MeetingPlace | null {
  if (when.freeLine === null) return null;
  const dated = evidence.free[when.freeLine];
  if (!dated) return null;
  const ofTitles = [
    dated,
    ...evidence.free.filter((one) => one !== dated && tellsWhen(one.line, when.date)),
  ];
  for (const { line } of ofTitles) {
    const named =
      placeOfPreposition(tailAfterWhen(line.text)) ??
      placeOfPreposition(betweenDateAndTime(line.text)) ??
      venueAfterTime(line.text) ??
      venueBesideDate(line.text) ??
      venueBeforeDate(line.text);
    if (named) return { location: named, blocks: [line.block] };
  }
  for (const offset of [1, 2]) {
    const below = evidence.free[when.freeLine + offset];
    if (!below || below.at !== dated.at + offset) break;
    const named = placeOfPreposition(below.line.text) ?? placeBehindTime(below.line.text);
    if (named) return { location: named, blocks: [below.line.block] };
    const between = evidence.free[when.freeLine + 1];
    const belowBody = offset === 2 && between !== undefined && isBodyName(between.line.text);
    const belowTime = offset === 2 && between !== undefined && isTimeAlone(between.line.text);
    if (belowTime && isBarePlace(below.line))
      return { location: tidyPlace(below.line.text), blocks: [below.line.block] };
    const bare =
      (offset === 1 ||
        (belowBody && venueWord.test(below.line.text) && readTimes(below.line.text) === null)) &&
      (readTimes(dated.line.text) !== null || venueWord.test(below.line.text)) &&
      isBarePlace(below.line);
    if (bare) return { location: tidyPlace(below.line.text), blocks: [below.line.block] };
  }
  const above = evidence.free[when.freeLine - 1];
  const behindMeeting = above?.at === dated.at - 1 ? placeBelowMeeting(evidence, when) : null;
  if (behindMeeting !== null && above)
    return { location: behindMeeting, blocks: [above.line.block] };
  const isRoom = above?.at === dated.at - 1 && roomWord.test(above.line.text);
  return isRoom && isBarePlace(above.line)
    ? { location: tidyPlace(above.line.text), blocks: [above.line.block] }
    : null;
}

/**
 * A line that goes on from the word for the meeting, above the day.
 *
 *     Der afholdes ordinært rådsmøde
 *     i Sognegården Bakken
 *       ^^^^^^^^^^^^^^^^^^
 *     Onsdag den 27. februar 2019 kl. 19.00
 */
function placeBelowMeeting({ free }: HeaderEvidence, { freeLine }: MeetingWhen): string | null {
  const above = free[(freeLine ?? 0) - 1]?.line.text ?? "";
  const meeting = free[(freeLine ?? 0) - 2]?.line.text ?? "";
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

/**
 * A venue on the line below a labelled day and time.
 *
 *     Møde den: 18. juni 2014 kl. 13.00-15.30
 *     Bygning 21, lokale 12
 *     ^^^^^^^^^^^^^^^^^^^^^
 */
function venueBelowLabel(evidence: HeaderEvidence): MeetingPlace | null {
  for (const { kind, values } of evidence.fields) {
    const last = values.at(-1);
    if (kind !== "date" || !last || readTimes(last.cells.join(" ")) === null) continue;
    const below = evidence.free.find(({ line }) => line.block > last.block)?.line;
    if (below?.block !== last.block + 1 || !venueWord.test(below.text)) continue;
    if (isBarePlace(below)) return { location: tidyPlace(below.text), blocks: [below.block] };
  }
  return null;
}

/**
 * A venue after the time, parted from it by a comma or a dash.
 *
 *     Torsdag den 24. september 2020 kl. 15.30 – Rådhuset, lokale 2.14
 *                                                ^^^^^^^^^^^^^^^^^^^^^
 */
function venueAfterTime(text: string): string | null {
  const place = /^\s*[,–-]\s*(?<place>\S.*)$/u.exec(tailAfterWhen(text))?.groups?.place ?? "";
  const short = place.split(/\s+/u).length <= mostWords && !/[.!?]\s|:/u.test(place);
  const isVenue = venueWord.test(place) || address.test(place);
  return short && readTimes(text) !== null && isVenue ? tidyPlace(place) : null;
}

/**
 * A venue right before or behind the day, with or without its preposition.
 *
 *     Referat fra bestyrelsesmøde i Aktivitetshuset 12. juni 2018      Møde den 19. november 2014 Sognehuset.
 *                                   ^^^^^^^^^^^^^^^                                                ^^^^^^^^^^
 */
function venueBesideDate(text: string): string | null {
  const head = venueOfMeeting.exec(headBeforeWhen(text))?.groups?.place;
  const behind = /^\s+(?<place>\p{Lu}[^.:;]{2,40})\.?$/u.exec(tailAfterWhen(text))?.groups?.place;
  const place = head ?? behind ?? "";
  return venueWord.test(place) && !isBodyName(place) ? tidyPlace(place) : null;
}

const venueOfMeeting = /(?:møde|forsamling),? (?:i|på|hos) (?<place>\p{Lu}[^.:;]{2,40})$/u;

/** "Kirkevej 4", "Nørre Alle 12 B, 1. sal" */
const address = /^\p{Lu}\p{L}+(?: \p{L}+){0,3} \d{1,3}(?: ?\p{L})?(?:,.*)?$/u;

/** Longest venue before a date, in words. */
const mostVenueWords = 4;

/**
 * A venue that begins the line with the date.
 *
 *     Sognehuset onsdag den 5. juni 2024 kl. 19.00
 *     ^^^^^^^^^^
 */
function venueBeforeDate(text: string): string | null {
  const place = headBeforeWhen(text);
  const short = /^\p{Lu}/u.test(place) && place.split(/\s+/u).length <= mostVenueWords;
  if (!short || !venueWord.test(place) || meetingWord.test(place)) return null;
  return readTimes(text) === null || isBodyName(place) || readMeetingLabel(place) ? null : place;
}

const meetingWord = compactLetters(
  /møde|forsamling|referat|dagsorden|kommune|(?<!\p{L})(?:i|på|for|af)(?!\p{L})/iu,
);

/** "Mødet holdes kl. 19.00 i Sognegården", "Mødet blev holdt på Rådhuset kl. 16" */
function placeOfSentence(evidence: HeaderEvidence): MeetingPlace | null {
  for (const { line } of evidence.free) {
    const held = placeOfAssembly(line.text);
    if (held) return { location: held, blocks: [line.block] };
    const rest = meetingSentence(line.text);
    if (rest === null) continue;
    const named =
      placeOfPreposition(tailAfterWhen(rest)) ?? placeOfPreposition(headBeforeWhen(rest));
    if (named) return { location: named, blocks: [line.block] };
  }
  return null;
}

/** Does the line tell the meeting's day, or that of a meeting without its year, and the time? */
function tellsWhen({ text }: HeaderLine, date: string | null): boolean {
  const dates = readDates(text);
  if (dates.length > 0) return dates.some((found) => found.iso === date);
  return bodyOfMeetingWord(text) !== null && readTimes(text) !== null;
}

/** The text after the last date or time. */
function tailAfterWhen(text: string): string {
  const dateEnd = readDates(text).at(-1)?.end ?? 0;
  const timeEnd = readTimes(text)?.end ?? 0;
  const end = Math.max(dateEnd, timeEnd);
  return end === 0 ? "" : text.slice(end);
}

/** "den 4. maj 2022 i Kulturhuset kl. 19": what stands between the last date and the time. */
function betweenDateAndTime(text: string): string {
  const date = readDates(text).at(-1);
  const times = readTimes(text);
  return date && times && date.end < times.start ? text.slice(date.end, times.start) : "";
}

const wordsBeforeWhen = compactLetters(
  /(?:(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\.|kl\.?)|[\s,])+$/iu,
);

function headBeforeWhen(text: string): string {
  const stops = [readDates(text)[0]?.start, readTimes(text)?.start].filter(
    (stop) => stop !== undefined,
  );
  const head = text.slice(0, Math.min(text.length, ...stops));
  return tidyPlace(head.replace(wordsBeforeWhen, ""));
}

/** "i forbindelse med", "på vores" */
const noPlace = compactLetters(/^(?:vores|forbindelse|henhold)(?!\p{L})/iu);

/** "i Byrådssalen", "på Hotel Fjordblik", "hos Tina": a preposition and a short name. */
function placeOfPreposition(text: string): string | null {
  const virtual =
    /^[\s,]*(?:via|over)\s+(?<place>(?:Zoom|Teams|Skype|Meet)(?!\p{L}).{0,20})$/u.exec(text);
  if (virtual?.groups?.place) return tidyPlace(virtual.groups.place);
  const match =
    /^[\s,.:;–-]*(?:(?:afholdt|afholdes|holdt)\s+)?(?<preposition>i|på|hos|ved)\s+(?<place>\S.*)$/iu.exec(
      text,
    );
  const place = tidyPlace(match?.groups?.place ?? "");
  if (place === "" || place.split(/\s+/u).length > mostWords) return null;
  if (noPlace.test(place) || namesWhoMeets.test(place)) return null;
  if (readTimes(place) || readDates(place).length > 0) return null;
  const preposition = match?.groups?.preposition?.toLowerCase();
  return preposition === "hos" || preposition === "ved" ? `${preposition} ${place}` : place;
}
