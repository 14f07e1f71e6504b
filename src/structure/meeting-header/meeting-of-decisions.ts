import type { AgendaItem } from "../../model/tree.js";
import { isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";

/** What the headings of the decisions say of the meeting that took them. */
export interface MeetingOfDecisions {
  date: string | null;
  body: string | null;
}

/**
 * The body in a decision's heading, the day behind it.
 *
 *     Kulturudvalgets møde den 6. februar 2012:      Beslutning i Ældrerådet (22-25) den 4. maj 2023
 *     ^^^^^^^^^^^^^^                                              ^^^^^^^^^^
 *     Teknik- og Miljøudvalget, 03-04-2019, pkt. 42
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
const bodies = [
  /^(?<body>\p{Lu}[^.:;\d]{3,80}?)s (?:\d{1,3}\. )?(?:møde|beslutning|behandling|afgørelse)(?:er)?(?!\p{L})/u,
  /^(?:beslutning|behandling|afgørelse)(?:er)? (?:i |fra |ved |på møde i )?(?<body>\p{Lu}[^.:;\d(]{3,80}?),?\s+(?:\([^()]*\)\s+)?(?:den|d\.)?\s*\d/iu,
  /^(?<body>\p{Lu}[^.:;\d(]{3,80}?),? (?:den |d\. )?\d/u,
].map((pattern) => compactLetters(pattern));

/**
 * The meeting, where its minutes were taken off a page without their head: the day and the body
 * that the last decision's heading of every item names alike.
 */
export function meetingOfDecisions(items: readonly AgendaItem[]): MeetingOfDecisions {
  const headings = items.flatMap(lastDatedHeading);
  const dates = new Set(headings.map((heading) => readDates(heading)[0]?.iso ?? null));
  if (dates.size !== 1) return { date: null, body: null };
  const names = new Set(headings.map(bodyOf));
  return { date: [...dates][0] ?? null, body: names.size === 1 ? ([...names][0] ?? null) : null };
}

/** The heading of an item's last decision, where it tells the day. */
function lastDatedHeading(item: AgendaItem): string[] {
  const last = item.children.findLast(
    (child) => child.type === "itemSection" && child.kind === "beslutning",
  );
  const heading = last?.type === "itemSection" ? last.heading : null;
  return heading !== null && readDates(heading).length > 0 ? [heading] : [];
}

function bodyOf(heading: string): string | null {
  for (const pattern of bodies) {
    const body = pattern.exec(heading)?.groups?.body?.trim();
    if (body !== undefined && isBodyName(body)) return body;
  }
  return null;
}
