import { compactLetters } from "./compact-letters.js";
import { readDates } from "./dates.js";

/** Times of day found in a text, with their extent in it (`end` is exclusive). */
export interface FoundTimes {
  /** HH:MM. */
  startTime: string;
  /** HH:MM, null where only one time is printed. */
  endTime: string | null;
  start: number;
  end: number;
}

/** How times may be read. */
export interface TimeOptions {
  /** The text stands after a label such as "Tid:", so that bare "10.30" or "19" is a time. */
  labelled?: boolean;
}

const hour = String.raw`(?:[01]?\d|2[0-4])`;
const minutes = String.raw`[0-5]\d`;
const clock = String.raw`(?:kl(?:\.|okken|\b)|(?<=\d)kl\.?):? ?`;
const between = String.raw` ?(?:[-–—]|til|senest|cirka|ca\.?|kl\.?|klokken| )+ ?`;
/** "16. maj", "2. sal": the number is no hour. */
const ordinal = String.raw`\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|sal|etage|møde(?!\p{L})|ordinære|punkt)`;

/**
 * Times of day, strongest form first.
 *
 *     kl. 11.00 – 12.30      klokken 19 til 21      kl 19:00      17:30-19:00      kl. 19,30
 *     ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^
 */
const afterClock = compactLetters(
  new RegExp(
    String.raw`${clock}(?:ca\.? ?)?(?<h1>${hour})(?:[.:,](?<m1>${minutes}))?(?!\d|[.:,]\d)(?:${between}(?<h2>${hour})(?:[.:,](?<m2>${minutes})|(?!${ordinal}))(?!\d|[.:/,]\d))?`,
    "iu",
  ),
);
const bareRange = new RegExp(
  String.raw`(?<![\d.:,/-])(?<h1>${hour})[.:](?<m1>${minutes})${between}(?<h2>${hour})[.:](?<m2>${minutes})(?!\d|[.:,/]\d)`,
  "iu",
);
const bareColon = new RegExp(
  String.raw`(?<![\d.:,/-])(?<h1>${hour}):(?<m1>${minutes})(?::${minutes})?(?!\d|[.:,/]\d)`,
  "iu",
);
const labelledForms = compactLetters(
  new RegExp(
    String.raw`^\D{0,20}?(?<![\d.:,/-])(?<h1>${hour})(?:[.:](?<m1>${minutes})(?::${minutes})?)?(?:${between}(?<h2>${hour})(?:[.:](?<m2>${minutes}))?)?(?!\d|[.:,/]\d|${ordinal})`,
    "iu",
  ),
);

/** The first time or range of times in a text (its dates do not count), or null. */
export function readTimes(text: string, options: TimeOptions = {}): FoundTimes | null {
  if (!/\d/u.test(text)) return null;
  const masked = maskDates(text);
  const forms = [afterClock, bareRange, bareColon, ...(options.labelled ? [labelledForms] : [])];
  for (const form of forms) {
    const match = form.exec(masked);
    if (!match?.groups) continue;
    const startTime = clockTime(match.groups.h1, match.groups.m1);
    if (startTime === null) continue;
    return {
      startTime,
      endTime: clockTime(match.groups.h2, match.groups.m2),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

/** A text of the same length in which dates are letters, so that their numbers are not read. */
function maskDates(text: string): string {
  let masked = text;
  for (const date of readDates(text)) {
    masked =
      masked.slice(0, date.start) + "#".repeat(date.end - date.start) + masked.slice(date.end);
  }
  return masked;
}

function clockTime(hours: string | undefined, minutesPast: string | undefined): string | null {
  if (hours === undefined) return null;
  const wrapped = hours === "24" ? "00" : hours;
  return `${wrapped.padStart(2, "0")}:${minutesPast ?? "00"}`;
}
