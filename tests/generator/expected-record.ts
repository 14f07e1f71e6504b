import type { Outcome } from "../../src/model/item-record.js";
import type { DocumentType } from "../../src/model/record.js";
import type { SectionKind } from "../../src/model/section-kind.js";
import type { Meeting, MeetingBlock, MeetingItem } from "./meeting.js";
import { meetingItems } from "./meeting.js";

/** What a record of a meeting must hold. */
export interface Truth {
  documentType: DocumentType;
  /** Readings of the organ that are right. */
  bodies: string[];
  date: string;
  startTime: string | null;
  endTime: string | null;
  location: string | null;
  participants: TruthPerson[];
  items: TruthItem[];
}

export interface TruthPerson {
  name: string;
  attendance: "present" | "absent";
  organisation: string | null;
}

export interface TruthItem {
  number: string | null;
  title: string;
  presenter: string | null;
  caseNumber: string | null;
  closed: boolean;
  sections: TruthSection[];
  attachments: string[];
  recommendations: string[];
  outcome: Outcome | null;
  embedded: TruthEmbedded | null;
  subitems: TruthItem[];
}

export interface TruthSection {
  kind: SectionKind;
  heading: string | null;
  text: string;
}

export interface TruthEmbedded {
  kind: "minutes" | "agenda_item" | "attachment";
  items: TruthItem[];
  text: string;
}

/** The record a meeting should give, whatever its layout. */
export function expectedRecord(meeting: Meeting): Truth {
  return {
    documentType: meeting.documentType,
    bodies: [meeting.body, ...meeting.bodyAlternatives],
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    location: meeting.location,
    participants: meeting.participants.map(({ name, attendance, organisation }) => ({
      name,
      attendance,
      organisation,
    })),
    items: meetingItems(meeting).map(expectedItem),
  };
}

function expectedItem(item: MeetingItem): TruthItem {
  return {
    number: item.number,
    title: item.title,
    presenter: item.presenter,
    caseNumber: item.caseNumber,
    closed: item.closed,
    sections: item.sections.map(({ kind, heading, blocks }) => ({
      kind,
      heading,
      text: blocks.map(blockText).join("\n"),
    })),
    attachments: item.attachments.map(({ file, title }) => file ?? title),
    recommendations: item.recommendations.flatMap((recommendation) => recommendation.points),
    outcome: item.outcome,
    embedded: expectedEmbedded(item),
    subitems: item.subitems.map(expectedItem),
  };
}

function expectedEmbedded({ embedded }: MeetingItem): TruthEmbedded | null {
  if (embedded === null) return null;
  if (embedded.kind === "attachment") {
    const text = [embedded.title, ...embedded.blocks.map(blockText)].join("\n");
    return { kind: embedded.kind, items: [], text };
  }
  const items = embedded.kind === "minutes" ? meetingItems(embedded.meeting) : embedded.items;
  return { kind: embedded.kind, items: items.map(expectedItem), text: "" };
}

/** The text of a block with its list markers, as a record's section holds it. */
export function blockText(block: MeetingBlock): string {
  if (block.type === "table") return block.rows.map((cells) => cells.join("\t")).join("\n");
  if (block.type === "task") return `${block.initials}\t${block.deadline}`;
  if (block.type !== "list") return block.text;
  return block.entries.map(({ label, text }) => `${label} ${text}`).join("\n");
}
