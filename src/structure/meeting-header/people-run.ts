import { attendanceByLabel } from "../../vocabulary/attendance.js";
import { isGivenName } from "../../vocabulary/given-names.js";
import { type MeetingLabelKind, readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { isOrganisation } from "../../vocabulary/organisations.js";
import { isSingleName } from "../../vocabulary/person-names.js";
import type { HeaderLine } from "./header-lines.js";
import { readPerson } from "./read-person.js";
import { splitPeople } from "./split-people.js";

/** Does the label introduce a list of people? */
export function isPeopleKind(kind: MeetingLabelKind): boolean {
  return attendanceByLabel[kind] !== undefined;
}

/**
 * The lines after the label of a list of people that belong to the list: people, the names of
 * organisations that group them, a table's head. A sentence, another label or a heading ends it.
 */
export function peopleRun(
  lines: readonly HeaderLine[],
  next: number,
  sameLine: readonly string[],
): HeaderLine[] {
  const run: HeaderLine[] = [];
  const single = sameLine.some((cell) => splitPeople(cell).every(isSingleName));
  for (let at = next; at < lines.length; at++) {
    const line = lines[at] as HeaderLine;
    const follower = lines[at + 1];
    const belongs =
      isPeopleLine(line, single || run.some((earlier) => isGivenName(earlier.text))) ||
      (isGroupLine(line, at === next) &&
        follower !== undefined &&
        isPeopleLine(follower, true) &&
        !isListLabel(line));
    if (!belongs) break;
    run.push(line);
  }
  return run;
}

/** Does a line hold people, one or more? */
export function isPeopleLine(line: HeaderLine, singleNames: boolean): boolean {
  if (isLabelOfOther(line)) return false;
  return line.cells.some((cell) => cell !== "" && isPeopleText(cell, singleNames || line.tabular));
}

/** Does every entry of a text begin with a name? */
export function isPeopleText(text: string, singleNames: boolean): boolean {
  const entries = splitPeople(text);
  if (text.length > 100 && /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false;
  const named = entries.filter((entry) => readPerson(entry) !== null).length;
  if (named > 0) return named * 2 >= entries.length && !isSentence(text);
  return singleNames
    ? entries.every((entry) => isLoneName(entry))
    : entries.every((entry) => isLoneName(entry) && isGivenName(loneHead(entry)));
}

function isLoneName(entry: string): boolean {
  return isSingleName(loneHead(entry));
}

function loneHead(entry: string): string {
  return entry
    .replace(/\s*\(.*$/u, "")
    .replace(/[.;,]+$/u, "")
    .trim();
}

/** A verb after the name makes it a sentence: "Ida Holm bød velkommen." */
function isSentence(text: string): boolean {
  return /\p{Ll}{3}\s+\p{Ll}{3,}\s+(?:\S+\s+){2,}\S+\.$/u.test(text) && !/[(;\t]/u.test(text);
}

/** A label that is neither a role nor an organisation before names ends the list. */
function isLabelOfOther(line: HeaderLine): boolean {
  const label = readMeetingLabel(line.text.split("\t")[0] ?? "");
  if (!label) return false;
  if (label.form === "alone")
    return (label.kind !== "chair" && label.kind !== "secretary") || !line.tabular;
  if (label.form === "bare") return false;
  return !(label.kind === "other" && label.rest !== "" && isGroupName(label.printed));
}

function isListLabel(line: HeaderLine): boolean {
  const label = readMeetingLabel(line.text);
  return label !== null && label.kind !== "other";
}

/** A line that names the organisation of the people below it, or the columns of a table. */
function isGroupLine(line: HeaderLine, first: boolean): boolean {
  if (isColumnHead(line)) return first;
  return line.cells.filter((cell) => cell !== "").length === 1 && isGroupName(line.text);
}

/** "Åløse Kommune", "Fra personalet:", "Forældrevalgte:" */
export function isGroupName(text: string): boolean {
  const bare = text.replace(/:$/u, "").trim();
  if (bare === "" || bare.length > 70) return false;
  return (
    isOrganisation(bare) ||
    /^(?:fra|for|repræsentanter|repræsentant|valgt af|udpeget af)\s+\S/iu.test(bare) ||
    /(?:valgte|repræsentanter|medlemmer|suppleanter|siden|gruppen)$/iu.test(bare)
  );
}

const columnNames =
  /^(?:navn(?:e)?|deltager(?:e)?|organisation|kommune|myndighed|arbejdssted|firma|virksomhed|titel|rolle|funktion|stilling|parti|liste|udpeget af|repræsenterer|til ?stede|fremmødt|mødt|afbud|fraværende|bemærkning(?:er)?|note|noter|initialer|e-?mail|telefon|tlf\.?)$/iu;

/** A table's head row: two cells or more, all of them names of columns. */
export function isColumnHead(line: HeaderLine): boolean {
  const filled = line.cells.filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell) => columnNames.test(cell.replace(/:$/u, "")));
}
