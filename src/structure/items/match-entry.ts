import {
  type ComparableTitle,
  comparableSimilarity,
  comparableTitle,
} from "../../vocabulary/comparison.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import type { ItemContext } from "./candidate.js";

/** Titles this alike are the same; without a number to go by they must be more so. */
export const sameTitle = 0.8;
const sameTitleUnnumbered = 0.95;
/** Fewest words that two titles begin alike with, and most that one has more. */
const fewestWordsAlike = 2;
const mostWordsMore = 6;

/** The contents entry a title matches: same number first, then the most alike. */
export function matchEntry(
  title: string,
  number: string | null,
  context: ItemContext,
): number | null {
  if (context.entries.length === 0) return null;
  const bare = comparableTitle(takePresenterMark(title).title);
  const least = number === null ? sameTitleUnnumbered : sameTitle;
  let best: number | null = null;
  let bestScore = 0;
  for (let index = 0; index < context.entryTitles.length; index += 1) {
    const alike = comparableSimilarity(bare, context.entryTitles[index] as ComparableTitle, least);
    if (alike < least) continue;
    const entryNumber = context.entries[index]?.number ?? null;
    if (numbersDisagree(entryNumber, number)) continue;
    const score = alike + (number !== null && entryNumber === number ? 1 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best ?? entryBegunAlike(bare, number, context);
}

/**
 * The entry of the same number, of which one title is the beginning of the other.
 *
 *   1. Valg af ordstyrer og referent     1. Valg af ordstyrer
 *      ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^
 */
function entryBegunAlike(
  { key, length }: ComparableTitle,
  number: string | null,
  { entries, entryTitles }: ItemContext,
): number | null {
  if (number === null || length < fewestWordsAlike) return null;
  const at = entries.findIndex((entry) => entry.number === number);
  const title = entryTitles[at];
  if (title === undefined || title.length < fewestWordsAlike) return null;
  const begins = title.key.startsWith(`${key} `) || key.startsWith(`${title.key} `);
  return begins && Math.abs(title.length - length) <= mostWordsMore ? at : null;
}

/** An entry with another number is another item; one beside it may be a slip of the pen. */
function numbersDisagree(entry: string | null, number: string | null): boolean {
  if (entry === null || number === null) return false;
  return Math.abs(Number.parseInt(entry, 10) - Number.parseInt(number, 10)) > 1;
}
