import { isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readTimes } from "../../vocabulary/times.js";
import { headBeforeWhen, tailAfterWhen } from "./around-when.js";
import { mostWords } from "./bare-place.js";
import { tidyPlace } from "./tidy-place.js";
import { venueWord } from "./venue-word.js";

/** A venue beside the day or the time, with no preposition needed; null where the line names none. */
export function venueBesideWhen(text: string): string | null {
  return venueAfterTime(text) ?? venueBesideDate(text) ?? venueBeforeDate(text);
}

/** Longest venue before a date, in words. */
const mostVenueWords = 4;

/**
 * A venue after the time, parted from it by a comma, a dash or a bar.
 *
 *     Torsdag den 24. september 2020 kl. 15.30 – Rådhuset, lokale 2.14
 *                                                ^^^^^^^^^^^^^^^^^^^^^
 */
function venueAfterTime(text: string): string | null {
  const tail = tailAfterWhen(text);
  const place = /^\s*[,–|·•/-]\s*(?<place>\S.*)$/u.exec(tail)?.groups?.place ?? "";
  const short = place.split(/\s+/u).length <= mostWords && !/[.!?]\s|:/u.test(place);
  const isVenue = venueWord.test(place) || address.test(place) || isBarred(tail, place);
  return short && readTimes(text) !== null && isVenue ? tidyPlace(place) : null;
}

/** Behind a bar stands the next fact of the meeting: the place, where it names nobody who meets. */
function isBarred(tail: string, place: string): boolean {
  return (
    /^\s*\|/u.test(tail) &&
    /^\p{Lu}[^|]*$/u.test(place) &&
    !isBodyName(place) &&
    !meetingWord.test(place)
  );
}

/** "Kirkevej 4", "Nørre Alle 12 B, 1. sal" */
const address = /^\p{Lu}\p{L}+(?: \p{L}+){0,3} \d{1,3}(?: ?\p{L})?(?:,.*)?$/u;

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
