/** A quick look, since most texts have none of these: the characters that `special` looks for. */
const maybeSpecial = /[\r\n*[\\\]_`~<@#|&:wW]/;

/** What may need an escape wherever it stands in a text. */
const special = /[\r\n*[\\\]_`~<@#|]|&(?:[#\p{L}]|$)|:\/|[Ww]\./u;

/**
 * A beginning that starts no block at the beginning of a line: no list's number or bullet with white
 * space after it ("-2,5 mio. kr." and "1.-3. anbefales" have none), no quotation, no underline of a heading or a table.
 */
const lineStart =
  /^(?:[^\s\d=>+:-]|\d+(?![\d.)])|\d+\.(?![ \t]|$)|\+(?![ \t]|$)|-(?![ \t:|-]|$)|:(?!-|$))/u;

/** A beginning that is safe after anything. */
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
  if (maybeSpecial.test(value) && special.test(value)) return false;
  if (!beginsPlainly(value, before)) {
    if (!value.startsWith(" ") || before === "" || /[\r\n]$/u.test(before)) return false;
  }
  const last = value.at(-1);
  if (last === " " || last === "\t") return false;
  return after === "\n" || after === " " || (last !== ":" && last !== "!");
}

function beginsPlainly(value: string, before: string): boolean {
  if (isPlainLetter(value.charCodeAt(0))) return true;
  return (before === "\n" || before === " " ? lineStart : plainStart).test(value);
}

/** A to Z and a to z, with which most texts begin and which both patterns for beginnings take. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
