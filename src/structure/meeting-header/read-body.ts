import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { readTimes } from "../../vocabulary/times.js";
import { type BodyCandidate, bodyWeights } from "./body-candidate.js";
import { bodyOfLine } from "./body-of-line.js";
import { cutAtWhen } from "./cut-at-when.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { isShortName } from "./is-short-name.js";
import { isHeldSentence } from "./meeting-sentence.js";
import { stripTitleWords } from "./strip-title-words.js";

/** The body that meets, and the block of the free line it was read from. */
export interface MeetingBody {
  name: string | null;
  block: number | null;
}

const fileTitleLoss = 20;

/** How much less may speak for a full name than for the bare noun it ends in. */
const weightOfFullName = 20;

/** Reads the name of the body that meets: best evidence first, the first of equals. */
export function readBody(evidence: HeaderEvidence): MeetingBody {
  const candidates = [
    ...labelCandidates(evidence),
    ...freeCandidates(evidence),
    ...evidence.runningHeaders.flatMap((text) => headerCandidates(text)),
    ...fileTitleCandidates(evidence.fileTitle),
  ];
  const heaviest = candidates.reduce<BodyCandidate | null>(
    (top, candidate) => (top === null || candidate.weight > top.weight ? candidate : top),
    null,
  );
  const best = heaviest && (fullName(heaviest, candidates) ?? heaviest);
  return { name: best?.name ?? null, block: best?.block ?? null };
}

/** A noun for any body, which says no more than what kind of body it is. */
const bareOrgan = /^(?:bestyrelsen|rådet|udvalget|styregruppen|gruppen|nævnet|kredsen|forummet)$/iu;

/**
 * The same noun as the end of a longer name, printed elsewhere at the head.
 *
 *     Bestyrelsesmøde 14
 *     Afdelingsbestyrelsesmøde, Engsøparken
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function fullName(
  { name, weight }: BodyCandidate,
  candidates: readonly BodyCandidate[],
): BodyCandidate | undefined {
  if (!bareOrgan.test(name)) return undefined;
  return candidates.find(
    (other) =>
      other.weight >= weight - weightOfFullName &&
      other.name.length > name.length &&
      other.name.toLowerCase().endsWith(name.toLowerCase()) &&
      isBodyName(other.name),
  );
}

function labelCandidates(evidence: HeaderEvidence): BodyCandidate[] {
  const subjects = evidence.fields
    .filter((field) => field.kind === "subject")
    .flatMap((field): BodyCandidate[] => {
      const name = bodyOfMeetingWord(field.values[0]?.cells.join(" ") ?? "");
      return name === null ? [] : [{ name, weight: bodyWeights.meetingOfName, block: null }];
    });
  const named = evidence.fields
    .filter((field) => field.kind === "body")
    .flatMap((field) => {
      const text = (field.values[0]?.cells.join(" ") ?? "").trim();
      const inner = bodyOfLine(text);
      const named =
        /^(?:udvalg|udvalgets navn|forum|mødeforum|organ|råd|gruppe|mødegruppe)$/iu.test(
          field.label,
        );
      const name = named ? cutAtWhen(text) : (inner?.name ?? cutAtWhen(text));
      return name === "" || name.length > 90
        ? []
        : [{ name, weight: bodyWeights.label, block: null }];
    });
  return [...named, ...subjects];
}

function freeCandidates(evidence: HeaderEvidence): BodyCandidate[] {
  const found: BodyCandidate[] = [];
  for (const [index, { line }] of evidence.free.entries()) {
    const held = isHeldSentence(line.text) ? bodyOfMeetingWord(line.text) : null;
    if (held) found.push({ name: held, weight: bodyWeights.compoundMeeting, block: null });
    const isTitle = readDocumentType(line.text) !== null && readTimes(line.text) !== null;
    if (line.text.length > 160 || (!isTitle && isRunningText(line.text))) continue;
    if (agendaEntry.test(line.text)) continue;
    const best = bodyOfLine(line.text);
    if (best) found.push({ ...best, block: line.block });
    const below = evidence.free[index + 1]?.line.text ?? "";
    if (index < 2 && standsBesideType(evidence, index)) {
      found.push({ name: line.text, weight: bodyWeights.besideTypeLine, block: line.block });
    }
    if (index < 4 && startsWithWhen(below) && isShortName(line.text)) {
      found.push({ name: line.text, weight: bodyWeights.nameAboveDate, block: line.block });
    }
  }
  return found;
}

/** "4. Valg af bestyrelse", "5.1 Filmudvalg": a printed agenda's; "33. ordinære generalforsamling" counts. */
const agendaEntry = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+\p{Lu}(?!.*\d{4})/u;

/**
 * A short name right above or below a line that holds nothing but what document this is, at the very top.
 *
 *     Referat
 *     Sejlklubben Vågen
 *     ^^^^^^^^^^^^^^^^^
 */
function standsBesideType({ free }: HeaderEvidence, index: number): boolean {
  const own = free[index];
  if (own === undefined || !isShortName(own.line.text)) return false;
  return [free[index - 1], free[index + 1]].some(
    (other) =>
      other !== undefined &&
      Math.abs(other.at - own.at) === 1 &&
      readDocumentType(other.line.text) !== null &&
      stripTitleWords(other.line.text) === "",
  );
}

function startsWithWhen(text: string): boolean {
  const date = readDates(text)[0];
  return date !== undefined && /^[\p{L}.\s]{0,14}$/u.test(text.slice(0, date.start));
}

function isRunningText(text: string): boolean {
  return /\p{Ll}{2}[.!]$/u.test(text) && text.split(/\s+/u).length > 8;
}

/** "Teknikudvalget 4. maj 2022": the name before the date in a running header. */
function headerCandidates(text: string): BodyCandidate[] {
  const best = bodyOfLine(text);
  if (best)
    return [{ ...best, weight: Math.min(best.weight, bodyWeights.runningHeader), block: null }];
  const name = cutAtWhen(text.split("\t")[0] ?? "");
  return readDates(text).length > 0 && isShortName(name)
    ? [{ name, weight: bodyWeights.runningHeader - fileTitleLoss, block: null }]
    : [];
}

function fileTitleCandidates(title: string | null): BodyCandidate[] {
  const best = title === null ? null : bodyOfLine(title);
  return best ? [{ ...best, weight: best.weight - fileTitleLoss, block: null }] : [];
}
