import { bodyOfMeetingWord, isBodyName, isOrganWord } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDates } from "../../vocabulary/dates.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import { weekdayPattern } from "../../vocabulary/months.js";
import { isPersonName, startsWithGivenName } from "../../vocabulary/person-names.js";
import { readTimes } from "../../vocabulary/times.js";
import type { HeaderEvidence } from "./header-evidence.js";
import { isHeldSentence } from "./meeting-sentence.js";

/** A name of the body with what speaks for it. */
interface BodyCandidate {
  name: string;
  weight: number;
  block: number | null;
}

/** The body that meets, and the block of the free line it was read from. */
export interface MeetingBody {
  name: string | null;
  block: number | null;
}

/** How much each place says; names of the grammar of organs (udvalg, råd …) beat other names. */
const weights = {
  label: 100,
  meetingOfOrgan: 90,
  organLine: 85,
  compoundMeeting: 80,
  meetingOfName: 70,
  besideType: 65,
  runningHeader: 60,
  besideTypeLine: 45,
  nameAboveDate: 40,
} as const;
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
      return name === null ? [] : [{ name, weight: weights.meetingOfName, block: null }];
    });
  const named = evidence.fields
    .filter((field) => field.kind === "body")
    .flatMap((field) => {
      const text = (field.values[0]?.cells.join(" ") ?? "").trim();
      const inner = bestOfLine(text);
      const named =
        /^(?:udvalg|udvalgets navn|forum|mødeforum|organ|råd|gruppe|mødegruppe)$/iu.test(
          field.label,
        );
      const name = named ? cutAtWhen(text) : (inner?.name ?? cutAtWhen(text));
      return name === "" || name.length > 90 ? [] : [{ name, weight: weights.label, block: null }];
    });
  return [...named, ...subjects];
}

