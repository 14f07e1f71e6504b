import type { Node, Parent } from "unist";
import type { DocumentType } from "../../model/record.js";
import type { AgendaItem, MeetingHeader } from "../../model/tree.js";

/** What is known of the meeting that an item belongs to: the nearest minutes around it. */
export interface MeetingFacts {
  body: string | null;
  /** YYYY-MM-DD. */
  date: string | null;
  documentType: DocumentType;
}

const unknownMeeting: MeetingFacts = { body: null, date: null, documentType: "ukendt" };

/** Change a list of siblings that holds at least one agenda item; what is no item stays as it is. */
export type ItemListMap = (children: readonly Node[], meeting: MeetingFacts) => Node[];

/**
 * Apply a function to every list of siblings with an agenda item among them,
 * innermost first: of the document, of sub-items, of embedded agenda items and
 * of minutes inside minutes (which bring their own meeting).
 *
 * @returns a new tree; nodes without items inside are the same objects.
 */
export function mapItemLists<T extends Parent>(
  node: T,
  map: ItemListMap,
  meeting: MeetingFacts = unknownMeeting,
): T {
  const facts = meetingFacts(node) ?? meeting;
  if (!node.children.some(mayHoldItems)) return node;
  const children = node.children.map((child) =>
    mayHoldItems(child) ? mapItemLists(child as Parent, map, facts) : child,
  );
  const mapped = children.some(isAgendaItem) ? map(children, facts) : children;
  return { ...node, children: mapped };
}

/** Apply a function to every agenda item, innermost first. */
export function mapItems<T extends Parent>(
  tree: T,
  map: (item: AgendaItem, meeting: MeetingFacts) => AgendaItem,
): T {
  return mapItemLists(tree, (children, meeting) =>
    children.map((child) => (isAgendaItem(child) ? map(child, meeting) : child)),
  );
}

/** Is the node an agenda item? */
export function isAgendaItem(node: Node): node is AgendaItem {
  return node.type === "agendaItem";
}

function mayHoldItems(node: Node): boolean {
  return (
    node.type === "agendaItem" || node.type === "embeddedDocument" || node.type === "minutesRoot"
  );
}

function meetingFacts(node: Parent): MeetingFacts | null {
  if (node.type !== "root" && node.type !== "minutesRoot") return null;
  const header = (node.children as Node[]).find(
    (child): child is MeetingHeader => child.type === "meetingHeader",
  );
  if (header === undefined) return unknownMeeting;
  return {
    body: header.meeting.body,
    date: header.meeting.date,
    documentType: header.documentType,
  };
}
