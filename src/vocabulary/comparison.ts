/** Words of a text for comparing titles: letters and digits, lower case, line-end hyphens undone. */
export function comparisonWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/­/gu, "")
      .replace(/(\p{L})[-‐]\s*(?=\p{Ll})/gu, "$1")
      .match(/[\p{L}\p{N}§]+/gu) ?? []
  );
}

/** The words joined by single spaces; equal keys are the same title. */
export function comparisonKey(text: string): string {
  return comparisonWords(text).join(" ");
}

/**
 * How alike two titles are, 0–1: the F1 of their words as bags. A contents line
 * that is cut short ("… generel proces for tværsektoriell") is compared with as
 * much of the other as it has.
 */
export function titleSimilarity(left: string, right: string): number {
  const leftWords = comparisonWords(left);
  const rightWords = comparisonWords(right);
  if (leftWords.length === 0 || rightWords.length === 0) return 0;
  if (leftWords.join(" ") === rightWords.join(" ")) return 1;
  return Math.max(bagF1(leftWords, rightWords), cutShortSimilarity(leftWords, rightWords));
}

function bagF1(left: string[], right: string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** 0.95 where the shorter (of five words or more) is the start of the longer, its last word perhaps cut. */
function cutShortSimilarity(left: string[], right: string[]): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 5) return 0;
  const last = short.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (short[index] !== long[index]) return 0;
  }
  return (long[last] ?? "").startsWith(short[last] ?? "\0") ? 0.95 : 0;
}
