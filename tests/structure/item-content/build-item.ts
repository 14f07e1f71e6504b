import { printedListMark } from "../../../src/extract/list-mark.js";
import { inlineMarks } from "../../../src/extract/text/inline-marks.js";
import type { SectionKind } from "../../../src/model/section-kind.js";
import { noPlace, plainStyle } from "../../../src/model/source.js";
import type { AgendaItem, Block, ItemChild, MinutesTree } from "../../../src/model/tree.js";
import type { MeetingFacts } from "../../../src/structure/item-head/map-item-lists.js";

/** A paragraph as the text extractor would emit it, list mark and links read. */
export function paragraph(text: string): Block {
  return {
    type: "paragraph",
    children: inlineMarks(text),
    data: {
      source: {
        places: [noPlace],
        region: "body",
        style: plainStyle,
        list: printedListMark(text),
        bookmarks: [],
        hidden: null,
      },
    },
  };
}

/** An item with nothing read from it yet, its heading line first. */
export function item(title: string, children: ItemChild[] = []): AgendaItem {
  return {
    type: "agendaItem",
    number: "1",
    title,
    presenter: null,
    caseNumbers: [],
    visibility: "unknown",
    recommendations: [],
    decision: null,
    votes: [],
    attachments: [],
    reading: { confidence: 1, evidence: [] },
    children: [{ type: "headingLine", role: "item", children: [paragraph(title)] }, ...children],
  };
}

/** A section with its lines as paragraphs. */
export function section(kind: SectionKind, heading: string | null, lines: string[]): ItemChild {
  const head: Block[] = heading === null ? [] : [paragraph(heading)];
  return {
    type: "itemSection",
    kind,
    heading,
    children: [
      ...head.map((block) => ({
        type: "headingLine" as const,
        role: "section" as const,
        children: [block],
      })),
      ...lines.map(paragraph),
    ],
  };
}

/** A root with these items. */
export function tree(items: MinutesTree["children"]): MinutesTree {
  return { type: "root", children: items };
}

/** Minutes of an invented council. */
export const council: MeetingFacts = {
  body: "Grønnehøj Byråd",
  date: "2021-05-18",
  documentType: "referat",
};
