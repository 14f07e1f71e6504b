import { blockText, sourceOf } from "../../model/block.js";
import { type Block, type ContentsEntry, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { visibilityOfLine } from "../../vocabulary/closed-words.js";
import { comparisonKey, titleSimilarity } from "../../vocabulary/comparison.js";
import { beginsWithDate, isDateLine } from "../../vocabulary/date-lines.js";
import { isHeaderLabelLine } from "../../vocabulary/header-label-lines.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { readLeadTitle } from "../contents/lead-title.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { countFactsBelow } from "./case-facts.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";
import { asHeading, headingLine } from "./heading-line.js";
import { wholeKey } from "./item-context.js";
import { standsOut } from "./look.js";
import { matchEntry, sameTitle } from "./match-entry.js";
import { isTitleLine } from "./places-of-titles.js";
import { referredEntry } from "./referred-entry.js";
import { splitRunIn } from "./run-in-title.js";

/** Longest heading, in characters. */
const longestHeading = 320;
/** The same of a title below its number, and of a line without one. */
const longestTitleBelow = 220;
const longestPlain = 160;
/** Longest number and title that a long paragraph runs on from. */
const longestLead = 120;

/** Collect every block that may be an item's heading, unscored, in document order. */
export function collectCandidates(children: RootChild[], context: ItemContext): Candidate[] {
  const candidates: Candidate[] = [];
  const lines = firstLines(children);
  children.forEach((child, index) => {
    if (!isBlock(child) || child.type === "table" || sourceOf(child).region === "footnote") return;
    const led = leadCandidate(index, child, context);
    if (led !== null) {
      candidates.push(led);
      return;
    }
    const line = asHeading(lines[index] ?? "");
    const text = line.length > longestHeading ? titleOfLong(child, line) : line;
    if (text === "" || (isDateLine(text) && !mayAnswer(text))) return;
    const numbered = context.countingDigits.has(child)
      ? readNumberedLine(`${text}.`)
      : beginsWithDate(text)
        ? null
        : readNumberedLine(text);
    const candidate = numbered
      ? numberedCandidate(children, index, child, numbered, context)
      : plainCandidate(index, child, text, context);
    if (candidate === null) return;
    candidate.listed = isListed(candidate, context.entries);
    candidates.push(candidate);
  });
  return candidates;
}

/** "Ad. 4. Meddelelser - Den 5. juni er der møde kl. 9": the day stands in the text that runs on. */
function mayAnswer(text: string): boolean {
  const line = /^(?:ad|pkt|punkt)(?!\p{L})/iu.test(text) ? readNumberedLine(text) : null;
  return line !== null && /^\p{Lu}/u.test(line.rest);
}

/**
 * A title of a contents list without numbers, with its text behind it in one line.
 *
 *   Indkomne forslag: Forslaget om nye bænke blev vedtaget.
 *   ^^^^^^^^^^^^^^^^
 */
function leadCandidate(index: number, block: Block, context: ItemContext): Candidate | null {
  if (!context.entriesUnnumbered || sourceOf(block).list !== null) return null;
  const text = blockText(block);
  const start = text.length - text.trimStart().length;
  const lead = readLeadTitle(text.slice(start));
  const entry = lead === null ? -1 : context.entryKeys.indexOf(comparisonKey(lead.title));
  if (lead === null || entry < 0) return null;
  const { title, end } = lead;
  return { ...emptyCandidate(index, block), title, titleEnd: start + end, entry, listed: true };
}

/**
 * The number and title that a long paragraph runs on from, empty where it has none.
 *
 *   2. Slæbestedet: Opgaven er udbudt i fire delaftaler, og der er kommet …
 *   ^^^^^^^^^^^^^^^
 */
function titleOfLong(block: Block, line: string): string {
  const numbered = readNumberedLine(line);
  if (numbered === null || numbered.family === "bare") return "";
  const { head, tail } = splitRunIn(block);
  const text = tail === null ? "" : asHeading(blockText(head).trim());
  return text.length <= longestLead ? text : "";
}

function isListed(candidate: Candidate, entries: ContentsEntry[]): boolean {
  if (candidate.entry === null) return false;
  const number = entries[candidate.entry]?.number ?? null;
  return number === null || number === candidate.number;
}

/** "Sag 306-2009-600" is a case's number, and no item 306. */
function isCaseNumber({ family, rest }: NumberedLine): boolean {
  return family === "keyword" && /^\d{4}-\d/u.test(rest);
}

function numberedCandidate(
  children: RootChild[],
  index: number,
  block: Block,
  line: NumberedLine,
  context: ItemContext,
): Candidate | null {
  if (line.family === "bare" && /^\d{4}$/u.test(line.number)) return null;
  if (isCaseNumber(line)) return null;
  if (/^[,;]/u.test(line.rest)) return null;
  const base = {
    ...emptyCandidate(index, block),
    family: line.family,
    keyword: line.keyword,
    number: line.number,
    value: line.value,
    subValue: line.subValue,
  };
  const title = line.rest.replace(/\t+/gu, " ").trim();
  const referred = referredEntry(block, line, context);
  if (referred !== null) return { ...base, ...referred };
  const below = titleBelowCase(children, index, title);
  if (below !== null) {
    const entry = matchEntry(below, line.number, context);
    return { ...base, title: `${title} ${below}`, blockCount: 2, entry };
  }
  if (title !== "" && !isOpenness(line, title) && !isPresenterAlone(title, context))
    return withContinuation(
      children,
      { ...base, title, entry: matchEntry(title, line.number, context) },
      context,
    );
  return untitled(children, base, context);
}

/**
 * Behind the number stands the case's number alone, and the title below.
 *
 *   2. J.nr. 13.06.02P20/7
 *   VARMEPLAN, REVISION
 *   ^^^^^^^^^^^^^^^^^^^
 */
function titleBelowCase(children: RootChild[], index: number, title: string): string | null {
  const next = children[index + 1];
  if (!caseAlone.test(title) || !looksLikeCaseNumber(title)) return null;
  const text = next && isBlock(next) && next.type !== "table" ? headingLine(next) : "";
  return isTitleLine(text) && text.length <= longestTitleBelow ? text : null;
}

const caseAlone = /^(?:[\p{L}.]+\s){0,2}[\p{L}\d./-]*\d[\p{L}\d./-]*$/u;

/** A number alone: the title is the next block, or stands only in the contents list ("Ad 3"). */
function untitled(children: RootChild[], base: Candidate, context: ItemContext): Candidate {
  const byNumber = context.entries.findIndex((entry) => entry.number === base.number);
  const entry = byNumber < 0 ? null : byNumber;
  const expected = entry === null ? null : (context.entries[entry]?.title ?? null);
  const { text, blockCount } = titleBelowNumber(children, base.index);
  const isTitle =
    expected === null
      ? text !== "" &&
        text.length <= (context.numbersStandAlone ? longestTitleBelow : longestPlain) &&
        !endsNoTitle(text, context) &&
        !isLabel(text, context) &&
        readNumberedLine(text) === null &&
        /^\p{Lu}/u.test(text)
      : titleSimilarity(text, expected) >= sameTitle;
  if (isTitle) {
    const label = titleLabel.exec(text)?.[0] ?? "";
    const titleEnd = label === "" ? null : firstLineEnd(children[base.index + blockCount - 1]);
    return { ...base, entry, title: text.slice(label.length), titleEnd, blockCount };
  }
  const above = children[base.index - 1];
  if (context.titlesAbove && above && isBlock(above) && isTitleLine(headingLine(above)))
    return { ...base, index: base.index - 1, blockCount: 2, entry, title: headingLine(above) };
  return { ...base, entry, title: expected ?? "" };
}

/** A mark that no title ends in; where numbers stand alone, a full stop does, and a colon by habit. */
function endsNoTitle(text: string, context: ItemContext): boolean {
  if (!context.numbersStandAlone) return /[.:;]$/u.test(text);
  return (context.colonsEndTitles || context.titlesBelow ? /;$/u : /[:;]$/u).test(text);
}

/** "Punkt 2 - Åben": the number tells who may follow the item, and the title stands below. */
function isOpenness({ family }: NumberedLine, title: string): boolean {
  return family === "keyword" && visibilityOfLine(title) !== null;
}

/** "Pkt. 3 (Malou)": who presents stands behind the number, and the title below, as all titles do. */
function isPresenterAlone(title: string, { titlesBelow }: ItemContext): boolean {
  return titlesBelow && /^\(\p{Lu}[\p{L}.,&/ -]{1,40}\)$/u.test(title);
}

/**
 * What a form prints before the title.
 *
 *   Punkt 2
 *   Emne: Høring om kvalitetsstandarder
 *   ^^^^^^
 */
const titleLabel = /^(?:emne|titel|sag|overskrift|vedr\.|vedrørende)\s*:\s*/iu;

/** Where the first line of a block ends, in UTF-16 units. */
function firstLineEnd(block: RootChild | undefined): number | null {
  if (block === undefined || !isBlock(block)) return null;
  const text = blockText(block);
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}

/**
 * The line below a number that stands alone, the case's number between them aside.
 *
 *   Sag nr. 88
 *   J.nr.: 16.03.14P21
 *   Døgninstitutionen Lindely, normering
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function titleBelowNumber(
  children: RootChild[],
  index: number,
): { text: string; blockCount: number } {
  const lineAt = (at: number) => {
    const block = children[at];
    return block && isBlock(block) && block.type !== "table" ? headingLine(block) : "";
  };
  const facts = countFactsBelow(children, index);
  return { text: lineAt(index + 1 + facts), blockCount: 2 + facts };
}

/**
 * A section's heading. Where all numbers stand alone, a weak label is the title where it has an
 * addition, agendas of every body have it, or each number has another line below.
 *
 *   5.
 *   Forslag til lokalplan for et boligområde ved Birkevej
 *   ^^^^^^^ label, and its addition
 *   6.
 *   Orientering
 *   ^^^^^^^^^^^
 */
function isLabel(text: string, context: ItemContext): boolean {
  const label = readSectionLabel(text);
  if (label === null) return false;
  const isTitle =
    label.strength === "weak" &&
    label.label !== "foreslår" &&
    (label.qualified || context.titlesBelow || isUsualAgendaTitle(text));
  return !(context.numbersStandAlone && isTitle && (!label.colon || context.colonsEndTitles));
}

/** Take the next block into the title where the contents list shows that the title goes on. */
function withContinuation(
  children: RootChild[],
  candidate: Candidate,
  context: ItemContext,
): Candidate {
  const next = children[candidate.index + 1];
  if (!next || !isBlock(next) || next.type === "table") return candidate;
  const text = headingLine(next);
  if (text === "" || text.length > 120 || context.entries.length === 0) return candidate;
  const longer = /\p{Ll}-$/u.test(candidate.title)
    ? candidate.title.slice(0, -1) + text
    : `${candidate.title} ${text}`;
  const entry = context.entryKeys.indexOf(wholeKey(takePresenterMark(longer)));
  return entry < 0 ? candidate : { ...candidate, title: longer, entry, blockCount: 2 };
}

const endsClause = endsWithOneOf(".;,");

/** A line without a number: its title must be in the contents list, or it must look like a heading. */
function plainCandidate(
  index: number,
  block: Block,
  text: string,
  context: ItemContext,
): Candidate | null {
  if (text.includes("\t") || isOfThreeLines(block) || isHeaderLabelLine(text)) return null;
  const label = readSectionLabel(text);
  const isBareLabel = label?.strength === "strong" && !label.qualified && label.rest === "";
  if (isBareLabel) return null;
  const entry = matchEntry(text, null, context);
  if (entry !== null) return { ...emptyCandidate(index, block), title: text, entry };
  if (label !== null || text.length > longestPlain || endsClause(text)) return null;
  if (block.data?.source?.list != null) return null;
  const base = emptyCandidate(index, block);
  return standsOut(base.look, context.bodySizePoints) ? { ...base, title: text } : null;
}

/** Is the block printed in three lines or more? */
function isOfThreeLines(block: Block): boolean {
  const text = blockText(block);
  const end = text.indexOf("\n");
  return end >= 0 && text.includes("\n", end + 1);
}
