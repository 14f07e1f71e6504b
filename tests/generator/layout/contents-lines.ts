import { type ListLook, paragraph, type StyledBlock } from "../document.js";
import type { Meeting, MeetingItem } from "../meeting.js";
import { meetingItems } from "../meeting.js";

/** How a printed contents list looks. */
export interface ContentsStyle {
  heading: string;
  /** What stands before a title, such as "Punkt 3: " or nothing. */
  label(item: MeetingItem): string;
  /** Page numbers at the right, after dots. */
  pages: boolean;
  /** Presenters are named after the title. */
  presenters: boolean;
  /** Headings of groups are repeated. */
  groups: boolean;
}

/** Set the contents list of a meeting; nothing where it prints none. */
export function contentsLines(meeting: Meeting, style: ContentsStyle): StyledBlock[] {
  if (!meeting.contents) return [];
  const lines: StyledBlock[] = [
    paragraph(style.heading, { bold: true, gapAbovePoints: 10, keepWithNext: true }),
  ];
  let page = 1;
  let index = 0;
  for (const group of meeting.groups) {
    if (style.groups && group.title) lines.push(paragraph(group.title, { italic: true }));
    for (const item of group.items) {
      page = meeting.contentsPages?.[index] ?? page + (item.sections.length > 3 ? 2 : 1);
      index++;
      const by = style.presenters && item.presenter ? ` /v. ${item.presenter}` : "";
      const text = `${style.label(item)}${item.title}${by}`;
      lines.push(entry(style.pages ? `${text}\t${page}` : text, style.pages, lines.length > 1));
    }
  }
  return lines;
}

function entry(text: string, leader: boolean, tight: boolean) {
  return paragraph(
    text,
    { gapBelowPoints: 2, leader, tabStopsPoints: leader ? [440] : [] },
    { tight },
  );
}

/** The agenda as a numbered list of titles, as invitations print it. */
export function agendaList(meeting: Meeting, heading: string, automatic: boolean): StyledBlock[] {
  return listOf(meeting, heading, (item, index) => ({
    label: `${item.number ?? index + 1}.`,
    depth: 0,
    automatic,
    series: "agenda",
    ofHeading: false,
  }));
}

/** The agenda as a list of titles without numbers, behind bullets or bare. */
export function titleList(meeting: Meeting, heading: string, bullet: string | null): StyledBlock[] {
  const list =
    bullet === null
      ? null
      : { label: bullet, depth: 0, automatic: false, series: "agenda", ofHeading: false };
  return listOf(meeting, heading, () => list);
}

function listOf(
  meeting: Meeting,
  heading: string,
  lookOf: (item: MeetingItem, index: number) => ListLook | null,
): StyledBlock[] {
  return [
    paragraph(heading, { bold: true, gapAbovePoints: 8, keepWithNext: true }),
    ...meetingItems(meeting).map((item, index) => {
      const list = lookOf(item, index);
      return paragraph(
        item.title,
        { gapBelowPoints: 1 },
        list === null ? { tight: index > 0 } : { list },
      );
    }),
  ];
}
