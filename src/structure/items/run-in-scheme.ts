import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { isClosingLine } from "../../vocabulary/closing-lines.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { isDateLine } from "../../vocabulary/date-lines.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";

/** Fewest items, fewest usual titles among them, and their share, that make a scheme. */
const fewestItems = 4;
const fewestUsual = 3;
const usualShare = 0.5;
/** Most words of a title that text runs on after. */
const mostWords = 8;
/** Fewest words of a sentence behind a label of the head ("Dirigent: Ole Vad blev valgt"). */
const fewestSentenceWords = 4;
const points = 2;
const usualPoints = 1;

const runIn = /^(?<title>\p{Lu}[^:–\t.!?]{2,70}?)(?<mark>\s*:|\s+[–-])\s+(?=\S)/u;
const hasVerb = compactLetters(
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|vil|kan|får|fik|der|vi|han|hun|de|jeg)(?!\p{L})/iu,
);

/**
 * Unnumbered items whose titles text runs on after, by a colon or a dash, in
 * one line with it: enough of them must be titles that every agenda has.
 *
 *   Formandens beretning: Formanden fortalte om den nye legeplads.
 *   ^^^^^^^^^^^^^^^^^^^^
 *   Valg af to suppleanter – valgt blev Bo Rask og Ida Lund.
 *   ^^^^^^^^^^^^^^^^^^^^^^
 */
export function runInScheme(children: RootChild[]): Candidate[] {
  const found = collect(children, (child, index) =>
    isBlock(child) ? runInCandidate(child, index) : null,
  );
  const usual = found.filter(({ title }) => isUsualAgendaTitle(title)).length;
  const isScheme =
    found.length >= fewestItems && usual >= fewestUsual && usual >= found.length * usualShare;
  return isScheme ? found : [];
}

function runInCandidate(block: Block, index: number): Candidate | null {
  if (block.type === "table" || sourceOf(block).list !== null) return null;
  const text = blockText(block);
  const match = runIn.exec(text);
  const title = match?.groups?.title;
  if (!match || title === undefined || title.split(/\s+/u).length > mostWords) return null;
  const rest = text.slice(match[0].length);
  if (
    isClosingLine(text) ||
    hasVerb.test(title) ||
    isDateLine(title) ||
    readNumberedLine(text) !== null
  )
    return null;
  if (!isUsualAgendaTitle(title) && isOtherLabel(text, title, rest)) return null;
  const evidence = isUsualAgendaTitle(title)
    ? [
        { name: "title before its text", points },
        { name: "usual title of an agenda", points: usualPoints },
      ]
    : [{ name: "title before its text", points }];
  return {
    ...emptyCandidate(index, block),
    title,
    titleEnd: title.length + (match.groups?.mark?.length ?? 0),
    evidence,
    score: evidence.reduce((sum, one) => sum + one.points, 0),
  };
}

/** A label of the head or of a section, with a value and no sentence behind it. */
function isOtherLabel(text: string, title: string, rest: string): boolean {
  const label = readMeetingLabel(text);
  const isSentence = rest.split(/\s+/u).length >= fewestSentenceWords && hasVerb.test(rest);
  if (label !== null && label.kind !== "other" && label.kind !== "subject")
    return label.kind !== "chair" || !isSentence;
  return readSectionLabel(`${title}:`) !== null;
}
