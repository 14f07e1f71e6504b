import { attendanceByLabel } from "../../vocabulary/attendance.js";
import { readDate } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { isGivenName } from "../../vocabulary/given-names.js";
import {
  type MeetingLabel,
  type MeetingLabelKind,
  readMeetingLabel,
} from "../../vocabulary/meeting-labels.js";
import { isOrganisation } from "../../vocabulary/organisations.js";
import { isInitials, isPersonName, isSingleName } from "../../vocabulary/person-names.js";
import { isRole } from "../../vocabulary/roles.js";
import type { HeaderLine } from "./header-lines.js";
import { readPerson } from "./read-person.js";
import { splitRunOnNames } from "./run-on-names.js";
import { splitPeople } from "./split-people.js";

/** Does the label introduce a list of people? */
export function isPeopleKind(kind: MeetingLabelKind): boolean {
  return attendanceByLabel[kind] !== undefined;
}

/** Does a line hold people, one or more, and no label? */
export function isPeopleLine(line: HeaderLine, singleNames: boolean): boolean {
  const label = readMeetingLabel(firstCell(line));
  if (label?.form === "colon" && !isGroupLabel(label)) return false;
  if (label?.form === "alone" && !isRoleLine(line)) return false;
  const cells =
    label?.form === "colon" && label.rest !== ""
      ? [label.rest, ...line.cells.slice(1)]
      : line.cells;
  return cells.some((cell) => cell !== "" && isPeopleText(cell, singleNames || line.tabular));
}

/** Labels before a name that say nothing of who took part. */
const noGroup =
  /kopi|^cc$|kontakt|sagsbehandler|skrift|udarbejdet|indkald|afsender|forplejning|vært|tidtager|stemme|dagsorden|referat/iu;

/** "Medarbejdere: Ida Holm og Ole Vad" within a list: a group of its people. */
function isGroupLabel(label: MeetingLabel): boolean {
  if (label.kind !== "other" || noGroup.test(label.printed)) return false;
  return isGroupName(label.printed) || (label.rest !== "" && isPeopleText(label.rest, false));
}

/** Does the line name a group and its people ("Medarbejdere: Ida Holm og Ole Vad")? */
export function isLabelledGroup(line: HeaderLine): boolean {
  const label = readMeetingLabel(firstCell(line));
  return label?.form === "colon" && label.rest !== "" && isGroupLabel(label);
}

const partOfMeeting =
  /^(?:fra )?(?:\p{L}+(?:siden?|repræsentanter|valgte)|\p{L}-siden?|ledelsen?|medarbejderne?|medarbejdere|forældre|elever|studerende|personalet?|beboere)(?: og \p{L}+)?$/iu;

/**
 * Does the label name a side or group that takes part, with its people behind it?
 *
 *     A-siden: Ida Holm og Ole Vad
 *     ^^^^^^^^
 */
export function isPartOfMeeting(label: MeetingLabel): boolean {
  return (
    label.kind === "other" &&
    partOfMeeting.test(label.printed) &&
    label.rest !== "" &&
    isPeopleText(label.rest, false)
  );
}

/** "Formand: Ida Holm" within a list. */
export function isRolePersonLine(line: HeaderLine): boolean {
  const label = readMeetingLabel(firstCell(line));
  const leads = label?.kind === "chair" || label?.kind === "secretary";
  return leads && label?.form === "colon" && label.rest !== "" && isPeopleText(label.rest, false);
}

/** A line that is just a role: "Kommunaldirektør", below or above the name it belongs to. */
export function isRoleLine(line: HeaderLine): boolean {
  return !line.tabular && isRoleText(line.text);
}

/** "Tilstedeværende observatører" heads a list. */
const ofThosePresent = /^(?:tilstedeværende|deltagende|fremmødte|inviterede|indkaldte) /iu;

/** Is the text a role and no name ("Ida Præst" is one)? */
export function isRoleText(text: string): boolean {
  const short = text.split(/\s+/u).length <= 5 && !/[:.]$/u.test(text);
  return short && isRole(text) && !ofThosePresent.test(text) && readPerson(text) === null;
}

