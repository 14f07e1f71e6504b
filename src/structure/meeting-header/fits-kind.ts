import { readDate } from "../../vocabulary/dates.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { isPersonName } from "../../vocabulary/person-names.js";
import { readTimes } from "../../vocabulary/times.js";

/** Is the text the kind of value the label wants? Places and names of bodies: a short line. */
export function fitsKind(kind: MeetingLabelKind, text: string): boolean {
  return fits[kind]?.(text) ?? (text.length <= 90 && /^[\p{L}\d]/u.test(text));
}

const fits: Partial<Record<MeetingLabelKind, (text: string) => boolean>> = {
  date: (text) => readDate(text) !== null,
  time: (text) => readTimes(text, { labelled: true }) !== null,
  start: (text) => readTimes(text, { labelled: true }) !== null,
  end: (text) => readTimes(text, { labelled: true }) !== null,
  timeAndPlace: (text) => readDate(text) !== null || readTimes(text) !== null,
  chair: namesLeader,
  secretary: namesLeader,
};

/** A name, with or without what is said of the person behind it: "Ida Holm (mødeleder)". */
function namesLeader(text: string): boolean {
  const name = text.split(/\s*[(,]/u)[0] ?? "";
  return isPersonName(name) || /^\p{Lu}\p{Ll}+$/u.test(text);
}