function freeCandidates(evidence: HeaderEvidence): BodyCandidate[] {
  const found: BodyCandidate[] = [];
  for (const [index, { line }] of evidence.free.entries()) {
    const held = isHeldSentence(line.text) ? bodyOfMeetingWord(line.text) : null;
    if (held) found.push({ name: held, weight: weights.compoundMeeting, block: null });
    const isTitle = readDocumentType(line.text) !== null && readTimes(line.text) !== null;
    if (line.text.length > 160 || (!isTitle && isRunningText(line.text))) continue;
    if (agendaEntry.test(line.text)) continue;
    const best = bestOfLine(line.text);
    if (best) found.push({ ...best, block: line.block });
    const below = evidence.free[index + 1]?.line.text ?? "";
    if (index < 2 && standsBesideType(evidence, index)) {
      found.push({ name: line.text, weight: weights.besideTypeLine, block: line.block });
    }
    if (index < 4 && startsWithWhen(below) && isShortName(line.text)) {
      found.push({ name: line.text, weight: weights.nameAboveDate, block: line.block });
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

/** The best reading of one title-like line. */
function bestOfLine(text: string): { name: string; weight: number } | null {
  const found: { name: string; weight: number }[] = [];
  const meetingOf = nameAfterMeeting(text) ?? nameBeforeMeeting(text);
  if (meetingOf) {
    const organ = isBodyName(meetingOf) || isOrganWord(meetingOf);
    found.push({ name: meetingOf, weight: organ ? weights.meetingOfOrgan : weights.meetingOfName });
  }
  for (const part of text.split(/\t|(?<!-), | [–-] |: /u)) {
    const name = stripTitleWords(part).replace(countedMeeting, "");
    if (isBodyName(name)) found.push({ name, weight: weights.organLine });
  }
  const compound = bodyOfMeetingWord(text);
  if (compound) found.push({ name: compound, weight: weights.compoundMeeting });
  const beside = nameBesideType(text);
  if (beside) found.push({ name: beside, weight: weights.besideType });
  return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** "4. møde i Følgegruppen": the meetings are counted. */
const countedMeeting = /^\d{1,3}\. (?:ordinære )?møde i (?=\p{Lu})/u;

const meetingOfBody = compactLetters(
  /(?<!\p{L})(?:møder?|mødet|samråd|referat|dagsorden|protokol|beslutningsprotokol|beslutningsreferat|indkaldelse)\s+(?:nr\.?\s*\d+(?:[-/]\d+)?\s+)?(?:til\s+)?(?:i|af|for|fra|med)\s+(?<name>.+)$/iu,
);

/**
 * The name in the position after "møde i", "referat fra", "dagsorden for".
 *
 *     Referat fra møde i Sundforum den 4. maj 2022      Dagsorden for bestyrelsen
 *                        ^^^^^^^^^                                     ^^^^^^^^^^
 */
function nameAfterMeeting(text: string): string | null {
  const match = meetingOfBody.exec(text);
  const after = match?.groups?.name ?? "";
  const inner = /^(?:\d{1,3}\.\s+)?(?:\p{Ll}+\s+){0,2}(?:møder?|mødet)\s+/u.test(after)
    ? nameAfterMeeting(after)
    : null;
  if (inner) return inner;
  const name = cutAtWhen(after.split(/(?<!-),|\(|\t| [–-] /u)[0] ?? "").replace(ownMeeting, "");
  const first = name.split(/\s+/u)[0] ?? "";
  if (name === "" || name.length > 90 || bodyOfMeetingWord(name) !== null) return null;
  if (/^\p{Ll}/u.test(first)) {
    if (!isOrganWord(first)) return null;
    return isOrganWord(name) || isBodyName(`X${name}`) ? name : first;
  }
  return /^[\p{Lu}\d]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !readDocumentType(name) &&
    !/^(?:møde|ordinær|ekstraordinær)/iu.test(name)
    ? name
    : null;
}

/** "Ældrerådets møde": the body in the genitive before its meeting. */
const ownMeeting = /(?<=\p{Ll}{3})s (?:(?:ekstra)?ordinære )?møde$/u;

/**
 * The body in the genitive that begins a title.
 *
 *     Byrådets møde den 9. november 2006      MILJØUDVALGETS 3. MØDE 2018      Referater af Byrådets møder i 2022
 *     ^^^^^^                                  ^^^^^^^^^^^^^                                 ^^^^^^
 */
function nameBeforeMeeting(text: string): string | null {
  const match = genitiveMeeting.exec(text)?.groups;
  const name = match?.name ?? "";
  const shouted = match?.word === "MØDE" && /^\p{Lu}+$/u.test(name);
  const written = shouted ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  return isBodyName(written) ? written : null;
}

const genitiveMeeting = compactLetters(
  /^(?:(?:referat|dagsorden)(?:er)? (?:af|for|fra|til) )?(?<name>[^\s.:;,][^.:;,]{2,60}?)s (?:\d{1,3}\. )?(?:(?:ekstra)?ordinære )?(?<word>møde)r?(?!\p{L})/iu,
);

/** A name left when the document's type, date and small words are taken off a title. */
function nameBesideType(text: string): string | null {
  if (!readDocumentType(text)) return null;
  const name = stripTitleWords(text.split(/\t| [–-] |(?<!-), /u)[0] ?? "");
  return isShortName(name) ? name : null;
}

const titleWords = compactLetters(
  /\((?:[^()]*)\)|(?<!\p{L})(?:[\p{L}-]*referat(?:et)?|[\p{L}]*dagsorden(?:en)?|[\p{L}]*protokol(?:len)?|indkaldelse|åben|åbent|lukket|udkast|godkendt|endelig|foreløbig|tillægs\p{L}*)(?!\p{L})/giu,
);

function stripTitleWords(text: string): string {
  return cutAtWhen(text.replace(titleWords, " "))
    .replace(/^[\s:–-]*(?:(?:fra|til|af|for|i|over|vedr\.)\s+)*/iu, "")
    .replace(/[\s:–,.-]+$/u, "")
    .replace(/\s+/gu, " ");
}

/** "den" tells of a date only before a day: a name may begin with it ("Den Lokale Styregruppe"). */
const whenStart = compactLetters(
  new RegExp(
    String.raw`(?:^|[\s,(])(?:d\.|den(?=\s+(?:\d|${weekdayPattern}|$))|den$|(?:kl\.?|klokken|nr\.?|møde nr\.?|afholdt|afholdes|på|${weekdayPattern})(?!\p{L}))`,
    "iu",
  ),
);

/** The text before the first date, time or word that introduces one. */
function cutAtWhen(text: string): string {
  const stops = [readDates(text)[0]?.start, readTimes(text)?.start, text.match(whenStart)?.index];
  const end = Math.min(text.length, ...stops.filter((stop) => stop !== undefined));
  return text
    .slice(0, end)
    .replace(/[\s:–,.(-]+$/u, "")
    .trim();
}

function startsWithWhen(text: string): boolean {
  const date = readDates(text)[0];
  return date !== undefined && /^[\p{L}.\s]{0,14}$/u.test(text.slice(0, date.start));
}

/** Words of the other lines at the head of a document. */
const noNameWord = compactLetters(
  /(?<!\p{L})(?:kommune|region|side|møder?|mødet|ordinær|ekstraordinær|husk)(?!\p{L})/iu,
);

function isShortName(text: string): boolean {
  const words = text.split(/\s+/u);
  if (text === "" || words.length > 7 || !/^[\p{Lu}\d]/u.test(text) || /[.:;?!]$/u.test(text))
    return false;
  if (!/\p{L}{2}/u.test(text) || readDocumentType(text) || readDates(text).length > 0) return false;
  if (noNameWord.test(text)) return false;
  return !(isPersonName(text) && startsWithGivenName(text));
}

function isRunningText(text: string): boolean {
  return /\p{Ll}{2}[.!]$/u.test(text) && text.split(/\s+/u).length > 8;
}

/** "Teknikudvalget 4. maj 2022": the name before the date in a running header. */
function headerCandidates(text: string): BodyCandidate[] {
  const best = bestOfLine(text);
  if (best) return [{ ...best, weight: Math.min(best.weight, weights.runningHeader), block: null }];
  const name = cutAtWhen(text.split("\t")[0] ?? "");
  return readDates(text).length > 0 && isShortName(name)
    ? [{ name, weight: weights.runningHeader - fileTitleLoss, block: null }]
    : [];
}

function fileTitleCandidates(title: string | null): BodyCandidate[] {
  const best = title === null ? null : bestOfLine(title);
  return best ? [{ ...best, weight: best.weight - fileTitleLoss, block: null }] : [];
}