/** Does every entry of a text begin with a name? */
export function isPeopleText(text: string, singleNames: boolean): boolean {
  if (isSentence(text)) return false;
  const entries = (splitRunOnNames([text])[0] ?? []).flatMap(splitPeople);
  const named = entries.filter((entry) => readPerson(entry) !== null).length;
  if (named > 0 && named * 2 >= entries.length) return true;
  if (isListOfGivenNames(entries)) return true;
  if (named > 0) return false;
  return entries.every((entry) => {
    const head = loneHead(entry);
    return singleNames
      ? isSingleName(head) || isInitials(head)
      : isSingleName(head) && isGivenName(head);
  });
}

/** "Kim, Klas, Annette og Jytte": three or more, half of them common given names. */
function isListOfGivenNames(entries: readonly string[]): boolean {
  const heads = entries.map(loneHead);
  const given = heads.filter((head) => isGivenName(head)).length;
  const named = heads.every((head) => isSingleName(head) || isPersonName(head));
  return heads.length >= 3 && named && given * 2 >= heads.length;
}

function loneHead(entry: string): string {
  return entry
    .replace(/\s*[(,].*$|\s+[–-]\s.*$/u, "")
    .replace(/[.;,]+$/u, "")
    .trim();
}

/** Small words in a row and a full stop make a sentence: "Ida Holm bød velkommen til mødet." */
function isSentence(text: string): boolean {
  if (text.length > 100 && /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return true;
  return /\p{Ll}{3}\s+\p{Ll}{3,}\s+(?:\S+\s+){2,}\S+\.$/u.test(text) && !/[(;\t]/u.test(text);
}

/** Whoever stands below such words stayed away: they name no group of those who came. */
const absenceWord = /(?:afbud|fravær|forfald|udeblev)/iu;

/**
 * A line of a few words that names the people below it, when such follow.
 *
 *     Forældrevalgte:      Åløse Kommune      Praksissektoren
 */
export function isGroupLine(line: HeaderLine): boolean {
  if (line.cells.filter((cell) => cell !== "").length !== 1) return false;
  const label = readMeetingLabel(line.text);
  if (label && (label.kind !== "other" || label.rest !== "")) return false;
  if (absenceWord.test(line.text)) return false;
  if (isGroupName(line.text)) return true;
  const short = line.text.split(/\s+/u).length <= 5 && /^\p{Lu}[^.!?]*$/u.test(line.text);
  return (
    short &&
    !readDocumentType(line.text) &&
    !readDate(line.text) &&
    !/^\P{L}*indhold/iu.test(line.text)
  );
}

/** Is the text the name of an organisation or of a group of people ("Fra personalet:")? */
export function isGroupName(text: string): boolean {
  const bare = text.replace(/:$/u, "").trim();
  if (bare === "" || bare.length > 70) return false;
  return (
    isOrganisation(bare) ||
    /^(?:fra|for|repræsentanter|repræsentant|valgt af|udpeget af)\s+\S/iu.test(bare) ||
    /(?:valgte|repræsentanter|medlemmer|suppleanter|siden|gruppen)$/iu.test(bare)
  );
}

/** Words that head the columns of a table of people. */
const peopleColumns: readonly string[] = [
  "navn(?:e)?",
  "deltager(?:e)?",
  "medlem(?:mer)?",
  "organisation",
  "kommune",
  "myndighed",
  "arbejdssted",
  "firma",
  "virksomhed",
  "titel",
  "rolle",
  "funktion",
  "stilling",
  "parti",
  "liste",
  "udpeget af",
  "repræsenterer",
  "til ?stede(?:værende)?",
  "fremmødt",
  "fremmøde",
  "deltagelse",
  "status",
  "mødt",
  "(?:med |uden |meldt )?afbud",
  "fravær(?:ende)?",
  "ikke (?:mødt|til ?stede)",
  "bemærkning(?:er)?",
  "note",
  "noter",
  "initialer",
  "e-?mail",
  "telefon",
  "tlf\\.?",
];

const columnNames = new RegExp(`^(?:${peopleColumns.join("|")})$`, "iu");

/** A table's head row: two cells or more, all of them names of columns. */
export function isColumnHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell) => columnNames.test(cell.replace(/:$/u, "")));
}

function firstCell(line: HeaderLine): string {
  return line.cells.find((cell) => cell !== "") ?? "";
}
