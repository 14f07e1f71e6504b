import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { isClosingAgendaTitle, isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { startsWithGivenName } from "../../vocabulary/person-names.js";
import { holdsVerb, tellsOutcome } from "../../vocabulary/sentence-verbs.js";
import { timeLength } from "./heading-line.js";

/** Where a title ends that text runs on after. */
export interface TitleEnd {
  title: string;
  /** Offset in the block's text behind the mark that ends the title, in UTF-16 units. */
  offset: number;
}

/** Longest title before its mark, in characters; and most words of one that is no usual title. */
const longestTitle = 90;
const mostWords = 8;
/** Fewest headings that run on, and share of them, that make it a habit. */
const fewest = 3;
const share = 0.5;
/** The same where only usual titles show that stops end titles, and how many of those there must be. */
const stopShare = 0.6;
const fewestUsual = 2;
/** Fewest headings of a few words without a verb that whole sentences stand behind. */
const fewestTold = 2;
/** Fewest words of text that a habit alone parts from its title, by what stands between. */
const fewestWords = { colon: 5, dash: 2, stop: 3 };
/** Fewest words of a sentence that has its verb. */
const fewestToldWords = 4;
const fewestTaleWords = 5;
/** Fewest words behind "Eventuelt" that are no part of the title. */
const fewestAfterClosing = 5;

type Mark = "colon" | "dash" | "stop" | "closing" | "verb";

/**
 * What ends a title; a stop stands behind a word, not behind an abbreviation.
 *
 *   Strøm. Der holdes øje …   Indkomne forslag – ingen   Eventuelt Ida takkede …   Regnskabet blev …
 *        ^                                     ^                  ^                          ^
 */
const marks: { mark: Mark; pattern: RegExp }[] = [
  { mark: "colon", pattern: /\s*:\s+(?=\S)/u },
  { mark: "dash", pattern: /\s+[–—-]\s+(?=\S)/u },
  {
    mark: "stop",
    pattern:
      /(?<=\p{L}{3}|\d{4}|\p{L}[)”"])(?<!(?<!\p{L})(?:[Vv]edr|[Ee]vt|[Ii]nkl|[Ee]kskl|[Mm]ht|[Aa]ng|[Pp]kt|[Tt]lf|[Mm]aks|[Ss]ct|[Ss]kt|[Aa]dm|[Aa]fd|[Kk]ap|[Ss]tk|[Ff]orts|[Ff]ormd|[Nn]æstf))[.?!]{1,3}\s+(?=[\p{Lu}\d"”])/u,
  },
  {
    mark: "closing",
    pattern: /(?<=^(?:[Ee]ventuelt|[Ee]vt\.?|EVENTUELT|EVT\.?))\s+(?=\p{Lu}\p{Ll})/u,
  },
  { mark: "verb", pattern: /\s+(?=(?:blev|bliver|er blevet)\s)/u },
];

/** A heading cut at one of its marks. */
interface Cut extends TitleEnd {
  mark: Mark;
  tail: string;
  isUsual: boolean;
}

/**
 * Find where text runs on after titles: behind a title every agenda has, where what follows tells
 * what became of it; and behind any title, where most headings run on in sentences. Where two do, those of a few words
 * without a verb end before sentences that have one.
 *
 *     1. Valg af dirigent – Ida Holm, have 69
 *     ^^^^^^^^^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~
 *     2. Strøm. Der holdes øje med forbruget.
 *     ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @returns for each block that runs on, where its title ends.
 */
export function titleEnds(headings: Block[]): Map<Block, TitleEnd> {
  const read = headings.map((block) => ({ block, cuts: cutsOf(block) }));
  const sure = read.map(({ cuts }) => cuts.find(isSure) ?? null);
  const told = read.map(({ cuts }, at) => sure[at] ?? cuts.find(isTold) ?? null);
  const likely = read.map(({ cuts }, at) => told[at] ?? cuts.find(isLikely) ?? null);
  const stopped = read.map(({ cuts }, at) => likely[at] ?? cuts.find(isStop) ?? null);
  const usual = stopped.filter((cut) => cut?.mark === "stop" && cut.isUsual).length;
  const chosen = isHabit(stopped, stopShare) && usual >= fewestUsual ? stopped : likely;
  const surest = told.filter((cut) => cut !== null).length >= fewestTold ? told : sure;
  const cuts = isHabit(chosen, share) ? chosen : surest;
  return new Map(
    read.flatMap(({ block }, at): [Block, TitleEnd][] => {
      const cut = cuts[at];
      return cut ? [[block, cut]] : [];
    }),
  );
}

