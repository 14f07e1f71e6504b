/** Results kept at the most; a power of two. */
const slots = 8192;

/** Documents read, in bytes, after which what is kept is let go. */
const mostBytes = 4 * 1024 * 1024;

const tables: unknown[][] = [];
let bytesRead = 0;

/**
 * Make a pure function of a text remember its results: the steps of structuring
 * read the same lines many times. Results must not be changed by their readers.
 *
 * Each text has one slot, told by its length and a few characters, where it takes
 * the place of another: lines are read a few times close together, and a table of
 * all lines read, which hashes each whole and grows, costs as much again.
 */
export function memoise<Result>(read: (text: string) => Result): (text: string) => Result {
  // Text and result stand side by side, so that one look into memory finds both.
  const kept = new Array<string | Result>(2 * slots).fill("");
  tables.push(kept);
  return (text) => {
    if (text === "") return read(text);
    const at = 2 * slotOf(text);
    if (kept[at] === text) return kept[at + 1] as Result;
    const result = read(text);
    kept[at] = text;
    kept[at + 1] = result;
    return result;
  };
}

/**
 * Note that a document was read. A line is a window on the text it was cut from and keeps it
 * in memory, so lines of documents long done must not stay.
 *
 * @param bytes how large it was
 */
export function documentRead(bytes: number): void {
  bytesRead += bytes;
  if (bytesRead < mostBytes) return;
  bytesRead = 0;
  for (const kept of tables) kept.fill("");
}

function slotOf(text: string): number {
  const { length } = text;
  const mixed =
    Math.imul(length, 0x9e3779b1) ^
    Math.imul(text.charCodeAt(0), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(length >> 2), 0xc2b2ae35) ^
    Math.imul(text.charCodeAt(length >> 1), 0x27d4eb2f) ^
    Math.imul(text.charCodeAt(length - 1 - (length >> 2)), 0x7feb352d) ^
    Math.imul(text.charCodeAt(length - 1), 0x165667b1);
  return (mixed >>> 16) & (slots - 1);
}
