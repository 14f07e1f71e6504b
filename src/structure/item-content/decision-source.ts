import { collectAll } from "../../model/collect.js";
import type { AgendaItem, ItemSection } from "../../model/tree.js";
import { isBodyName } from "../../vocabulary/bodies.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readDates } from "../../vocabulary/dates.js";
import type { MeetingFacts } from "../item-head/map-item-lists.js";
import { type SectionLine, sectionLines, sectionsOf } from "./section-lines.js";

/** Where an item's decision is read. */
export interface DecisionSource {
  /** How sure it is that the text is a decision: its own section, a report, unlabelled text. */
  kind: "beslutning" | "referat" | "tekst";
  lines: SectionLine[];
}

/**
 * Choose the sections that hold the item's own decision: its Beslutning; without
 * one its Referat; without either the text below the heading.
 *
 *     Beslutning i Teknikudvalget den 4. marts 2015     (an earlier one, in a council's minutes)
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     Byrådets beslutning
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function decisionSource(item: AgendaItem, meeting: MeetingFacts): DecisionSource | null {
  const sections = sectionsOf(item);
  const decisions = sections.filter((section) => section.kind === "beslutning");
  const [only] = sections;
  if (sections.length === 1 && only !== undefined && isColumn(only)) {
    return { kind: "tekst", lines: sectionLines(only) };
  }
  if (decisions.length > 0) {
    const own = decisions.filter((section) => !isEarlier(section, meeting));
    return own.length === 0 ? null : { kind: "beslutning", lines: collectAll(own, sectionLines) };
  }
  for (const kind of ["referat", "tekst"] as const) {
    const found = sections.filter((section) => section.kind === kind);
    if (found.length > 0) return { kind, lines: collectAll(found, sectionLines) };
  }
  return null;
}

/**
 * The text of a table's one column, whose head stands over all items: "Beslutning" there is as
 * often the minutes of what was said.
 */
function isColumn({ children }: ItemSection): boolean {
  return !children.some((child) => child.type === "headingLine");
}

/** The body that a decision's heading names: "Beslutning i Kulturudvalget den …", "Byrådets beslutning". */
const bodyOfHeading =
  /(?<!\p{L})(?:i|fra)\s+(?<place>\p{Lu}[^,\d]{3,80}?)(?:\s+(?:den|d\.)|\s*[,:\d]|$)|^(?<owner>\p{Lu}[\p{L}, -]{3,80})s\s+\p{L}+/u;

/** Does the heading name another day, or another body, than the meeting's? */
function isEarlier({ heading }: ItemSection, meeting: MeetingFacts): boolean {
  if (heading === null) return false;
  const dates = readDates(heading);
  if (meeting.date !== null && dates.length > 0) {
    return !dates.some(({ iso }) => iso === meeting.date);
  }
  const named = bodyOfHeading.exec(heading)?.groups;
  const body = named?.place ?? named?.owner;
  if (body === undefined || meeting.body === null || !isBodyName(body)) return false;
  return !sameBody(body, meeting.body);
}

/** "Byrådet" and "Grønnehøj Byråd" are one body: the definite ending goes, the rest is contained. */
function sameBody(left: string, right: string): boolean {
  const [leftKey, rightKey] = [bareKey(left), bareKey(right)];
  return leftKey.includes(rightKey) || rightKey.includes(leftKey);
}

function bareKey(body: string): string {
  return comparisonKey(body).replace(/(?:erne|en|et|ne)$/u, "");
}
