import {
  kindOf,
  type MeetingLabelKind,
  readMeetingLabel,
} from "../../vocabulary/meeting-labels.js";
import { isPersonName, isSingleName } from "../../vocabulary/person-names.js";

/** Splits a cell before each further known label that begins with a capital and ends with a colon. */
export function splitAtLabels(cell: string): string[] {
  if (cell.indexOf(":", 3) < 0) return [cell];
  const parts: string[] = [];
  let from = 0;
  for (const match of cell.matchAll(/(?<=[\s,;.|])(?<!\/ )\p{Lu}[\p{L} ]{1,24}:(?!\d)/gu)) {
    const start = match.index + beforeLabel(match[0].slice(0, -1));
    if (start >= match.index && readMeetingLabel(cell.slice(from))?.form === "colon") {
      parts.push(cell.slice(from, start).replace(/[\s,;|]+$/u, ""));
      from = start;
    }
  }
  parts.push(cell.slice(from));
  return parts;
}

/** Labels that no word but a name stands before. */
const behindName: ReadonlySet<MeetingLabelKind | null> = new Set(["absent", "secretary", "guest"]);

/**
 * Where in the words before a colon a known label begins; -1 where none does. A line end that was
 * lost leaves a name before it.
 *
 *     Til stede: Ida, Bo, Poul Afbud: Karin
 *                              ^^^^^
 */
function beforeLabel(words: string): number {
  if (kindOf(words)) return 0;
  const { name, label } =
    /^(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?<label>\p{Lu}\p{Ll}+)$/u.exec(words)?.groups ??
    {};
  if (name === undefined || label === undefined || !behindName.has(kindOf(label))) return -1;
  return isSingleName(name) || isPersonName(name) ? name.length + 1 : -1;
}
