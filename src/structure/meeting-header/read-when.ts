import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDate, readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import type { MeetingLabelKind } from "../../vocabulary/meeting-labels.js";
import { monthNumber, monthPattern, weekdayPattern } from "../../vocabulary/months.js";
import { type FoundTimes, readTimes } from "../../vocabulary/times.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { isHeldSentence, meetingSentence } from "./meeting-sentence.js";

/** When the meeting was, and the lines that say so. */
export interface MeetingWhen {
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  /** Blocks of free lines that were read. */
  blocks: number[];
  /** Place among the free lines of the line the date was read from, null where it was elsewhere. */
  freeLine: number | null;
}

/**
 * How much a date's place says that it is the meeting's. A date in running text or after a word
 * for another event (published, next meeting) does not count.
 */
const weights = {
  label: 100,
  titleLine: 90,
  withTimeOrWeekday: 80,
  bodyLine: 70,
  alone: 60,
  runningHeader: 50,
  fileTitle: 45,
} as const;

const dateLabels: MeetingLabelKind[] = ["date", "time", "timeAndPlace", "start"];
const timeLabels: MeetingLabelKind[] = ["time", "start", "date", "timeAndPlace"];

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
const otherEvent = compactLetters(
  new RegExp(String.raw`(?<!\p{L})(?:${otherDates.join("|")})(?!\p{L})`, "iu"),
);
const meetingWord = compactLetters(
  /møde(?:t|r)?(?!\p{L})|(?<!\p{L})(?:seminar|temadag|konference|samråd)(?!\p{L})/iu,
);
const dateWords = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${weekdayPattern}|den|d\.|dato|kl\.?|klokken|i dag)(?!\p{L})`,
    "giu",
  ),
);

interface DateCandidate {
  iso: string;
  weight: number;
  text: string;
  block: number | null;
  freeLine: number | null;
}

/** Reads the date and times of the meeting: the candidate with the best evidence, the first of equals. */
export function readWhen(evidence: HeaderEvidence): MeetingWhen {
  const candidates = dateCandidates(evidence);
  const heaviest = candidates.reduce<DateCandidate | null>(
    (top, candidate) => (top === null || candidate.weight > top.weight ? candidate : top),
    null,
  );
  const best = heaviest !== null && isPageDay(heaviest, evidence) ? null : heaviest;
  const times = timesOf(evidence, best, candidates);
  return {
    date: best?.iso ?? null,
    startTime: times?.startTime ?? null,
    endTime: endLabelTime(evidence) ?? times?.endTime ?? null,
    blocks: best?.block == null ? [] : [best.block],
    freeLine: best?.freeLine ?? null,
  };
}

const dayOfMonth = new RegExp(
  String.raw`(?<!\d)(?<day>\d{1,2})\. ?(?<month>${monthPattern})(?!\p{L})`,
  "iu",
);

/**
 * Does a title name another day, without its year? Then a day alone is that of the page.
 *
 *     12. december 2017
 *     Referat af bestyrelsesmøde 16. august kl. 17.00
 */
function isPageDay({ weight, iso }: DateCandidate, evidence: HeaderEvidence): boolean {
  if (weight > weights.alone) return false;
  return evidence.free.some(({ line: { text } }) => {
    if (readDates(text).length > 0 || weightOfLine(text) !== weights.titleLine) return false;
    const { day, month } = dayOfMonth.exec(text)?.groups ?? {};
    if (day === undefined || month === undefined) return false;
    return Number(day) !== Number(iso.slice(8)) || monthNumber(month) !== Number(iso.slice(5, 7));
  });
}

function dateCandidates(evidence: HeaderEvidence): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const field of evidence.fields) {
    const weight = dateLabels.includes(field.kind)
      ? weights.label
      : field.kind === "body" || field.kind === "subject"
        ? weights.titleLine
        : 0;
    const text = field.values.map((value) => value.cells.join(" ")).join(" ");
    const date = weight > 0 ? readDate(text) : null;
    if (date) found.push({ iso: date.iso, weight, text, block: null, freeLine: null });
  }
  for (const [index, { line }] of evidence.free.entries()) {
    const text = line.text.replace(/\t/gu, " ");
    const date = readDate(text);
    if (!date || otherEvent.test(ofMinutes(text.slice(0, date.start)))) continue;
    const weight = weightOfLine(text);
    if (weight > 0) found.push({ iso: date.iso, weight, text, block: line.block, freeLine: index });
  }
  found.push(...candidatesOf(evidence.runningHeaders, weights.runningHeader));
  found.push(
    ...candidatesOf(evidence.fileTitle === null ? [] : [evidence.fileTitle], weights.fileTitle),
  );
  return found;
}

/** "GODKENDT referat den 7. marts": the minutes are approved, and the date is the meeting's. */
function ofMinutes(text: string): string {
  return text.replace(/^\s*godkendt (?=(?:møde)?referat)/iu, "");
}

function candidatesOf(texts: readonly string[], weight: number): DateCandidate[] {
  return texts.flatMap((text) => {
    const date = otherEvent.test(text) ? null : readDate(text);
    return date ? [{ iso: date.iso, weight, text, block: null, freeLine: null }] : [];
  });
}

function weightOfLine(text: string): number {
  if (/^(?:den )?år \d{4},/iu.test(text) || isHeldSentence(text)) return weights.titleLine;
  const isSentence =
    text.length > 90 && /\p{Ll}{2}\.$/u.test(text) && !/^(?:referat|dagsorden) /iu.test(text);
  if (text.length > 200 || isSentence) return 0;
  const bare = withoutDates(text);
  if (readDocumentType(text) || meetingWord.test(text) || bodyOfMeetingWord(text))
    return weights.titleLine;
  const times = readTimes(text);
  const short = bare
    .replace(dateWords, " ")
    .replace(/[\d\s.,:;()–-]+/gu, " ")
    .trim()
    .split(/\s+/u);
  if ((times || new RegExp(weekdayPattern, "iu").test(text)) && short.length <= 8)
    return weights.withTimeOrWeekday;
  const name = bare
    .replace(dateWords, " ")
    .replace(/[\s,.;:()–-]+$/u, "")
    .trim();
  if (isBodyName(name)) return weights.bodyLine;
  return name.length <= 2 ? weights.alone : 0;
}

function withoutDates(text: string): string {
  return readDates(text).reduceRight(
    (rest, date) => rest.slice(0, date.start) + rest.slice(date.end),
    text,
  );
}

function timesOf(
  evidence: HeaderEvidence,
  best: DateCandidate | null,
  candidates: readonly DateCandidate[],
): FoundTimes | null {
  for (const kind of timeLabels) {
    for (const field of evidence.fields.filter((one) => one.kind === kind)) {
      const text = field.values.map((value) => value.cells.join(" ")).join(" ");
      const times = readTimes(text, {
        labelled: kind !== "date" && kind !== "timeAndPlace" && !readDate(text),
      });
      if (times) return times;
    }
  }
  if (!best) return timesOfTitle(evidence, false);
  const same = [best, ...candidates.filter((candidate) => candidate.iso === best.iso)];
  for (const { text } of same) {
    const times = readTimes(text);
    if (times) return times;
  }
  return timesBelow(evidence, same) ?? timesOfSentence(evidence) ?? timesOfTitle(evidence, true);
}

/** "Mødet holdes kl. 19.00 i Sognegården" anywhere in the head. */
function timesOfSentence(evidence: HeaderEvidence): FoundTimes | null {
  for (const { line } of evidence.free) {
    const times = readTimes(meetingSentence(line.text) ?? "");
    if (times) return times;
  }
  return null;
}

/**
 * A title without a complete date, whose year may stand elsewhere: "Forældremøde d. 3. oktober kl. 17".
 *
 * @param isDated the day is known: then only a line that names a meeting tells its time
 */
function timesOfTitle(evidence: HeaderEvidence, isDated: boolean): FoundTimes | null {
  for (const { line } of evidence.free) {
    const { text } = line;
    if (readDate(text) !== null || (isDated && !meetingWord.test(text))) continue;
    const times = weightOfLine(text) > 0 && !otherEvent.test(text) ? readTimes(text) : null;
    if (times) return times;
  }
  return null;
}

/** A line that begins or ends with a time. */
const timeLine = compactLetters(
  /^(?:fra )?(?:kl|\d)|(?<!\p{L})kl\.? ?\d[\d.:]*(?: ?[-–] ?\d[\d.:]*)?\.?$/iu,
);

/**
 * A time among short words for the place.
 *
 *     Klubhuset, Engvej 4, kl. 19.30, efter træningen
 *                          ^^^^^^^^^
 */
const placeAndTime = /^\p{Lu}[^:!?]{2,40}[,.] kl\.? ?\d{1,2}(?:[.:,]\d\d)?(?!\d)[^:!?]{0,20}$/iu;

/** A line of its own just below the date, wherever the date stands: "kl. 19.00". */
function timesBelow(evidence: HeaderEvidence, dates: readonly DateCandidate[]): FoundTimes | null {
  for (const { freeLine } of dates) {
    const below = freeLine === null ? undefined : evidence.free[freeLine + 1];
    if (!below || below.line.text.length > 60 || otherEvent.test(below.line.text)) continue;
    const tells = timeLine.test(below.line.text) || placeAndTime.test(below.line.text);
    const times = tells ? readTimes(below.line.text) : null;
    if (times) return times;
  }
  return null;
}

function endLabelTime(evidence: HeaderEvidence): string | null {
  for (const field of evidence.fields.filter((one) => one.kind === "end")) {
    const times = readTimes(field.values.map((value) => value.cells.join(" ")).join(" "), {
      labelled: true,
    });
    if (times) return times.startTime;
  }
  return null;
}
