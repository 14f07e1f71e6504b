/** A printed item number taken apart: "4.1" is prefix "4." and last part 1, "3b" is "3" and 2. */
export interface NumberParts {
  prefix: string;
  /** Ordinal of the last part; letters count from a = 1. */
  last: number;
  lettered: boolean;
}

/** Take a printed number apart, null where it is neither a number nor a number with a letter. */
export function numberParts(number: string | null): NumberParts | null {
  if (number === null) return null;
  const lettered = /^(.*?)(\p{Ll})$/u.exec(number.trim().toLowerCase());
  if (lettered !== null && /^[\d.§ ]*$/u.test(lettered[1] ?? "")) {
    const last = letterOrdinal(lettered[2] ?? "a");
    return { prefix: lettered[1] ?? "", last, lettered: true };
  }
  const plain = /^((?:\d+\.)*|[^\d]{0,8})(\d{1,6})$/u.exec(number.trim());
  if (plain === null) return null;
  return { prefix: plain[1] ?? "", last: Number(plain[2]), lettered: false };
}

const danishLetters = "abcdefghijklmnopqrstuvwxyzæøå";

function letterOrdinal(letter: string): number {
  return danishLetters.indexOf(letter) + 1;
}

/** The number a step after the given one, as it would be printed. */
export function numberAfter(parts: NumberParts, step: number): string {
  const last = parts.last + step;
  return `${parts.prefix}${parts.lettered ? (danishLetters[last - 1] ?? "?") : last}`;
}
