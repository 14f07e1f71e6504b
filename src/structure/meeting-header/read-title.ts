import { bodyOfMeetingWord, isBodyName } from "../../vocabulary/bodies.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readDocumentType } from "../../vocabulary/document-types.js";
import type { HeaderEvidence } from "./header-evidence.js";

/** The document's title, its lines' blocks, and the words for its type it was chosen by. */
export interface MeetingTitle {
  title: string | null;
  blocks: number[];
}

const mostCharacters = 160;
const lastLine = 12;

/**
 * Reads the title as printed: the first line that tells of a meeting. A lone word for the type is
 * joined by the name on the line below it.
 *
 *     Referat                       Dagsorden til møde den 4. maj 2022
 *     Teknikudvalget                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readTitle(evidence: HeaderEvidence): MeetingTitle {
  const lines = evidence.free.filter(({ at }) => at < lastLine).map(({ line }) => line);
  const titles = lines.filter((line) => isTitleLine(line.text));
  const full = titles.find(
    (line) =>
      !isTypeAlone(line.text) &&
      (readDocumentType(line.text) || /møde|forsamling/iu.test(line.text)),
  );
  const alone = titles.find((line) => isTypeAlone(line.text));
  const body = lines.find((line) => isBodyName(line.text));
  if (full) {
    const wrapped = alone && /^\p{Ll}/u.test(full.text);
    const title = wrapped ? `${alone.text} ${full.text}` : full.text;
    return { title, blocks: blocksOf(alone, full) };
  }
  if (alone) {
    const title = body ? `${alone.text} ${body.text}` : alone.text;
    return { title, blocks: blocksOf(alone, body) };
  }
  return body ? { title: body.text, blocks: [body.block] } : { title: null, blocks: [] };
}

/** Is the line a title: short, no sentence, with a word for a document or a meeting? */
export function isTitleLine(text: string): boolean {
  if (text.length > mostCharacters) return false;
  if (/\p{Ll}{3}[.!?]$/u.test(text) && !datedTitle.test(text)) return false;
  if (/^(?:godkendelse|husk|næste|kommende|indkomne|\d+[.)])/iu.test(text)) return false;
  const type = readDocumentType(text);
  if (type) return type.start <= 40 || type.end >= text.length - 2 || text[type.start - 1] === "(";
  return meetingWord.test(text) || bodyOfMeetingWord(text) !== null;
}

/** "Referat af bestyrelsesmøde d. 8. okt. 2019 kl. 19.30 i Sognehuset.": a title, full stop or not. */
const datedTitle = compactLetters(
  /^(?:referat|dagsorden|indkaldelse) (?:af|fra|for|til) .{4,60}\d/iu,
);

/** A word that ends in "møde". */
const meetingWord = compactLetters(/(?<!\p{L})[\p{L}-]*møde(?:t)?(?!\p{L})/iu);

function isTypeAlone(text: string): boolean {
  const type = readDocumentType(text);
  return type !== null && text.replace(/[^\p{L}]/gu, "").length === type.end - type.start;
}

function blocksOf(...lines: ({ block: number } | undefined)[]): number[] {
  return lines.flatMap((line) => (line ? [line.block] : []));
}
