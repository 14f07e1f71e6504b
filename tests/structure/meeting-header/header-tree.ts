import type { Paragraph, PhrasingContent } from "mdast";
import type { AgendaItem, ItemSection, MinutesTree, RootChild } from "../../../src/model/tree.js";

/** A paragraph of printed lines; a line feed is a `break` node. */
export function paragraph(text: string): Paragraph {
  const children = text
    .split("\n")
    .flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: "break" } as const] : []),
      { type: "text", value: line },
    ]);
  return { type: "paragraph", children };
}

/** An item with one section. */
export function item(
  title: string,
  text = "Godkendt.",
  kind: ItemSection["kind"] = "beslutning",
): AgendaItem {
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
    reading: { confidence: 1, evidence: [] },
    children: [
      { type: "itemSection", kind, heading: null, children: text.split("\n\n").map(paragraph) },
    ],
  };
}

/** A tree of paragraphs (divided by blank lines), then nodes. */
export function headTree(head: string, ...rest: RootChild[]): MinutesTree {
  const blocks = head
    .split("\n\n")
    .filter((text) => text !== "")
    .map(paragraph);
  return { type: "root", children: [...blocks, ...rest] };
}
