import { isBodyName } from "./bodies.js";

const dayAtEnd =
  /(?:,? (?:man|tirs|ons|tors|fre|lør|søn)dag)?(?:,| den| d\.|,? den)? ?(?:\d{1,2}\. ?\p{L}{3,9}\.? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:,? (?:pkt|punkt|sag)\.? ?(?:nr\. ?)?\d{1,4})?:?$/iu;

/**
 * Read a line that holds a body, the day of its meeting, and no more.
 *
 *   Børneudvalget, 1. november 2021      Udvalget for mobilitet torsdag den 4. marts 2021, pkt. 2
 *   ^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^
 *   Børneudvalgets møde den 12. december 2011:
 *   ^^^^^^^^^^^^^
 *
 * @returns the body's name, null where the line says anything else.
 */
export function bodyOnDay(line: string): string | null {
  const end = /\d/u.test(line) ? line.search(dayAtEnd) : -1;
  const start = end > 0 ? line.slice(0, end).trim() : "";
  const body = start.endsWith("s møde") ? start.slice(0, -"s møde".length) : start;
  return body !== "" && isBodyName(body) ? body : null;
}

const itemAtEnd = /(?:pkt|punkt|sag)\.? ?(?:nr\. ?)?\d{1,4}:?$/iu;

/**
 * Does the text name something, a day and the number of an item, as of a body whose name is a list
 * of its fields?
 *
 *   Plan, Miljø og Teknik, 30. november 2021, pkt. 563:
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function endsInItemOfDay(text: string): boolean {
  return /^\p{Lu}/u.test(text) && itemAtEnd.test(text) && text.search(dayAtEnd) > 0;
}
