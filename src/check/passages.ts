import type { Node, Parent } from "unist";
import { blockText, sourceOf } from "../model/block.js";
import { type Block, type ItemSection, isBlock, type MinutesTree } from "../model/tree.js";

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
  /** Plain text; line ends that are not paragraph ends are line feeds. */
  text: string;
  /** The text in small letters, for quick looks. */
  lowerText: string;
  /** The words of the text in small letters, in order. */
  words: readonly string[];
  /** 1-based page the block begins on, null where the format has none. */
  page: number | null;
  /** 1-based page the block ends on. */
  lastPage: number | null;
  /** Path of the outermost document's item it stands in, null outside items. */
  itemPath: string | null;
  place: PassagePlace;
  /** The section it stands in, null outside sections. */
  section: ItemSection | null;
}

/** Every block of the tree in reading order, with where it stands. */
export function passagesOf(tree: MinutesTree): Passage[] {
  const passages: Passage[] = [];
  gather(tree, { itemPath: null, place: "loose", section: null }, passages);
  return passages;
}

/** A word: letters, also joined by hyphens ("it-leverandør"). */
const wordPattern = /\p{L}+(?:-\p{L}+)*/gu;

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

function gather(parent: Parent, around: Surroundings, passages: Passage[]): void {
  let ordinal = 0;
  for (const child of parent.children) {
    if (child.type === "agendaItem") ordinal += 1;
    if (isBlock(child)) passages.push(passageOf(child, around));
    else if ("children" in child) {
      gather(child as Parent, surroundingsIn(child, around, ordinal), passages);
    }
  }
}

function surroundingsIn(node: Node, around: Surroundings, ordinal: number): Surroundings {
  if (node.type === "furniture") return { ...around, place: "furniture" };
  if (around.place === "embedded") return around;
  const itemPath =
    node.type === "agendaItem"
      ? [around.itemPath, ordinal].filter((part) => part !== null).join(".")
      : around.itemPath;
  return {
    itemPath,
    place: placeOfNode[node.type] ?? around.place,
    section: node.type === "itemSection" ? (node as ItemSection) : around.section,
  };
}

function passageOf(block: Block, { itemPath, place, section }: Surroundings): Passage {
  const places = sourceOf(block).places;
  const text = blockText(block);
  const lowerText = text.toLowerCase();
  return {
    block,
    text,
    lowerText,
    words: lowerText.match(wordPattern) ?? [],
    page: places[0]?.page ?? null,
    lastPage: places.at(-1)?.page ?? null,
    itemPath,
    place,
    section,
  };
}
