/** Latin, Greek and Cyrillic letters, as the inside of a character class. */
const letters = "A-ZÆØÅa-zæøåªµºÀ-ÖØ-öø-ˁˠ-ˤͰ-\u0374Ͷ-ͽͿΆΈ-ϵϷ-ҁҊ-ԯḀ-ᾼῂ-ῼ";
/** Figures, raised ones and fractions. */
const numbers = "0-9²³¹¼-¾";

/** A whole character class, or a class of letters or numbers outside of one. */
const classes = /\[(?:[^\]\\]|\\.)*\]|\\p\{(?:L[lu]?|N)\}/gu;

/**
 * Spell out the letters and numbers of a pattern with the flag `i`: `\p{L}`, and `\p{Lu}` and
 * `\p{Ll}`, which mean the same there.
 *
 *     /ikke(?:\s+\p{L}+){0,3}\s*$/iu   →   /ikke(?:\s+[A-ZÆØÅa-zæøå…]+){0,3}\s*$/iu
 *
 * The engine widens each of the 650 ranges of `\p{L}` by the other case of its letters, anew for
 * each mention and each repetition of one: some patterns took longer to compile than a document
 * to structure, and take a thirtieth with these ranges. Patterns that tell capitals from small
 * letters compile fast and are left as they are.
 */
export function compactLetters(pattern: RegExp): RegExp {
  const source = pattern.source.replace(classes, (part) =>
    part.startsWith("[") ? spelledOut(part) : `[${spelledOut(part)}]`,
  );
  return new RegExp(source, pattern.flags);
}

function spelledOut(part: string): string {
  return part.replace(/\\p\{L[lu]?\}/gu, letters).replaceAll("\\p{N}", numbers);
}
