import { beginsWithOneOf } from "./first-character.js";

/** First letters of the labels below. */
const mayBeLabel = beginsWithOneOf("mdtslrifa");

/** Labels at the head of minutes that may begin a line with its value. */
const headerLabels: readonly string[] = [
  "møde",
  "mødedato",
  "mødetid",
  "mødested",
  "mødenummer",
  "mødetidspunkt",
  "dato",
  "tid",
  "tidspunkt",
  "sted",
  "lokale",
  "deltagere",
  "deltog",
  "til stede",
  "tilstede",
  "sekretariat",
  "referent",
  "mødeleder",
  "indkaldte",
  "mødt",
  "fremmødte",
  "mødedeltagere",
  "medlemmer",
  "afbud(?: fra)?",
  "ikke til stede",
  "fraværende",
];

const headerLabel = new RegExp(String.raw`^(?<label>${headerLabels.join("|")})(?:\s*:|\t)`, "iu");

/** Does the line open with a label of a meeting's header ("Mødested: Rådhuset")? */
export function isHeaderLabelLine(line: string): boolean {
  const text = line.trimStart();
  return mayBeLabel(text) && headerLabel.test(text);
}

/** The label of a meeting's header a line opens with, in lower case; null without one. */
export function headerLabelOf(line: string): string | null {
  const text = line.trimStart();
  if (!mayBeLabel(text)) return null;
  return headerLabel.exec(text)?.groups?.label?.toLowerCase() ?? null;
}

const frontLabel =
  /^(?<label>møde|mødedato|mødetid|mødested|mødenummer|mødetidspunkt|dato|tid|tidspunkt|sted|lokale|sekretariat)(?:\s*:|\t)/iu;

/** The label of a meeting's time, place or name a line opens with, in lower case; null without one. */
export function frontLabelOf(line: string): string | null {
  const text = line.trimStart();
  if (!mayBeLabel(text)) return null;
  return frontLabel.exec(text)?.groups?.label?.toLowerCase() ?? null;
}
