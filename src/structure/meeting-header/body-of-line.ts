import { bodyOfMeetingWord, isBodyName, isOrganWord } from "../../vocabulary/bodies.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { bodyWeights } from "./body-candidate.js";
import { isShortName } from "./is-short-name.js";
import { nameAfterMeeting } from "./name-after-meeting.js";
import { nameBeforeMeeting } from "./name-before-meeting.js";
import { stripTitleWords } from "./strip-title-words.js";

/** The best reading of one title-like line. */
export function bodyOfLine(text: string): { name: string; weight: number } | null {
  const found: { name: string; weight: number }[] = [];
  const meetingOf = nameAfterMeeting(text) ?? nameBeforeMeeting(text);
  if (meetingOf) {
    const organ = isBodyName(meetingOf) || isOrganWord(meetingOf);
    found.push({
      name: meetingOf,
      weight: organ ? bodyWeights.meetingOfOrgan : bodyWeights.meetingOfName,
    });
  }
  for (const part of text.split(/\t|(?<!-), | [–-] |: /u)) {
    const name = stripTitleWords(part).replace(countedMeeting, "");
    if (isBodyName(name)) found.push({ name, weight: bodyWeights.organLine });
  }
  const compound = bodyOfMeetingWord(text);
  if (compound) found.push({ name: compound, weight: bodyWeights.compoundMeeting });
  const beside = nameBesideType(text);
  if (beside) found.push({ name: beside, weight: bodyWeights.besideType });
  return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** "4. møde i Følgegruppen": the meetings are counted. */
const countedMeeting = /^\d{1,3}\. (?:ordinære )?møde i (?=\p{Lu})/u;

/** A name left when the document's type, date and small words are taken off a title. */
function nameBesideType(text: string): string | null {
  if (!readDocumentType(text)) return null;
  const name = stripTitleWords(text.split(/\t| [–-] |(?<!-), /u)[0] ?? "");
  return isShortName(name) ? name : null;
}
