import { sourceOf } from "../model/block.js";
import type { MinutesView } from "./minutes-view.js";
import type { Passage } from "./passages.js";

/** A paragraph with the next one of the same section, null at the section's end. */
export interface ParagraphPair {
  passage: Passage;
  next: Passage | null;
}

/** Paragraphs of running text, in order, each with its neighbour below. */
export function paragraphPairs(view: MinutesView): ParagraphPair[] {
  const passages = view.prosePassages;
  return passages.flatMap((passage, index) => {
    if (!isParagraph(passage)) return [];
    const below = passages[index + 1];
    const isNeighbour =
      below !== undefined &&
      below.section === passage.section &&
      below.itemPath === passage.itemPath;
    return [{ passage, next: isNeighbour ? below : null }];
  });
}

/** Is the passage plain text and no list line or table row? */
export function isParagraph({ block, text }: Passage): boolean {
  return block.type === "paragraph" && sourceOf(block).list === null && !text.includes("\t");
}
