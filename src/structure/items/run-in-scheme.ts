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
import type { Candidate, Evidence } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { canBeHeading } from "./shape-schemes.js";

/** Fewest titles that text runs on after in one line. */
const fewestRunIn = 2;
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
const leadPoints = 0.5;

const runIn = /^(?<title>\p{Lu}(?:[^:–\t.!?]|(?<=nr)\.){2,70}?)(?<mark>\.?\s*:|\s+[–-])\s+(?=\S)/u;
/** A gap or a full stop, which ends a usual title only: "Regnskab.  Kassereren …", "Beretning ⇥ …". */
const usualRunIn =
  /^(?<title>\p{Lu}[^:–\t.!?]{2,70}?)(?<mark>\.?(?:\t| {2,})|\.(?= ?\p{Lu}))\s*(?=\S)/u;
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
  if (found.length < fewestRunIn) return [];
  const alone = colonTitles(children);
  const all = isMostlyUsual(alone) ? inOrder([...found, ...alone]) : found;
  const isScheme = all.length >= fewestItems && usual(all) >= fewestUsual && isMostlyUsual(all);
  return isScheme ? all : [];
}

function usual(candidates: Candidate[]): number {
  return candidates.filter(({ title }) => isUsualAgendaTitle(title)).length;
}

function isMostlyUsual(candidates: Candidate[]): boolean {
  return candidates.length > 0 && usual(candidates) >= candidates.length * usualShare;
}

function inOrder(candidates: Candidate[]): Candidate[] {
  return candidates.sort((left, right) => left.index - right.index);
}

/** Titles with a colon, alone on their lines, beside those that text runs on after: "Fra udvalgene:". */
function colonTitles(children: RootChild[]): Candidate[] {
  return collect(children, (child, index) => {
    if (!isBlock(child) || child.type === "table" || sourceOf(child).list !== null) return null;
    const text = blockText(child).trim();
    if (!text.endsWith(":") || !canBeHeading(text) || hasVerb.test(text)) return null;
    const title = text.replace(/\s*:$/u, "");
    const evidence = [{ name: "title above its text", points }];
    return { ...emptyCandidate(index, child), title, evidence, score: points };
  });
}

function runInCandidate(block: Block, index: number): Candidate | null {
  if (block.type === "table" || sourceOf(block).list !== null) return null;
  const text = blockText(block);
  const told = runIn.exec(text);
  const match = told ?? usualLead(text);
  const title = match?.groups?.title?.replace(/\s+/gu, " ");
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
  const evidence = evidenceOf(title, told !== null);
  return {
    ...emptyCandidate(index, block),
    title,
    titleEnd: (match.groups?.title?.length ?? 0) + (match.groups?.mark?.length ?? 0),
    evidence,
    score: evidence.reduce((sum, one) => sum + one.points, 0),
  };
}

/** A gap or a full stop tells little: other titles may end so unseen. */
function evidenceOf(title: string, isMarked: boolean): Evidence[] {
  if (!isMarked) return [{ name: "usual title before its text", points: leadPoints }];
  const evidence = [{ name: "title before its text", points }];
  if (isUsualAgendaTitle(title))
    evidence.push({ name: "usual title of an agenda", points: usualPoints });
  return evidence;
}

function usualLead(text: string): RegExpExecArray | null {
  const match = usualRunIn.exec(text);
  const title = match?.groups?.title ?? "";
  return isUsualAgendaTitle(title) || /^valg af /iu.test(title) ? match : null;
}

/** A label of the head or of a section, with a value and no sentence behind it. */
function isOtherLabel(text: string, title: string, rest: string): boolean {
  const label = readMeetingLabel(text);
  const isSentence = rest.split(/\s+/u).length >= fewestSentenceWords && hasVerb.test(rest);
  if (label !== null && label.kind !== "other" && label.kind !== "subject")
    return label.kind !== "chair" || !isSentence;
  return readSectionLabel(`${title}:`) !== null;
}
