import { kindOf, type MeetingLabel, readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { bareValueFits, isRoleLike } from "./bare-value-fits.js";
import type { HeaderLine } from "./header-lines.js";
import { isPeopleKind } from "./people-lines.js";
import { splitAtLabels } from "./split-at-labels.js";

/** A label on a line with the cells that follow it there. */
export interface Segment {
  label: MeetingLabel;
  cells: string[];
}

/**
 * The labels of a line with their values: at its start, after a tab, or within the line where a
 * known label with a colon begins with a capital.
 *
 *     Dato: 4. maj 2022    Tid: kl. 16    Sted: Rådhuset
 *     ^^^^^                ^^^^           ^^^^^
 */
export function labelSegments(line: HeaderLine): Segment[] {
  const segments: Segment[] = [];
  const filled = line.cells.filter((cell) => cell !== "");
  const parts = filled.flatMap(splitAtLabels);
  let open: Segment | undefined;
  for (let index = 0; index < parts.length; index++) {
    const cell = parts[index] as string;
    const label =
      index === 0 && line.boldLead !== "" ? boldLabel(cell, line.boldLead) : readMeetingLabel(cell);
    const isLast = index === parts.length - 1;
    if (
      label &&
      (isUsable(label, index === 0, filled.length, open) || isSideLabel(label, open, isLast))
    ) {
      open = { label, cells: label.rest === "" ? [] : [label.rest] };
      segments.push(open);
    } else if (open) {
      open.cells.push(cell);
    } else {
      return segments;
    }
  }
  return segments;
}

/** "**Til stede** Ida og Ole": bold words that are a known label need no colon. */
function boldLabel(cell: string, lead: string): MeetingLabel | null {
  const rest = cell.startsWith(lead) ? cell.slice(lead.length).replace(/^[\s:]+/u, "") : "";
  const kind = kindOf(lead);
  if (kind && rest !== "")
    return { kind, printed: lead.replace(/[\s:]+$/u, ""), rest, form: "colon" };
  return readMeetingLabel(cell);
}

function isUsable(
  label: MeetingLabel,
  first: boolean,
  cells: number,
  open: Segment | undefined,
): boolean {
  if (label.form === "colon") return first || label.kind !== "other";
  if (label.form === "alone") {
    // "Indkaldelse" alone is the title of an agenda.
    if (/^indkaldelse$/iu.test(label.printed)) return false;
    // A cell that is just "Formand" beside a name is that person's role.
    if (!first && open && isPeopleKind(open.label.kind)) return false;
    return first
      ? !isRoleLike(label.kind) || cells > 1 || isFormLabel(label)
      : !isRoleLike(label.kind) && open?.cells.length !== 0;
  }
  return first && bareValueFits(label);
}

/**
 * The label of those away behind those present, with its value in a cell of its own. As the last
 * cell of a row it tells of the person before it.
 *
 *     Deltagere ⇥ Ida Holm, Bo Vad ⇥ Afbud ⇥ Tove Krog
 *                                    ^^^^^
 */
function isSideLabel(label: MeetingLabel, open: Segment | undefined, isLast: boolean): boolean {
  const isSide = label.kind === "present" || label.kind === "absent";
  return isSide && label.form === "alone" && !isLast && (open?.cells.length ?? 0) > 0;
}

/** "UDVALG" on a line of its own, the name below it: how forms on the web head their fields. */
const isFormLabel = (label: MeetingLabel) =>
  /^(?:UDVALG|RÅD|NÆVN|ORGAN|FORUM)$/u.test(label.printed);
