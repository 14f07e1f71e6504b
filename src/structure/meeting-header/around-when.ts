import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readTimes } from "../../vocabulary/times.js";
import { tidyPlace } from "./tidy-place.js";

/** The text after the last date or time. */
export function tailAfterWhen(text: string): string {
  const dateEnd = readDates(text).at(-1)?.end ?? 0;
  const timeEnd = readTimes(text)?.end ?? 0;
  const end = Math.max(dateEnd, timeEnd);
  return end === 0 ? "" : text.slice(end);
}

/** The text before the first date or time, without the words that lead to it ("onsdag den"). */
export function headBeforeWhen(text: string): string {
  const stops = [readDates(text)[0]?.start, readTimes(text)?.start].filter(
    (stop) => stop !== undefined,
  );
  const head = text.slice(0, Math.min(text.length, ...stops));
  return tidyPlace(head.replace(wordsBeforeWhen, ""));
}

const wordsBeforeWhen = compactLetters(
  /(?:(?<!\p{L})(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\.|kl\.?)|[\s,])+$/iu,
);

/** "den 4. maj 2022 i Kulturhuset kl. 19": what stands between the last date and the time. */
export function betweenDateAndTime(text: string): string {
  const date = readDates(text).at(-1);
  const times = readTimes(text);
  return date && times && date.end < times.start ? text.slice(date.end, times.start) : "";
}
