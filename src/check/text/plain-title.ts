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

/** Share of words that two titles have in common, 0–1 (Dice, each word once). */
export function wordLikeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const word of left) shared += right.has(word) ? 1 : 0;
  return (2 * shared) / (left.size + right.size);
}
