/**
 * Words of a text as a bag, as the accuracy measure compares them: case, markup, bullets, line
 * breaks and hyphens at line ends do not count.
 */
export function wordsOf(text: string | null | undefined): string[] {
  return (
    (text ?? "")
      .normalize("NFC")
      .replace(/\u00ad/gu, "")
      .toLowerCase()
      .replace(/(\p{L})[-‐]\s*\n?\s*(?=\p{Ll})/gu, "$1")
      .match(/[\p{L}\p{N}§%]+/gu) ?? []
  );
}

/** Words folded to one line, for comparing titles and names. */
export function folded(text: string | null | undefined): string {
  return wordsOf(text).join(" ");
}

/** What one bag has over another. */
export interface BagDifference {
  missing: string[];
  added: string[];
}

/** Compare two texts as bags of words. */
export function compareBags(expected: string, actual: string): BagDifference {
  const counts = new Map<string, number>();
  for (const word of wordsOf(expected)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added: string[] = [];
  for (const word of wordsOf(actual)) {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    else added.push(word);
  }
  const missing = [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return { missing, added };
}
