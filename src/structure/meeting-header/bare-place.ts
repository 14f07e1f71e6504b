import { isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readTimes } from "../../vocabulary/times.js";
import type { HeaderLine } from "./header-lines.js";

/** Longest place without a label, in words. */
export const mostWords = 9;

/**
 * Who meets, and not where.
 *
 *     Referat af generalforsamling i Haveforeningen Solvang
 *                                    ^^^^^^^^^^^^^^
 */
export const namesWhoMeets = compactLetters(
  /^(?:afdeling(?:en)?|\p{L}*(?:forening(?:en)?|laug(?:et)?|selskab(?:et)?|udvalg(?:et)?|bestyrelse(?:n)?))(?:\s|$)/iu,
);

/** Words of the other lines that stand at the head of a document. */
const noPlaceLine = compactLetters(
  /(?<!\p{L})(?:kommune|region|side|indhold|husk|velkommen)(?!\p{L})/iu,
);

/** A line of a few words below a date with a time, as meeting systems print the place. */
export function isBarePlace(line: HeaderLine): boolean {
  const text = line.text;
  const plain =
    /^[\p{Lu}\d]/u.test(text) && !/[.:;?!]$/u.test(text) && text.split(/\s+/u).length <= mostWords;
  if (
    !plain ||
    line.tabular ||
    readMeetingLabel(text) ||
    readDocumentType(text) ||
    isBodyName(text)
  )
    return false;
  if (noPlaceLine.test(text) || namesWhoMeets.test(text)) return false;
  if (readTimes(text)?.start === 0) return false;
  return readDates(text).length === 0 && !/^\d+[.)]?\s/u.test(text);
}
