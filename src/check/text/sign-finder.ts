import assert from "node:assert";
import type { Signs, WrittenSign } from "./text-signs.js";

/**
 * A machine that reads a text one character after the other and tells the signs in it. A state is
 * the place of its row in `next`; reading begins in state 0.
 */
export interface SignFinder {
  /** Column of each character that stands in a sign; all others have column 0. */
  columns: ReadonlyMap<string, number>;
  /**
   * The state after a state and a character: `next[state + column]`. Where a sign ends there, `signEnds`
   * is set in it, so that `found` is looked up at few characters only.
   */
  next: Uint16Array;
  /** The signs that end where a state is reached: `found[state]`. */
  found: Int32Array;
}

/** The bit of a state in `next` that says that a sign ends there. */
export const signEnds = 0x8000;

/** A beginning of signs: a state, what may follow it, and the signs that it is the whole of. */
interface Beginning {
  state: number;
  following: Map<string, Beginning>;
  whole: Signs;
}

/**
 * Build the machine (Aho and Corasick): each beginning of a sign is a state, and what does not go
 * on there goes on from its longest ending that is a beginning too.
 */
export function buildSignFinder(signs: readonly WrittenSign[]): SignFinder {
  const characters = [...new Set(signs.flatMap(({ text }) => [...text]))];
  const columns = new Map(characters.map((character, index) => [character, index + 1]));
  const width = characters.length + 1;
  const start: Beginning = { state: 0, following: new Map(), whole: 0 };
  let size = width;
  for (const { text, bit } of signs) {
    let beginning = start;
    for (const character of text) {
      const known = beginning.following.get(character);
      const further = known ?? { state: size, following: new Map(), whole: 0 };
      if (known === undefined) size += width;
      beginning.following.set(character, further);
      beginning = further;
    }
    beginning.whole |= bit;
  }
  return { columns, ...transitions(start, columns, size) };
}

/** Fill the rows, shorter beginnings first, so that the ending to fall back to has its row. */
function transitions(
  start: Beginning,
  columns: ReadonlyMap<string, number>,
  size: number,
): Pick<SignFinder, "next" | "found"> {
  assert(size <= signEnds, "Unexpected number of signs, expected states below 0x8000");
  const next = new Uint16Array(size);
  const found = new Int32Array(size);
  const queue = [{ beginning: start, ending: 0 }];
  for (const { beginning, ending } of queue) {
    const { state, following, whole } = beginning;
    found[state] = whole | (found[ending] ?? 0);
    for (const [character, column] of columns) {
      const otherwise = state === 0 ? 0 : (next[ending + column] ?? 0);
      const further = following.get(character);
      next[state + column] = further?.state ?? otherwise;
      if (further !== undefined) queue.push({ beginning: further, ending: otherwise });
    }
  }
  for (const [at, state] of next.entries()) {
    if (found[state] !== 0) next[at] = state | signEnds;
  }
  return { next, found };
}
