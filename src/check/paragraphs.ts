import { sourceOf } from "../model/block.js";
import type { MinutesView } from "./minutes-view.js";
import type { Passage } from "./passages.js";

/** A paragraph with the next one of the same section. */
export interface ParagraphPair {
  passage: Passage;
  next: Passage;
}

/**
 * Paragraphs of running text with a paragraph below them, in order.
 *
 * @param shortest fewest characters of the upper one
 */
export function paragraphPairs({ prosePassages }: MinutesView, shortest: number): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  for (const [index, passage] of prosePassages.entries()) {
    if (passage.text.length < shortest || !isParagraph(passage)) continue;
    const next = prosePassages[index + 1];
    if (next === undefined || !isParagraph(next)) continue;
    const isNeighbour = next.section === passage.section && next.itemPath === passage.itemPath;
    if (isNeighbour) pairs.push({ passage, next });
  }
  return pairs;
}

/** Is the passage plain text and no list line or table row? */
export function isParagraph({ block, text }: Passage): boolean {
  return block.type === "paragraph" && sourceOf(block).list === null && !text.includes("\t");
}
