import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { isPersonName, startsWithGivenName } from "../../vocabulary/person-names.js";

/** May the words be a name that is no person's: a few words that begin with a capital, and no sentence? */
export function isShortName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (text === "" || words.length > 7 || !/^[\p{Lu}\d]/u.test(text) || /[.:;?!]$/u.test(text))
    return false;
  if (!/\p{L}{2}/u.test(text) || readDocumentType(text) || readDates(text).length > 0) return false;
  if (noNameWord.test(text)) return false;
  return !(isPersonName(text) && startsWithGivenName(text));
}

/** Words of the other lines at the head of a document. */
const noNameWord = compactLetters(
  /(?<!\p{L})(?:kommune|region|side|møder?|mødet|ordinær|ekstraordinær|husk)(?!\p{L})/iu,
);
