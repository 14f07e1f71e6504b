/** Results kept at the most, a power of two. */
const slots = 16_384;

/**
 * Make a pure function of a text remember its results: the steps of structuring
 * read the same lines many times. Results must not be changed by their readers.
 *
 * Each text has one slot, told by its length and a few characters, where it takes
 * the place of another: lines are read a few times close together, and a table of
 * all lines read, which hashes each whole and grows, costs as much again.
 */
export function memoise<Result>(read: (text: string) => Result): (text: string) => Result {
  const texts = new Array<string | undefined>(slots).fill(undefined);
  const results = new Array<Result | undefined>(slots).fill(undefined);
  return (text) => {
    const slot = slotOf(text);
    if (texts[slot] === text) return results[slot] as Result;
    const result = read(text);
    texts[slot] = text;
    results[slot] = result;
    return result;
  };
}

function slotOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const mixed =
    Math.imul(length, 0x9e3779b1) ^
    Math.imul(text.charCodeAt(0), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(length >> 2), 0xc2b2ae35) ^
    Math.imul(text.charCodeAt(length >> 1), 0x27d4eb2f) ^
    Math.imul(text.charCodeAt(length - 1 - (length >> 2)), 0x7feb352d) ^
    Math.imul(text.charCodeAt(length - 1), 0x165667b1);
  return (mixed >>> 16) & (slots - 1);
}
