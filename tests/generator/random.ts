/** A source of repeatable choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with the given chance, 0–1. */
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** `count` different values in their original order, fewer where there are too few. */
  sample<T>(values: readonly T[], count: number): T[];
  shuffle<T>(values: readonly T[]): T[];
  /** A source of its own that depends on the seed and the label only, not on what was drawn. */
  fork(label: string): Random;
}

/** Make a source of choices (mulberry32 over an FNV-1a hash of the seed). */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const shuffle = <T>(values: readonly T[]) => {
    const pool = [...values];
    const shuffled: T[] = [];
    while (pool.length > 0) shuffled.push(...pool.splice(integer(0, pool.length - 1), 1));
    return shuffled;
  };
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: <T>(values: readonly T[]) => {
      if (values.length === 0)
        throw new TypeError("Unexpected empty list, expected values to pick");
      return values[integer(0, values.length - 1)] as T;
    },
    sample: <T>(values: readonly T[], count: number) => {
      const chosen = new Set(shuffle(values.map((_, index) => index)).slice(0, count));
      return values.filter((_, index) => chosen.has(index));
    },
    shuffle,
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value | 0;
}
