import type { Participant } from "../model/record.js";
import { compactLetters } from "./compact-letters.js";
import type { MeetingLabelKind } from "./meeting-labels.js";

/** Attendance values of the contract. */
export type Attendance = Participant["attendance"];

/** How people took part, by the label of the list they stand in. */
export const attendanceByLabel: Partial<Record<MeetingLabelKind, Attendance>> = {
  present: "present",
  members: "present",
  absent: "absent",
  guest: "guest",
  substitute: "substitute",
};

const absence = compactLetters(
  /^(?:\(?\s*)(?:meldt )?(?:afbud|fraværende|ikke (?:til ?stede|mødt)|med afbud|uden afbud|orlov|syg(?:emeldt)?|forhindret)(?!\p{L})/iu,
);
/** What tells that a person was there for a part, or came and left. */
const movements: readonly string[] = [
  "forlod",
  "gik",
  "kom",
  "ankom",
  "tilsluttede",
  "deltog",
  "deltager",
  "deltagende",
  "til stede",
  "fraværende",
  "mødte",
  "til",
  "fra",
  "indtil",
  "under",
  "ved",
  "ikke",
  "kun",
  "delvist?",
  "pkt\\.?",
  "punkt(?:er|erne|et)?",
  "dele af",
];

/** What tells the part: a time, an item. */
const partsOfMeeting: readonly string[] = [
  "kl\\.?",
  "klokken",
  "pkt\\.?",
  "punkt(?:er|erne|et)?",
  "sag nr\\.?",
  "sag(?:en)? \\d",
  "mødet",
  "\\d{1,2}[.:]\\d\\d",
  "ordinært",
  "dele af",
  "delvist?",
  "første",
  "sidste",
];

const part = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${movements.join("|")})(?!\p{L}).{0,80}?(?:${partsOfMeeting.join("|")})`,
    "iu",
  ),
);
const partWord =
  /^(?:delvist?|delvis (?:til stede|deltagelse|fraværende)|en del af mødet|(?:pkt\.?|punkt) ?\d.{0,30})$/iu;
const substitution = compactLetters(
  /(?<!\p{L})(?:(?:suppleant|stedfortræder|substitut|vikar|i stedet|istedet) ?(?:for|af)|(?:deltog|deltager|mødte|møder|var|indkaldt) (?:som (?:suppleant|stedfortræder|vikar)|i ?stedet))(?!\p{L})/iu,
);
/** How a person was there, which changes nothing: "online". */
const manners: readonly string[] = [
  "til ?stede",
  "mødt",
  "deltog",
  "deltager",
  "fremmødt",
  "(?:i|under) hele mødet",
  "(?:deltog |deltager |med )?(?:online|virtuelt|digitalt|teams|zoom|skype|telefon|telefonisk|(?:via|på|over|pr\\.?) (?:teams|skype|zoom|telefon|video|link).*|fysisk|uden stemmeret.*|med stemmeret.*|orlov.*)",
];

const manner = new RegExp(`^(?:${manners.join("|")})$`, "iu");

/** What a remark at a name says of the person's attendance. */
export interface AttendanceNote {
  /** Null where the remark changes nothing ("online"). */
  attendance: Attendance | null;
}

/**
 * Reads a remark at a name, or null when it is none.
 *
 *     Ida Holm (forlod mødet kl. 10.15)      Ole Vad (afbud)      Tina Krog (suppleant for Ole Vad)
 *               ^^^^^^^^^^^^^^^^^^^^^^^ partial        ^^^^^ absent            ^^^^^^^^^^^^^^^^^^^^^^ substitute
 */
export function readAttendanceNote(text: string): AttendanceNote | null {
  const remark = text.trim();
  if (substitution.test(remark)) return { attendance: "substitute" };
  if (partWord.test(remark) || part.test(remark)) return { attendance: "partial" };
  if (absence.test(remark)) return { attendance: "absent" };
  if (manner.test(remark)) return { attendance: null };
  return null;
}
