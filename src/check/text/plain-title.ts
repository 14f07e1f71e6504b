/** A title as compared: small letters, white space and quotes made plain, no bullet before, no stop after. */
export function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\s\u00ad]+/gu, " ")
    .replace(/[“”„"«»’‘']/gu, "")
    .replace(/[–—−]/gu, "-")
    .replace(/^[\s•·▪*–-]+/u, "")
    .replace(/\s*\.{3,}\s*$/u, "")
    .replace(/[\s.:;,…]+$/u, "")
    .trim();
}

/** The words of a title as compared. */
export function titleWords(title: string): string[] {
  return plainTitle(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of words that two titles have in common, 0–1 (Dice, each word once). */
export function titleLikeness(left: string, right: string): number {
  const leftWords = new Set(titleWords(left));
  const rightWords = new Set(titleWords(right));
  if (leftWords.size + rightWords.size === 0) return 1;
  const shared = [...leftWords].filter((word) => rightWords.has(word)).length;
  return (2 * shared) / (leftWords.size + rightWords.size);
}
