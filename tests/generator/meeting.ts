import type { Outcome } from "../../src/model/item-record.js";
import type { DocumentType } from "../../src/model/record.js";
import type { SectionKind } from "../../src/model/section-kind.js";

/**
 * A meeting as its secretary knows it: the truth that a layout family prints and that a record is
 * compared with. What stands here is printed; what is null is not.
 */
export interface Meeting {
  seed: string;
  documentType: DocumentType;
  /** The organ, such as "Handicaprådet". */
  body: string;
  /** Other readings of the organ that are as good. */
  bodyAlternatives: string[];
  /** Municipality, association or secretariat the organ belongs to. */
  organisation: string;
  /** YYYY-MM-DD. */
  date: string;
  /** HH:MM. */
  startTime: string | null;
  endTime: string | null;
  location: string | null;
  chair: string | null;
  secretary: string | null;
  participants: Person[];
  /** A contents list is printed. */
  contents: boolean;
  /** Page of each item in the contents list; pages are made up where this is null. */
  contentsPages: number[] | null;
  groups: ItemGroup[];
}

export interface Person {
  name: string;
  role: string | null;
  organisation: string | null;
  party: string | null;
  attendance: "present" | "absent";
}

/** Items under a shared heading ("Lukkede punkter"); `title` null where none is printed. */
export interface ItemGroup {
  title: string | null;
  items: MeetingItem[];
}

export interface MeetingItem {
  /** As printed, without "Punkt", dot or parenthesis; null where items carry no numbers. */
  number: string | null;
  title: string;
  presenter: string | null;
  caseNumber: string | null;
  closed: boolean;
  sections: MeetingSection[];
  attachments: MeetingAttachment[];
  recommendations: MeetingRecommendation[];
  /** Null where the item has no decision. */
  outcome: Outcome | null;
  vote: MeetingVote | null;
  embedded: EmbeddedPart | null;
  subitems: MeetingItem[];
}

/** Votes as counted in the text. */
export interface MeetingVote {
  for: number;
  against: number;
  abstained: number;
}

export interface MeetingSection {
  kind: SectionKind;
  /** As printed, without a colon the layout may add; null for text without a heading. */
  heading: string | null;
  blocks: MeetingBlock[];
}

export type MeetingBlock =
  | { type: "paragraph"; text: string }
  | { type: "list"; entries: ListEntry[] }
  | { type: "subtitle"; text: string }
  | { type: "table"; rows: string[][] }
  /** Who sees to the matter, and until when. */
  | { type: "task"; initials: string; deadline: string };

export interface ListEntry {
  /** "-", "•", "1.", "a)". */
  label: string;
  /** 0 for the outermost level. */
  depth: number;
  text: string;
}

export interface MeetingAttachment {
  /** "Bilag 2", null where none is printed. */
  label: string | null;
  title: string;
  /** File name as printed, null where only the title is. */
  file: string | null;
}

export interface MeetingRecommendation {
  by: string | null;
  to: string | null;
  points: string[];
}

/** A document inside an item: an earlier minutes, another body's agenda items, an attachment. */
export type EmbeddedPart =
  | { kind: "minutes"; title: string; meeting: Meeting }
  | { kind: "agenda_item"; title: string; items: MeetingItem[] }
  | { kind: "attachment"; title: string; blocks: MeetingBlock[] };

/** All items of a meeting in order, without their groups. */
export function meetingItems(meeting: Meeting): MeetingItem[] {
  return meeting.groups.flatMap((group) => group.items);
}

/** An item with nothing but what is given, to spread over. */
export const plainItem: Omit<MeetingItem, "title"> = {
  number: null,
  presenter: null,
  caseNumber: null,
  closed: false,
  sections: [],
  attachments: [],
  recommendations: [],
  outcome: null,
  vote: null,
  embedded: null,
  subitems: [],
};
