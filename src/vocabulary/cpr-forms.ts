/**
 * How a CPR number is written, for what finds such numbers and for what masks them.
 *
 *     010203-1234      010203 – 1234      01 02 03 1234      01.02.03-1234
 */

/** Hyphens and dashes: the hyphen, its two own characters, the en dash. */
const hyphen = "[-\\u2010\\u2011–]";

/** White space may be a line's end: the number is broken over two lines. */
const separator = `\\s?${hyphen}\\s?|\\s|`;

/**
 * Day, month, year, what stands between, four figures; the day's parts close together, or with
 * spaces or full stops between. Groups: day, mark, month, year, separator, number.
 */
export const cprNumberForm = `(\\d{2})([ .]?)(\\d{2})\\2(\\d{2})(${separator})(\\d{4})`;
