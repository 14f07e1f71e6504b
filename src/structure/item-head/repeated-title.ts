import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { comparisonKey, comparisonWords, titleSimilarity } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { isSectionStart, type SiblingHabits } from "./sibling-habits.js";

/** Likeness from which a line of several words is the title once more. */
const sameTitle = 0.9;
/** Likeness that is enough where a section heading follows at once. */
const rewordedTitle = 0.6;
/** Longest repeated title, in characters. */
const longestTitle = 250;

/**
 * Is the block the item's title once more, the same or a little reworded?
 *
 *     Punkt 3: Status på udarbejdelse af sundhedsplanen
 *     Status for udarbejdelsen af sundhedsplanen
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     REFERAT
 *
 * "Beslutning om ny skolevej" is a title too where the item is called so. The item's number may
 * stand before it once more: "3.   Status på udarbejdelse af sundhedsplanen".
 */
export function isRepeatedTitle(
  block: Block,
  next: Block | null,
  title: string,
  habits: SiblingHabits,
  number: string | null = null,
): boolean {
  const printed = blockText(block).trim();
  if (printed.length > longestTitle) return false;
  const numbered = number === null ? null : readNumberedLine(printed);
  const text = numbered !== null && numbered.number === number ? numbered.rest : printed;
  const label = readSectionLabel(text);
  const same = comparisonKey(text) === comparisonKey(title);
  if (label?.strength === "strong" && !(same && label.qualified)) return false;
  const beforeSection = next !== null && isSectionStart(next, habits);
  if (same) {
    return beforeSection || comparisonWords(title).length > 1;
  }
  if (/[.!?:;]$/u.test(text) && !/[.!?:;]$/u.test(title.trim())) return false;
  const likeness = titleSimilarity(text, title);
  return likeness >= (beforeSection ? rewordedTitle : sameTitle);
}

/**
 * Is the block a heading in the place where the document's other items repeat
 * their titles: a line by itself that a section heading follows at once?
 */
export function standsLikeTitle(block: Block, next: Block | null, habits: SiblingHabits): boolean {
  const text = blockText(block).trim();
  if (block.type === "table" || text.length > longestTitle || text === "") return false;
  if (/[.!?:;,]$/u.test(text) || !/^[\p{Lu}\d"”“'’]/u.test(text)) return false;
  return !isSectionStart(block, habits) && next !== null && isSectionStart(next, habits);
}