function isHabit(cuts: (Cut | null)[], least: number): boolean {
  const count = cuts.filter((cut) => cut !== null).length;
  return count >= fewest && count >= cuts.length * least;
}

function isStop({ mark }: Cut): boolean {
  return mark === "stop";
}

/** The first line of a heading, cut at the first of each mark; the shortest title first. */
function cutsOf(block: Block): Cut[] {
  const text = block.type === "table" ? "" : blockText(block).trimEnd();
  const [first = ""] = text.split("\n", 1);
  const line = first.slice(timeLength(first.trimStart()));
  const rest = readNumberedLine(line.trim())?.rest ?? line.trim();
  const start = first.lastIndexOf(rest);
  if (rest === "" || start < 0 || rest.includes("\t")) return [];
  const cuts = marks.flatMap(({ mark, pattern }): Cut[] => {
    const match = pattern.exec(rest.slice(0, longestTitle + 8));
    if (match === null || match.index === 0 || match.index > longestTitle) return [];
    const title = rest.slice(0, match.index).trim();
    const end = match.index + match[0].length;
    const tail = rest.slice(end);
    return [{ mark, title, offset: start + end, tail, isUsual: isUsualAgendaTitle(title) }];
  });
  return cuts.sort((left, right) => left.offset - right.offset);
}

/** The text tells what became of a title that every agenda has. */
function isSure({ mark, title, tail, isUsual }: Cut): boolean {
  if (!isUsual || mark === "verb" || holdsVerb(title)) return false;
  const words = wordCount(tail);
  if (mark === "closing") return words >= fewestAfterClosing;
  if (/^(?:herunder|og|samt|jf\.?|inkl\.?|se bilag)(?!\p{L})/iu.test(tail)) return false;
  if (isAnswer.test(tail) || tellsOutcome(tail)) return true;
  if (isElection.test(title) && mark !== "stop") return /^\p{Lu}/u.test(tail);
  return isClosingAgendaTitle(title) && mark !== "colon" && words >= fewestAfterClosing;
}

const isAnswer =
  /^(?:ingen|intet|nej|ja|ok|godkendt|genvalg|udsat|udskudt|udgår|vedlagt|til efterretning|taget til)(?!\p{L})/iu;
const isElection = /^(?:valg (?:af|til)|dirigent|referent|ordstyrer|mødeleder|stemmetæller)/iu;

/** A few words without a verb, and a sentence with one behind their full stop. */
function isTold({ mark, title, tail }: Cut): boolean {
  if (mark === "dash") return isTale(title, tail);
  if (mark !== "stop" || holdsVerb(title) || wordCount(title) > mostWords) return false;
  const [sentence = ""] = tail.split(/(?<=\p{L}{2}[.!?])\s/u, 1);
  const isWhole = wordCount(sentence) >= fewestToldWords && !sentence.endsWith("?");
  return isWhole && /^\p{Lu}/u.test(title) && /^\p{Lu}/u.test(tail) && holdsVerb(sentence);
}

/** Behind a dash stand whole sentences, the first of which has a verb or somebody who acts. */
function isTale(title: string, tail: string): boolean {
  if (holdsVerb(title) || wordCount(title) > mostWords || !/^\p{Lu}/u.test(title)) return false;
  if (wordCount(tail) < fewestTaleWords || !/[.!?]$/u.test(tail)) return false;
  return holdsVerb(tail) || startsWithGivenName(tail) || /\p{L}{2}\. \p{Lu}/u.test(tail);
}

/** A short title without a verb, and a sentence behind it. */
function isLikely({ mark, title, tail, isUsual }: Cut): boolean {
  if (mark === "closing") return false;
  if (mark === "verb") return isUsual;
  if (holdsVerb(title) || wordCount(title) > mostWords || !/^[\p{Lu}\d"”]/u.test(title))
    return false;
  const isSentence = /[.!?:]$/u.test(tail);
  if (wordCount(tail) < fewestWords[mark]) return false;
  if (mark === "dash") return /^\p{Lu}/u.test(tail) && /[.!?]$/u.test(tail);
  return mark === "stop" ? tellsOutcome(tail) : isSentence || tellsOutcome(tail);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}
