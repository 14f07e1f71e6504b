import { beginsWithOneOf } from "./first-character.js";

const monthNames =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
const weekdays = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag";

const dateLine = new RegExp(
  `^(?:(?:${weekdays})\\s+)?(?:den |d\\. ?)?(?:\\d{1,2}\\. ?(?:${monthNames})(?: \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}[.-]\\d{2}[.-]\\d{2})(?:,? ?kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?)?\\.?$`,
  "iu",
);

const beginsWithFigure = beginsWithOneOf("0123456789");
const startsWithDate = new RegExp(`^\\d{1,2}\\. ?(?:${monthNames})\\b`, "iu");

/** First characters of such lines: a figure, a weekday, "den". */
const mayBeDate = beginsWithOneOf("0123456789mtofsld");

/** Is the line nothing but a date? "2. november 2023" is no item 2. */
export function isDateLine(line: string): boolean {
  const text = line.trim();
  return text.length <= 60 && mayBeDate(text) && dateLine.test(text);
}

/** Does the line begin with a day and a month ("24. maj: Sundhed i et nyt perspektiv")? */
export function beginsWithDate(line: string): boolean {
  const text = line.trim();
  return beginsWithFigure(text) && startsWithDate.test(text);
}
