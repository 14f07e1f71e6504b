/** What may need an escape wherever it stands in a text. */
const special = /[\r\n*[\\\]_`~<@#|]|&(?:[#\p{L}]|$)|:\/|[Ww]\./u;

/** A beginning that starts no block at the beginning of a line: a letter, a quotation, or a number that is no list's. */
const plainStart = /^(?!\d+[.)])[\p{L}\p{N}”“»§–…]/u;

/**
 * Is the text the same in Markdown, with nothing to escape? False where a closer look is needed.
 *
 *     Udvalget godkendte indstillingen, jf. budgettet for 2024.
 *     2) Kajen *ved* havnen     no: a list's number, marks
 *     ^^       ^   ^
 *
 * @param before character that is printed before the text, a line feed at the beginning of a block
 * @param after character that is printed after it
 */
export function isPlainText(value: string, before: string, after: string): boolean {
  if (special.test(value)) return false;
  const isInside = value.startsWith(" ") && before !== "" && !/[\r\n]$/u.test(before);
  if (!isInside && !plainStart.test(value)) return false;
  return after === "\n" ? !/[ \t]$/u.test(value) : !/[ \t:!]$/u.test(value);
}
