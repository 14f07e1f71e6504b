import type { Node, Parent } from "unist";
import { blockText, sourceOf } from "../model/block.js";
import type { BlockSource } from "../model/source.js";
import { type Block, type ItemSection, isBlock, type MinutesTree } from "../model/tree.js";
import { readText } from "./text/read-text.js";
import type { Signs } from "./text/text-signs.js";
import type { WordTable } from "./text/word-table.js";

/** What part of the document a block stands in. */
export type PassagePlace =
  | "header"
  | "contents"
  | "heading"
  | "section"
  | "item"
  | "embedded"
  | "furniture"
  | "back"
  | "loose";

/** A block with where it stands. */
export interface Passage {
  block: Block;
  source: BlockSource;
  /** Plain text; line ends that are not paragraph ends are line feeds. */
  text: string;
  /** What a quick look can tell of the text. */
  signs: Signs;
  /** Where the words of the text begin among the document's running words, and where they end; none for furniture. */
  firstWord: number;
  endWord: number;
  /** 1-based page the block begins on, null where the format has none. */
  page: number | null;
  /** Path of the outermost document's item it stands in, null outside items. */
  itemPath: string | null;
  place: PassagePlace;
  /** The section it stands in, null outside sections. */
  section: ItemSection | null;
}

/**
 * Every block of the tree in reading order, with where it stands.
 *
 * @param table takes the words of all that is no furniture
 */
export function passagesOf(tree: MinutesTree, table: WordTable): Passage[] {
  const gathering: Gathering = { passages: [], table };
  gather(tree, { itemPath: null, place: "loose", section: null }, gathering);
  return gathering.passages;
}

interface Gathering {
  passages: Passage[];
  table: WordTable;
}

type Surroundings = Pick<Passage, "itemPath" | "place" | "section">;

/** Place that a node gives to all blocks under it. */
const placeOfNode: Record<string, PassagePlace> = {
  meetingHeader: "header",
  contentsList: "contents",
  headingLine: "heading",
  itemSection: "section",
  agendaItem: "item",
  embeddedDocument: "embedded",
  minutesRoot: "embedded",
  backMatter: "back",
};

function gather(parent: Parent, around: Surroundings, gathering: Gathering): void {
  let ordinal = 0;
  parent.children.forEach((child) => {
    if (child.type === "agendaItem") ordinal += 1;
    if (isBlock(child)) gathering.passages.push(passageOf(child, around, gathering.table));
    else if ("children" in child) {
      gather(child as Parent, surroundingsIn(child, around, ordinal), gathering);
    }
  });
}

function surroundingsIn(node: Node, around: Surroundings, ordinal: number): Surroundings {
  const { itemPath, section } = around;
  if (node.type === "furniture") return { itemPath, place: "furniture", section };
  if (around.place === "embedded") return around;
  return {
    itemPath: node.type === "agendaItem" ? pathBelow(itemPath, ordinal) : itemPath,
    place: placeOfNode[node.type] ?? around.place,
    section: node.type === "itemSection" ? (node as ItemSection) : section,
  };
}

function pathBelow(path: string | null, ordinal: number): string {
  return path === null ? `${ordinal}` : `${path}.${ordinal}`;
}

function passageOf(
  block: Block,
  { itemPath, place, section }: Surroundings,
  table: WordTable,
): Passage {
  const text = blockText(block);
  const source = sourceOf(block);
  const firstWord = table.running.length;
  const signs = readText(text.toLowerCase(), place === "furniture" ? null : table);
  const endWord = table.running.length;
  const page = source.places[0]?.page ?? null;
  return { block, source, text, signs, firstWord, endWord, page, itemPath, place, section };
}
