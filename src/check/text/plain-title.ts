import { memoise } from "../../model/memoise.js";

/** A title as compared: small letters, white space and quotes made plain, no bullet before, no stop after. */
export const plainTitle = memoise((title) =>
  title
    .toLowerCase()
    .replace(/[\s\u00ad]+/gu, " ")
    .replace(/[“”„"«»’‘']/gu, "")
    .replace(/[–—−]/gu, "-")
    .replace(/^[\s•·▪*–-]+/u, "")
    .replace(/\s*\.{3,}\s*$/u, "")
    .replace(/[\s.:;,…]+$/u, "")
    .trim(),
);

/** The words of a title as compared. */
export function titleWords(title: string): string[] {
  return plainTitle(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Share of words that two titles have in common, 0–1 (Dice, each word once).
 *
 * @param shared number of words that both have
 * @param count number of words of the one and of the other together
 */
export function wordLikeness(shared: number, count: number): number {
  return count === 0 ? 1 : (2 * shared) / count;
}
