import { isBodyName } from "../../vocabulary/bodies.js";
import { readDate } from "../../vocabulary/dates.js";
import type { MeetingLabel, MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { isPersonName, isSingleName } from "../../vocabulary/person-names.js";
import { readTimes } from "../../vocabulary/times.js";

/** Without a colon the value itself must show that the word before it is a label. */
export function bareValueFits(label: MeetingLabel): boolean {
  const begins =
    /^(?:den|d\.|kl|klokken|\d|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)/iu.test(
      label.rest,
    );
  if (label.kind === "date") return begins && readDate(label.rest) !== null;
  if (label.kind === "time") return begins && readTimes(label.rest, { labelled: true }) !== null;
  if (label.kind === "place") return /^[\p{Lu}\d]/u.test(label.rest) && label.rest.length <= 90;
  if (label.kind === "body") return isBodyName(label.rest);
  if (isRoleLike(label.kind)) return isPersonName(label.rest);
  const [list = ""] = label.rest.split(/(?<=\p{Ll}{3})\.\s/u);
  const entries = list.split(/,| og | samt /u).map(nameOfEntry);
  return isPersonName(entries[0] ?? "") || (entries.length > 1 && entries.every(isSingleName));
}

function nameOfEntry(entry: string): string {
  return entry.replace(/\(.*\)|\.$/gu, "").trim();
}

/** May the label's word as well stand in a sentence or beside a name, as "formand" does? */
export const isRoleLike = (kind: MeetingLabelKind) =>
  kind === "chair" || kind === "secretary" || kind === "body" || kind === "subject";
