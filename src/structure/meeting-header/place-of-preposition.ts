import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readTimes } from "../../vocabulary/times.js";
import { mostWords, namesWhoMeets } from "./bare-place.js";
import { tidyPlace } from "./tidy-place.js";

/** "i Byrådssalen", "på Hotel Fjordblik", "hos Tina": a preposition and a short name. */
export function placeOfPreposition(text: string): string | null {
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

/** "i forbindelse med", "på vores" */
const noPlace = compactLetters(/^(?:vores|forbindelse|henhold)(?!\p{L})/iu);
