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
  let passage: Passage | undefined;
  for (const next of prosePassages) {
    if (
      passage !== undefined &&
      passage.text.length >= shortest &&
      next.section === passage.section &&
      next.itemPath === passage.itemPath &&
      isParagraph(passage) &&
      isParagraph(next)
    ) {
      pairs.push({ passage, next });
    }
    passage = next;
  }
  return pairs;
}

/** Is the passage plain text and no list line or table row? */
export function isParagraph({ block, source, text }: Passage): boolean {
  return block.type === "paragraph" && source.list === null && !text.includes("\t");
}
