import { blockText, printedText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isClosingAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { namesPerson } from "../../vocabulary/person-names.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";
import { hasBulletBeforeNumber, headingLine } from "./heading-line.js";
import { isItemRow, readItemRow } from "./item-row.js";
import { followsLeadIn, standsInList } from "./list-evidence.js";
import { lookDistance, lookOf, standsOut } from "./look.js";
import { splitRunIn } from "./run-in-title.js";

/** What each family of numbers is worth by itself, in points: how seldom a list uses it. */
const familyPoints: Record<Candidate["family"], number> = {
  keyword: 3,
  paragraph: 1,
  dot: 0,
  parenthesis: -0.5,
  bare: -1.5,
  decimal: -1,
  letter: -1,
  roman: 0,
  yearly: 0,
  capital: 0,
  small: 0,
  none: -2,
};

type Rule = (candidate: Candidate, children: RootChild[], context: ItemContext) => Evidence | null;

/** Every kind of evidence; each looks at one thing and is worth some points. */
const rules: Rule[] = [
  (candidate) => ({ name: `family ${candidate.family}`, points: familyPoints[candidate.family] }),
  matchesContents,
  hasHeadingStyle,
  isBookmarked,
  isFollowedBySection,
  isFollowedByCaseNumber,
  isFollowedBySecondLevel,
  headsDocument,
  standsClear,
  standsBehindBullet,
  standsInList,
  followsLeadIn,
  isRowOfItems,
  standsInOwnCell,
  closesGroups,
  endsAgenda,
  goesOnSentence,
  readsAsText,
];

/** Weigh a candidate: fills its evidence and score. */
export function weighCandidate(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Candidate {
  const evidence = collect(rules, (rule) => rule(candidate, children, context));
  const closes = evidence.some(({ name }) => name === endsAgendaName);
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return { ...candidate, evidence, score, closes };
}

function matchesContents(
  candidate: Candidate,
  _: RootChild[],
  context: ItemContext,
): Evidence | null {
  if (context.entries.length === 0) return null;
  if (candidate.entry === null) return { name: "not in the contents list", points: -1.5 };
  const points = !candidate.listed ? 1 : candidate.number === null ? 4 : 5;
  return { name: "in the contents list", points };
}

function hasHeadingStyle(
  candidate: Candidate,
  _: RootChild[],
  context: ItemContext,
): Evidence | null {
  const { look } = candidate;
  if (look.outlineLevel !== null)
    return { name: "heading style", points: look.outlineLevel <= 3 ? 2.5 : 1 };
  return standsOut(look, context.bodySizePoints) ? { name: "set as a heading", points: 1.5 } : null;
}

function isBookmarked(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Evidence | null {
  const block = children[candidate.index] as Block;
  const named = sourceOf(block).bookmarks.some((name) => name.startsWith("_Toc"));
  const { outlineKeys } = context;
  const listed = outlineKeys.size > 0 && outlineKeys.has(comparisonKey(blockText(block)));
  return named || listed ? { name: "bookmarked", points: 2 } : null;
}

/** Section headings in the next blocks, up to the next text that is long or numbered alike. */
function isFollowedBySection(
  candidate: Candidate,
  children: RootChild[],
  { groupHeads }: ItemContext,
): Evidence | null {
  for (const { block, text } of following(candidate, children, 5)) {
    if (groupHeads.has(block) || isNumberedAlike(candidate, text)) break;
    const label = readSectionLabel(text);
    if (label?.strength === "strong") return { name: "followed by a section heading", points: 2.5 };
    if (text.length > 160) break;
  }
  return null;
}

/** The next line of the list that the candidate may stand in: what follows is not the candidate's. */
function isNumberedAlike(candidate: Candidate, text: string): boolean {
  return candidate.value !== null && readNumberedLine(text)?.family === candidate.family;
}

function isFollowedByCaseNumber(candidate: Candidate, children: RootChild[]): Evidence | null {
  const next = following(candidate, children, 2);
  if (isNumberedAlike(candidate, next[0]?.text ?? "")) return null;
  return next.some(({ text }) => looksLikeCaseNumber(text))
    ? { name: "followed by a case number", points: 2.5 }
    : null;
}

/** "2 ⇥ Tidsplan" right above "2.1 ⇥ Tømrer er en uge bagud.": the number has a second level of its own. */
function isFollowedBySecondLevel(candidate: Candidate, children: RootChild[]): Evidence | null {
  if (candidate.value === null || candidate.subValue !== null) return null;
  const below = children[candidate.index + candidate.blockCount];
  if (!below || !isBlock(below)) return null;
  const line = readNumberedLine(printedText(below).trim());
  const isSecond =
    line?.family === "decimal" && line.value === candidate.value && line.subValue === 1;
  return isSecond ? { name: "followed by its second level", points: 2 } : null;
}

interface Following {
  block: Block;
  text: string;
}

function following(candidate: Candidate, children: RootChild[], count: number): Following[] {
  const texts: Following[] = [];
  for (
    let at = candidate.index + candidate.blockCount;
    at < children.length && texts.length < count;
    at += 1
  ) {
    const child = children[at];
    if (child && isBlock(child)) texts.push({ block: child, text: blockText(child).trim() });
  }
  return texts;
}

/** A page that holds one case begins with its number and title. */
function headsDocument({ index, value }: Candidate): Evidence | null {
  return index === 0 && value !== null ? { name: "begins the document", points: 2 } : null;
}

function standsClear(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Evidence | null {
  const { style } = sourceOf(children[candidate.index] as Block);
  if (style.pageTop) return { name: "at the top of a page", points: 0.3 };
  if (!context.knowsGaps || style.gapAboveLines === null) return null;
  if (isItemRow(children[candidate.index] as Block)) return null;
  return style.gapAboveLines >= 0.5
    ? { name: "space above", points: 0.5 }
    : { name: "no space above", points: -0.7 };
}

function standsBehindBullet(candidate: Candidate, children: RootChild[]): Evidence | null {
  return hasBulletBeforeNumber(children[candidate.index] as Block)
    ? { name: "behind a bullet", points: -1 }
    : null;
}

/** Headings of groups that show how such are set. */
const fewestGroupHeads = 2;

/** "Eventuelt" set like the headings of groups, with no numbers below it. */
function closesGroups(
  candidate: Candidate,
  children: RootChild[],
  { groupHeads }: ItemContext,
): Evidence | null {
  if (candidate.family !== "none" || groupHeads.size < fewestGroupHeads) return null;
  if (!isClosingAgendaTitle(candidate.title)) return null;
  const child = children[candidate.index] as RootChild;
  const like = [...groupHeads].filter(
    (head) => head !== child && isBlock(head) && lookDistance(lookOf(head), candidate.look) === 0,
  );
  const isHead = groupHeads.has(child);
  return like.length >= fewestGroupHeads && !isHead
    ? { name: "set like the headings of groups", points: 3 }
    : null;
}

const endsAgendaName = "ends an agenda";

/** "8. Eventuelt" ends an agenda, whatever numbers are missing above it. */
function endsAgenda({ value, title }: Candidate): Evidence | null {
  return value !== null && isClosingAgendaTitle(title) ? { name: endsAgendaName, points: 1 } : null;
}

/** "408 ⇥ Ny bro": a bare number in a cell of its own is no quantity. */
function standsInOwnCell({ family, index }: Candidate, children: RootChild[]): Evidence | null {
  if (family !== "bare") return null;
  const text = blockText(children[index] as Block);
  return /^\s*\d{1,4}\s*\t/u.test(text) ? { name: "in a cell of its own", points: 1 } : null;
}

function isRowOfItems(candidate: Candidate, children: RootChild[]): Evidence | null {
  const block = children[candidate.index] as Block;
  if (candidate.value === null) return null;
  const { rowPart } = sourceOf(block);
  if (rowPart === "heading" && candidate.family === "bare")
    return { name: "the heading of a table's row", points: 2 };
  if (rowPart === "text") return { name: "the text of a table's row", points: -2 };
  return isItemRow(block) ? { name: "a row of title and text", points: 1 } : null;
}

/**
 * A line in small letters below a sentence without its end is a point of it.
 *
 *   Forvaltningen indstiller, at Havneudvalget
 *   1. godkender tegningerne
 *      ^
 */
function goesOnSentence(candidate: Candidate, children: RootChild[]): Evidence | null {
  const above = children[candidate.index - 1];
  if (candidate.value === null || !/^\p{Ll}/u.test(candidate.title)) return null;
  if (!above || !isBlock(above)) return null;
  const text = blockText(above).trim();
  const open = text.length > 20 && !endsSentence(text) && readSectionLabel(text) === null;
  return open ? { name: "goes on the sentence above", points: -2.5 } : null;
}

/** The title without presenter and without text that runs on after it. */
function ownTitle(candidate: Candidate, block: Block): string {
  const row = readItemRow(blockText(block));
  if (row) return row.title;
  if (candidate.titleEnd !== null) return candidate.title;
  const { head, tail } = splitRunIn(block);
  const title = takePresenterMark(candidate.title).title;
  if (tail === null || candidate.blockCount > 1) return title;
  const own = blockText(head).trim();
  return (readNumberedLine(own)?.rest ?? own).replace(/\s*:$/u, "").trim();
}

/** "Ad 1: Godkendt.": the number is that of a point decided on. */
const isVerdict =
  /^(?:ikke )?(?:enstemmigt )?(?:godkendt|godkendes|vedtaget|tiltrådt|tiltrædes|anbefale[ts]|drøftet|udsat|(?:taget )?til efterretning|indstillingen (?:blev )?(?:fulgt|godkendt|tiltrådt))[.!]?$/iu;

/** "Punkt 3: forslag til fester", where "Punkt 3 blev udsat" goes on as a sentence. */
const closedNumber = /^\D{2,20}\d{1,4}\s?[.:)]/u;

/** "Ad. 1" alone, where no agenda is printed, as often tells of a point of a recommendation. */
function answersPoint({ keyword, entry }: Candidate): boolean {
  return keyword === "ad" && entry === null;
}

function readsAsText(candidate: Candidate, children: RootChild[]): Evidence | null {
  const block = children[candidate.index] as Block;
  const title = ownTitle(candidate, block);
  if (title === "") return { name: "no title", points: answersPoint(candidate) ? -3 : -1 };
  if (namesPerson(title)) return { name: "names a person", points: -4 };
  if (isVerdict.test(title)) return { name: "reads as a decision", points: -4 };
  if (/^(?:at|At)(?:\s|$)/u.test(title)) return { name: "reads as a recommendation", points: -4 };
  if (/^\p{Ll}/u.test(title)) {
    const refers = candidate.family === "keyword" && !closedNumber.test(headingLine(block));
    return { name: "begins with a small letter", points: refers ? -4 : -1.5 };
  }
  if (title.length > 170) return { name: "long", points: -2.5 };
  if (title.length > 80 && /[.!?]$/u.test(title)) return { name: "ends as a sentence", points: -2 };
  if (/[,;]$/u.test(title)) return { name: "ends in the middle", points: -1.5 };
  return null;
}
