import { isBodyName } from "../../vocabulary/bodies.js";
import { isOrganisation } from "../../vocabulary/organisations.js";
import { isHeldSentence } from "./meeting-sentence.js";
import { tidyPlace } from "./tidy-place.js";
import { venueWord } from "./venue-word.js";

/**
 * The place in the sentence with which the minutes of an assembly begin, null where it names none.
 *
 *     afholdtes ordinær generalforsamling i Åløse Lav på Hotel Fjord med følgende dagsorden:
 *                                                        ^^^^^^^^^^^
 */
export function placeOfAssembly(text: string): string | null {
  if (text.length > 300 || !/(?:afholdt|holdt)(?:es)?(?!\p{L})/u.test(text)) return null;
  const place =
    /\s(?:på|hos|i)\s(?<place>\p{Lu}(?:(?!\s(?:på|hos|i)\s)[^.:;]){2,60}?),? med (?:følgende )?dagsorden/u.exec(
      text,
    )?.groups?.place;
  return placeOfHeldMeeting(text, place);
}

/**
 * The venue behind the association whose assembly it was.
 *
 *     afholdtes ordinær generalforsamling i E/F Fyrgården i Medborgerhuset, Torvet 3.
 *                                                           ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function venueBehindBody(text: string): string | undefined {
  const place =
    /(?:møde|forsamling)\si\s\p{Lu}(?:(?!\s(?:på|hos|i)\s)[^.:;]){2,60}\s(?:på|hos|i)\s(?<place>\p{Lu}[^.:;]{2,60})\.?$/u.exec(
      text,
    )?.groups?.place;
  return place !== undefined && venueWord.test(place) ? place : undefined;
}

/** "afholdtes bestyrelsesmøde på advokatens kontor." */
function placeOfHeldMeeting(text: string, agenda: string | undefined): string | null {
  const behindBody = isHeldSentence(text) ? venueBehindBody(text) : undefined;
  if (behindBody !== undefined) return tidyPlace(behindBody);
  const atEnd = isHeldSentence(text)
    ? /møde\s(?:på|hos)\s(?<place>[\p{L}\d][^.,:;]{2,60}(?:, \p{Lu}[^.,:;]{2,40} \d{1,3}\p{L}?)?)\.?$/u.exec(
        text,
      )?.groups?.place
    : undefined;
  const place = agenda ?? atEnd;
  return place === undefined || isBodyName(place) || isOrganisation(place)
    ? null
    : tidyPlace(place);
}
