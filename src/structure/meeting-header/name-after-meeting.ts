import { bodyOfMeetingWord, isBodyName, isOrganWord } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { cutAtWhen } from "./cut-at-when.js";

/**
 * The name in the position after "møde i", "referat fra", "dagsorden for".
 *
 *     Referat fra møde i Sundforum den 4. maj 2022      Dagsorden for bestyrelsen
 *                        ^^^^^^^^^                                     ^^^^^^^^^^
 */
export function nameAfterMeeting(text: string): string | null {
  const match = meetingOfBody.exec(text);
  const after = match?.groups?.name ?? "";
  const inner = /^(?:\d{1,3}\.\s+)?(?:\p{Ll}+\s+){0,2}(?:møder?|mødet)\s+/u.test(after)
    ? nameAfterMeeting(after)
    : null;
  if (inner) return inner;
  const name = cutAtWhen(after.split(/(?<!-),|\(|\t| [–-] /u)[0] ?? "").replace(ownMeeting, "");
  const first = name.split(/\s+/u)[0] ?? "";
  if (name === "" || name.length > 90 || bodyOfMeetingWord(name) !== null) return null;
  if (/^\p{Ll}/u.test(first)) {
    if (!isOrganWord(first)) return null;
    return isOrganWord(name) || isBodyName(`X${name}`) ? name : first;
  }
  return /^[\p{Lu}\d]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !readDocumentType(name) &&
    !/^(?:møde|ordinær|ekstraordinær)/iu.test(name)
    ? name
    : null;
}

const meetingOfBody = compactLetters(
  /(?<!\p{L})(?:møder?|mødet|samråd|referat|dagsorden|protokol|beslutningsprotokol|beslutningsreferat|indkaldelse)\s+(?:nr\.?\s*\d+(?:[-/]\d+)?\s+)?(?:til\s+)?(?:i|af|for|fra|med)\s+(?<name>.+)$/iu,
);

/** "Ældrerådets møde": the body in the genitive before its meeting. */
const ownMeeting = /(?<=\p{Ll}{3})s (?:(?:ekstra)?ordinære )?møde$/u;
