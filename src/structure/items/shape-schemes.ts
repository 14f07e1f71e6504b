import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { groupBy } from "../../model/group-by.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isClosingAgendaTitle, isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { isClosingLine } from "../../vocabulary/closing-lines.js";
import { isDateLine } from "../../vocabulary/date-lines.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { isPersonName, isSingleName, startsWithGivenName } from "../../vocabulary/person-names.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { holdsVerb } from "../../vocabulary/sentence-verbs.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { isCapitals, isSetApart, lookOf, sameLook } from "./look.js";

/** Longest unnumbered heading, in characters and in words. */
const longestHeading = 80;
const mostWords = 9;
/** A heading that ends in a full stop has no more words: longer ones are sentences. */
const mostWordsBeforeStop = 5;
/** Fewest usual titles that make a shape a scheme; one less where one of them ends an agenda. */
const fewestUsual = 3;
/** Points of a heading of a scheme, and of a usual title beside the others. */
const schemePoints = 1.5;
const usualPoints = 1;

/** A habit of setting unnumbered headings, and what share of them must be usual titles. */
interface Shape {
  name: string;
  share: number;
  fits: (text: string, block: Block, context: ItemContext) => boolean;
}

/**
 * Tried in this order; a block is of the first shape it fits.
 *
 *   <h3>Legepladsen</h3>     SNERYDNING     Udendørs:     Arealerne.     Tag og facade
 *   styled                   capitals       colon         stop           plain
 */
const shapes: Shape[] = [
  {
    name: "styled",
    share: 0.25,
    fits: (_, block, { bodySizePoints }) => isSetApart(block, bodySizePoints),
  },
  { name: "capitals", share: 0.25, fits: (text) => isCapitals(text) },
  { name: "colon", share: 0.3, fits: (text) => text.endsWith(":") },
  {
    name: "stop",
    share: 0.4,
    fits: (text) =>
      /\p{L}\.$/u.test(text) && wordCount(text) <= mostWordsBeforeStop && !holdsVerb(text),
  },
  {
    name: "plain",
    share: 0.4,
    fits: (text) => !/:\s/u.test(text) && !endsSentence(text) && !holdsVerb(text),
  },
];

/**
 * Unnumbered items that only their shape sets apart: lines of one shape among
 * which are enough of the titles every agenda has. The shape with the most of
 * those is the scheme.
 */
export function shapeScheme(children: RootChild[], context: ItemContext): Candidate[] {
  const found = collect(children, (child, index) =>
    isBlock(child) ? shaped(children, child, index, context) : null,
  );
  const groups = [...groupBy(found, ({ group }) => group).values()];
  const schemes = groups.map((group) => belowHead(group, children)).filter(isScheme);
  schemes.sort((left, right) => usual(right) - usual(left));
  return (schemes[0] ?? []).map(({ candidate }) => scored(candidate));
}

/** Headings above a line that tells of the meeting ("Til stede: …") are the document's title. */
export function belowHead<Heading extends { candidate: Candidate }>(
  scheme: Heading[],
  children: RootChild[],
): Heading[] {
  const first = scheme.find(({ candidate }) => isUsualAgendaTitle(candidate.title));
  const above = children.slice(0, first?.candidate.index ?? 0);
  const head = above.findLastIndex((child) => isHeadLine(child) || isPeopleHeading(child));
  return scheme.filter(({ candidate }) => candidate.index > head);
}

/** "Til stede", "Afbud": a label alone, with the people below. */
function isPeopleHeading(child: RootChild): boolean {
  if (!isBlock(child)) return false;
  const label = readMeetingLabel(blockText(child).trim());
  return label?.form === "alone" && (label.kind === "present" || label.kind === "absent");
}

/** A line that tells of the meeting: its date, its place, who was there. */
export function isHeadLine(child: RootChild): boolean {
  if (!isBlock(child)) return false;
  const text = blockText(child).trim();
  const label = readMeetingLabel(text);
  return isDateLine(text) || (label !== null && label.form === "colon" && label.kind !== "other");
}

interface Shaped {
  candidate: Candidate;
  group: string;
  shape: Shape;
}

function shaped(
  children: RootChild[],
  block: Block,
  index: number,
  context: ItemContext,
): Shaped | null {
  if (block.type === "table" || sourceOf(block).list !== null) return null;
  const text = blockText(block).trim();
  if (!canBeHeading(text)) return null;
  const shape = shapes.find(({ fits }) => fits(text, block, context));
  if (!shape || isInsideText(children, block, index)) return null;
  if (opensList(text, children[index + 1])) return null;
  const candidate = { ...emptyCandidate(index, block), title: text.replace(/\s*:$/u, "") };
  const group = shape.name === "styled" ? `styled ${JSON.stringify(candidate.look)}` : shape.name;
  return { candidate, group, shape };
}

/** "Museets økonomi": whose matter a usual title tells of. */
const owner = /^\p{Lu}\p{Ll}+s (?=\p{Ll}+$)/u;

/** Is the line as short as an unnumbered heading, and no label of anything else? */
export function canBeHeading(text: string): boolean {
  if (text.length > longestHeading || wordCount(text) > mostWords || /[\n\t]/u.test(text))
    return false;
  if (!/^[\p{Lu}\p{Pi}"”]/u.test(text) || /[,;]$/u.test(text)) return false;
  if (isDateLine(text) || readNumberedLine(text) !== null || isClosingLine(text)) return false;
  if (isUsualAgendaTitle(text.replace(owner, ""))) return true;
  if (startsWithGivenName(text) && isName(text)) return false;
  const label = readMeetingLabel(text);
  if (label !== null && label.kind !== "other") return false;
  if (/^(?:huske|opgave|aktions|handlings|opfølgnings|to-?do-?)liste/iu.test(text)) return false;
  return !/^(?:dagsorden|referat)/iu.test(text) && readSectionLabel(text) === null;
}

function isName(text: string): boolean {
  return isSingleName(text) || isPersonName(text);
}

/** The line goes on from an unfinished one above, set alike. */
function isInsideText(children: RootChild[], block: Block, index: number): boolean {
  const above = children[index - 1];
  if (!above || !isBlock(above) || above.type !== "paragraph") return false;
  if (!sameLook(lookOf(above), lookOf(block))) return false;
  const text = blockText(above).trim();
  return text.length > longestHeading && !endsSentence(text);
}

/** "Der er tre huller, som skal lukkes:" above a list: a sentence that the list ends. */
function opensList(text: string, below: RootChild | undefined): boolean {
  if (!text.endsWith(":") || !below || !isBlock(below) || !holdsVerb(text)) return false;
  return sourceOf(below).list !== null || readNumberedLine(blockText(below).trim()) !== null;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function usual(group: Shaped[]): number {
  return group.filter(({ candidate }) => isUsualAgendaTitle(candidate.title)).length;
}

function isScheme(group: Shaped[]): boolean {
  const closes = group.some(({ candidate }) => isClosingAgendaTitle(candidate.title));
  const count = usual(group);
  const share = group[0]?.shape.share ?? 1;
  return count >= (closes ? fewestUsual - 1 : fewestUsual) && count >= group.length * share;
}

function scored(candidate: Candidate): Candidate {
  const evidence = [
    { name: "set like the usual titles", points: schemePoints },
    ...(isUsualAgendaTitle(candidate.title)
      ? [{ name: "usual title of an agenda", points: usualPoints }]
      : []),
  ];
  return { ...candidate, evidence, score: evidence.reduce((sum, { points }) => sum + points, 0) };
}
