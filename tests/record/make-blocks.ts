import type { PhrasingContent } from "mdast";
import {
  type BlockSource,
  type ListMark,
  noPlace,
  plainStyle,
  type SourcePlace,
} from "../../src/model/source.js";
import type { AgendaItem, HeadingLine, ItemChild, Paragraph } from "../../src/model/tree.js";

/** Where a block stands unless a test says otherwise. */
export const firstPage: SourcePlace = {
  ...noPlace,
  page: 1,
  box: { left: 57, bottom: 700, right: 500, top: 712 },
};

/** Make a paragraph with a source. */
export function paragraph(
  content: string | PhrasingContent[],
  source: Partial<BlockSource> = {},
): Paragraph {
  return {
    type: "paragraph",
    children: typeof content === "string" ? [{ type: "text", value: content }] : content,
    data: {
      source: {
        places: [firstPage],
        region: "body",
        style: plainStyle,
        list: null,
        bookmarks: [],
        hidden: null,
        ...source,
      },
    },
  };
}

/** Make a list paragraph; `computed` as in Word, where the marker is no character. */
export function listLine(label: string, text: string, depth = 0, computed = false): Paragraph {
  const list: ListMark = { label, depth, ordered: /\d/u.test(label), computed };
  return paragraph(computed ? text : `${label} ${text}`, { list });
}

/** Make an item with a heading line. */
export function agendaItem(
  title: string,
  children: ItemChild[],
  fields: Partial<AgendaItem> = {},
): AgendaItem {
  const heading: HeadingLine = {
    type: "headingLine",
    role: "item",
    children: [paragraph(`1. ${title}`)],
  };
  return {
    type: "agendaItem",
    number: "1",
    title,
    presenter: null,
    caseNumbers: [],
    visibility: "open",
    recommendations: [],
    decision: null,
    votes: [],
    attachments: [],
    reading: { confidence: 0.9, evidence: ["numbered"] },
    ...fields,
    children: [heading, ...children],
  };
}
