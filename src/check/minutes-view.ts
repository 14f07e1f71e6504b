import type { AgendaItem, ContentsEntry, MeetingHeader, MinutesTree } from "../model/tree.js";
import { type ItemView, itemViews } from "./item-views.js";
import { type Passage, type PassagePlace, passagesOf } from "./passages.js";
import { type ShortLine, shortLinesOf } from "./short-lines.js";
import { emptyWordTable, type WordTable } from "./text/word-table.js";

/** What the rules look at: one tree, walked once. */
export interface MinutesView {
  tree: MinutesTree;
  header: MeetingHeader | null;
  /** Entries of the printed contents list, empty where none is printed. */
  contents: ContentsEntry[];
  /** Items and sub-items in reading order; those of embedded documents are not among them. */
  items: ItemView[];
  /** Items of the first level, in reading order. */
  topItems: ItemView[];
  /** Every block with where it stands, in reading order. */
  passages: Passage[];
  /** Those the document's own writer answers for; attachments and page furniture are left out. */
  ownPassages: Passage[];
  /** The document's own running text, headings and contents list left out. */
  prosePassages: Passage[];
  /** Lines of the items' text that are short enough for a heading, in reading order. */
  shortLines: ShortLine[];
  /** Every word of the document, page furniture left out, and how often it stands there. */
  words: WordTable;
}

/** Whether the document's own writer answers for what stands there, and whether it is running text. */
const kindOfPlace: Record<PassagePlace, "prose" | "own" | "other"> = {
  section: "prose",
  item: "prose",
  loose: "prose",
  header: "own",
  contents: "own",
  heading: "own",
  embedded: "other",
  furniture: "other",
  back: "other",
};

/** Walk a tree once and lay out what the rules ask for. */
export function viewMinutes(tree: MinutesTree): MinutesView {
  const items = itemViews(
    tree.children.filter((child): child is AgendaItem => child.type === "agendaItem"),
  );
  const words = emptyWordTable();
  const passages = passagesOf(tree, words);
  const ownPassages = passages.filter(({ place }) => kindOfPlace[place] !== "other");
  const prosePassages = ownPassages.filter(({ place }) => kindOfPlace[place] === "prose");
  return {
    tree,
    header:
      tree.children.find((child): child is MeetingHeader => child.type === "meetingHeader") ?? null,
    contents: tree.children.flatMap((child) =>
      child.type === "contentsList" ? child.entries : [],
    ),
    items,
    topItems: items.filter((view) => view.depth === 0),
    passages,
    ownPassages,
    prosePassages,
    shortLines: shortLinesOf(prosePassages),
    words,
  };
}
