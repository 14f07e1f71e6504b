import { readDates } from "../../vocabulary/dates.js";
import { monthNumber, monthPattern } from "../../vocabulary/months.js";
import { type DateCandidate, dateCandidates } from "./date-candidates.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { endLabelTime, timesOfMeeting } from "./times-of-meeting.js";
import { dateWeights, weightOfLine } from "./weight-of-date-line.js";

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

/** Reads the date and times of the meeting: the candidate with the best evidence, the first of equals. */
export function readWhen(evidence: HeaderEvidence): MeetingWhen {
  const candidates = dateCandidates(evidence);
  const heaviest = candidates.reduce<DateCandidate | null>(
    (top, candidate) => (top === null || candidate.weight > top.weight ? candidate : top),
    null,
  );
  const best = heaviest !== null && isPageDay(heaviest, evidence) ? null : heaviest;
  const times = timesOfMeeting(evidence, best, candidates);
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
  if (weight > dateWeights.alone) return false;
  return evidence.free.some(({ line: { text } }) => {
    if (readDates(text).length > 0 || weightOfLine(text) !== dateWeights.titleLine) return false;
    const { day, month } = dayOfMonth.exec(text)?.groups ?? {};
    if (day === undefined || month === undefined) return false;
    return Number(day) !== Number(iso.slice(8)) || monthNumber(month) !== Number(iso.slice(5, 7));
  });
}
