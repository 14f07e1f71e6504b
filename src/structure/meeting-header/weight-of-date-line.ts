import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { weekdayPattern } from "../../vocabulary/months.js";
import { readTimes } from "../../vocabulary/times.js";
import { isHeldSentence } from "./meeting-sentence.js";

/**
 * How much a date's place says that it is the meeting's. A date in running text or after a word
 * for another event (published, next meeting) does not count.
 */
export const dateWeights = {
  label: 100,
  titleLine: 90,
  withTimeOrWeekday: 80,
  bodyLine: 70,
  alone: 60,
  runningHeader: 50,
  fileTitle: 45,
} as const;

/** Words before a date that is not the meeting's. */
const otherDates: readonly string[] = [
  "publiceret",
  "offentliggjort",
  "udsendt",
  "udskrevet",
  "opdateret",
  "revideret",
  "oprettet",
  "trykt",
  "næste",
  "kommende",
  "forrige",
  "sidste",
  "seneste",
  "senest",
  "husk",
  "frist",
  "deadline",
  "tilmelding",
  "godkendt",
  "underskrevet",
  "godkendelse",
  "indkaldt",
  "rettet",
  "print(?:et)?",
  "version",
  "modtaget",
  "fremsendt",
  "dateret",
];

/** Words that make a date one of something else. */
export const otherEvent = compactLetters(
  new RegExp(String.raw`(?<!\p{L})(?:${otherDates.join("|")})(?!\p{L})`, "iu"),
);

/** Words that name a meeting. */
export const meetingWord = compactLetters(
  /møde(?:t|r)?(?!\p{L})|(?<!\p{L})(?:seminar|temadag|konference|samråd)(?!\p{L})/iu,
);

const weekday = new RegExp(weekdayPattern, "iu");
const dateWords = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${weekdayPattern}|den|d\.|dato|kl\.?|klokken|i dag)(?!\p{L})`,
    "giu",
  ),
);

/** How much a line with a date says that the date is the meeting's; 0 where it says nothing. */
export function weightOfLine(text: string): number {
  if (/^(?:den )?år \d{4},/iu.test(text) || isHeldSentence(text)) return dateWeights.titleLine;
  const isSentence =
    text.length > 90 && /\p{Ll}{2}\.$/u.test(text) && !/^(?:referat|dagsorden) /iu.test(text);
  if (text.length > 200 || isSentence) return 0;
  const bare = withoutDates(text);
  if (readDocumentType(text) || meetingWord.test(text) || bodyOfMeetingWord(text))
    return dateWeights.titleLine;
  const times = readTimes(text);
  const short = bare
    .replace(dateWords, " ")
    .replace(/[\d\s.,:;()–-]+/gu, " ")
    .trim()
    .split(/\s+/u);
  if ((times || weekday.test(text)) && short.length <= 8) return dateWeights.withTimeOrWeekday;
  const name = bare
    .replace(dateWords, " ")
    .replace(/[\s,.;:()–-]+$/u, "")
    .trim();
  if (isBodyName(name)) return dateWeights.bodyLine;
  return name.length <= 2 ? dateWeights.alone : 0;
}

function withoutDates(text: string): string {
  return readDates(text).reduceRight(
    (rest, date) => rest.slice(0, date.start) + rest.slice(date.end),
    text,
  );
}
