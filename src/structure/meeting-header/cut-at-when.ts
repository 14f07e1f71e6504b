import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { weekdayPattern } from "../../vocabulary/months.js";
import { readTimes } from "../../vocabulary/times.js";

/** The text before the first date, time or word that introduces one. */
export function cutAtWhen(text: string): string {
  const stops = [readDates(text)[0]?.start, readTimes(text)?.start, text.match(whenStart)?.index];
  const end = Math.min(text.length, ...stops.filter((stop) => stop !== undefined));
  return text
    .slice(0, end)
    .replace(/[\s:–,.(-]+$/u, "")
    .trim();
}

/** "den" tells of a date only before a day: a name may begin with it ("Den Lokale Styregruppe"). */
const whenStart = compactLetters(
  new RegExp(
    String.raw`(?:^|[\s,(])(?:d\.|den(?=\s+(?:\d|${weekdayPattern}|$))|den$|(?:kl\.?|klokken|nr\.?|møde nr\.?|afholdt|afholdes|på|${weekdayPattern})(?!\p{L}))`,
    "iu",
  ),
);
