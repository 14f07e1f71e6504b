import type { Node } from "unist";
import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, type Furniture, type ItemChild, isBlock } from "../../model/tree.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readCountedPage } from "../../vocabulary/page-numbers.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Evidence } from "../items/candidate.js";
import { isCapitals, lookOf } from "../items/look.js";

/** What a possible border is judged by. */
export interface BorderContext {
  children: ItemChild[];
  /** Running headers of the document that first appear in this item, by child index. */
  firstStamps: Set<number>;
  /** Characters of the median item of the document. */
  medianLength: number;
  /** Characters from each child to the end of the item. */
  lengthsFrom: number[];
  /** Weak labels the document's own items use as section headings. */
  ownLabels: Set<string>;
  /** Looks, as keys, that sub-titles in the text of ordinary items have. */
  subTitleLooks: Set<string>;
}

/** Text after the border, in characters, below which no attachment is believed. */
const shortestAttachment = 500;
/** So much text, and so many times the median item, is more than an item's own. */
const longRest = 6000;
const timesMedian = 2.5;

/** How many children below its title a document's first page number stands at the most. */
const pageReach = 25;

type Rule = (at: number, context: BorderContext) => Evidence | null;

const rules: Rule[] = [
  startsPage,
  startsRunningHeader,
  readsAsTitle,
  looksAsSubTitle,
  opensChapters,
  opensSlides,
  opensMemo,
  opensOwnPages,
  hasLongRest,
  followsWholeSentence,
];

/** Everything that speaks for or against an attachment that begins at a child of an item. */
export function borderEvidence(at: number, context: BorderContext): Evidence[] {
  const block = blockAt(at, context);
  if (!block || !isTitleLike(block)) return [{ name: "no title", points: -3 }];
  return collect(rules, (rule) => rule(at, context));
}

function blockAt(at: number, { children }: BorderContext): Block | null {
  const child = children[at];
  return child && isBlock(child) ? child : null;
}

/** A page whose last line stands higher than this, in points, was broken on purpose. */
const earlyEndPoints = 260;

function startsPage(at: number, context: BorderContext): Evidence | null {
  const block = blockAt(at, context);
  if (!block) return null;
  const { gapAboveLines, pageTop } = sourceOf(block).style;
  const gap = gapAboveLines ?? 0;
  if (gap >= 3) return { name: "wide gap above", points: 2 };
  if (pageTop)
    return endsPageEarly(at, context)
      ? { name: "new page", points: 2 }
      : { name: "top of a page", points: 0.3 };
  return gap >= 2 ? { name: "gap above", points: 1 } : null;
}

/** Formats without boxes only tell of page breaks that someone set. */
function endsPageEarly(at: number, context: BorderContext): boolean {
  let above = at - 1;
  while (above >= 0 && context.children[above]?.type === "furniture") above -= 1;
  const box = sourceOf(context.children[above] ?? ({ type: "none" } as Node)).places.at(-1)?.box;
  return !box || box.bottom > earlyEndPoints;
}

function startsRunningHeader(at: number, context: BorderContext): Evidence | null {
  const near = [at - 2, at - 1, at + 1, at + 2].some((index) => context.firstStamps.has(index));
  return near ? { name: "a running header begins here", points: 3 } : null;
}

/** A short line that begins with a capital and does not end as a sentence. */
export function isTitleLike(block: Block): boolean {
  return sourceOf(block).list === null && isTitleText(block);
}

const titleStart = /^[\p{Lu}\d"”„]/u;
const endsClause = endsWithOneOf(".,;:?");

/** The same of a line of a list. */
function isTitleText(block: Block): boolean {
  if (block.type === "table") return false;
  const printed = blockText(block).trim();
  const marked = printed.includes("*") || printed.includes("_");
  const text = marked ? printed.replace(/[*_]/gu, "").trim() : printed;
  if (text.length > 160 || text.length < 3 || endsClause(text)) return false;
  return titleStart.test(text) && !text.includes("\t");
}

function readsAsTitle(at: number, context: BorderContext): Evidence | null {
  const block = blockAt(at, context);
  if (!block || !isTitleLike(block)) return { name: "no title", points: -3 };
  const text = blockText(block).trim();
  const titled = /^bilag:\s+\p{Lu}/iu.test(text) && opensChapters(at, context) !== null;
  const labelled = /^bilag\s+\d/iu.test(text) || titled;
  if (labelled) return { name: "labelled as an attachment", points: 2.5 };
  if (readNumberedLine(blockText(block).trim()) !== null)
    return { name: "a numbered line", points: -1 };
  return { name: "reads as a title", points: isCapitals(blockText(block)) ? 1.5 : 1 };
}

/** Set as sub-titles elsewhere in the items are: likely one more of them. */
function looksAsSubTitle(at: number, context: BorderContext): Evidence | null {
  const block = blockAt(at, context);
  const { subTitleLooks } = context;
  if (block === null || subTitleLooks.size === 0) return null;
  const alike = subTitleLooks.has(JSON.stringify(lookOf(block)));
  return alike ? { name: "set as a sub-title", points: -1.5 } : null;
}

/** Numbered chapters that begin at 1 below, with text between 1 and 2: the nearer the better. */
function opensChapters(at: number, context: BorderContext): Evidence | null {
  let first = -1;
  let depth = 0;
  let distance = 0;
  for (let index = at + 1; index < context.children.length && depth < 40; index += 1) {
    const block = blockAt(index, context);
    if (!block) continue;
    depth += 1;
    const line = readNumberedLine(blockText(block).trim());
    const isChapter = line !== null && line.family !== "bare" && isTitleText(block);
    if (isChapter && line.value === 1 && first < 0 && depth <= 12) first = index;
    if (isChapter && line.value === 1 && first === index) distance = depth;
    if (isChapter && line.value === 2 && first >= 0) {
      const points = Math.max(0.5, 2.5 - 0.3 * (distance - 1));
      return index - first > 1 ? { name: "numbered chapters follow", points } : null;
    }
  }
  return null;
}

/** Blocks below a slide's title that are as short as it. */
const slideTop = 3;

/**
 * Many short lines that are no list and no sentences, from the title on: slides,
 * posters, forms. A table right below makes the title its caption.
 */
function opensSlides(at: number, context: BorderContext): Evidence | null {
  const block = blockAt(at, context);
  const next = context.children.slice(at, at + 10).filter(isBlock);
  if (block === null || next.length < 8) return null;
  const top = next.slice(1, 1 + slideTop);
  if (top.some((block) => block.type === "table" || blockText(block).includes("\t"))) return null;
  if (top.filter(isSlideLine).length < slideTop - 1) return null;
  const figures = next.filter(
    (block) => block.type === "table" || isFigureRow.test(blockText(block)),
  );
  if (figures.length >= next.length * 0.4) return null;
  const wraps = (index: number) => /^\p{Ll}/u.test(blockText(next[index + 1] ?? block));
  const short = next.filter((line, index) => isSlideLine(line) && !wraps(index));
  return short.length >= next.length * 0.6 ? { name: "short lines follow", points: 3 } : null;
}

/** Cells, a figure at the end, marks that weigh ("Fleksibelt vejnet + -"), or no letter: a row of a table. */
const isFigureRow = /\t|\d[\d.,]*\s*$|\s[+–-]\s*$|^\P{L}*$/u;

function isSlideLine(block: Block): boolean {
  const text = blockText(block);
  return text.length <= 60 && sourceOf(block).list === null && !endsSentence(text);
}

/** A memo's own front or first heading: "Dato:", "Sags ID:", "Baggrund" where the items have none. */
function opensMemo(at: number, context: BorderContext): Evidence | null {
  const next = context.children
    .slice(at + 1, at + 7)
    .filter(isBlock)
    .map((block) => blockText(block).trim());
  const labels = next.filter((text) =>
    /^(?:dato|til|fra|emne|vedr|sags[ -]?id|dok\.? ?id|notat|kontakt|e-mail)\b\.?\s*:/iu.test(text),
  );
  if (labels.length >= 2) return { name: "a memo's front follows", points: 2 };
  const label = readSectionLabel(next[0] ?? "");
  const foreign = label !== null && label.rest === "" && !context.ownLabels.has(label.label);
  return foreign ? { name: "a heading the items do not use follows", points: 1.5 } : null;
}

/** A page counter that starts at 1 a little below: the document has pages of its own. */
function opensOwnPages(at: number, context: BorderContext): Evidence | null {
  const below = context.children.slice(at + 1, at + 1 + pageReach).filter(isStamp);
  const first = below.some((furniture) =>
    furniture.children.some((block) => readCountedPage(blockText(block))?.page === 1),
  );
  return first ? { name: "a page counter begins below", points: 1.5 } : null;
}

function hasLongRest(at: number, context: BorderContext): Evidence | null {
  const rest = context.lengthsFrom[at] ?? 0;
  if (rest < shortestAttachment) return { name: "little text follows", points: -4 };
  if (rest >= longRest && rest >= context.medianLength * timesMedian)
    return { name: "far more text than an item's", points: 2.5 };
  return rest >= 2000 ? { name: "much text follows", points: 1 } : null;
}

function followsWholeSentence(at: number, context: BorderContext): Evidence | null {
  let above = at - 1;
  while (above >= 0 && context.children[above]?.type === "furniture") above -= 1;
  const block = blockAt(above, context);
  if (!block) return { name: "nothing of the item above", points: -10 };
  const text = blockText(block).trim();
  if (readSectionLabel(text)?.rest === "") return { name: "a section heading above", points: -10 };
  if (text.endsWith(":")) return { name: "a lead-in above", points: -3 };
  const list = sourceOf(block).list !== null || block.type === "table";
  return endsSentence(text) || list ? null : { name: "an unfinished sentence above", points: -1.5 };
}

/** Is the child a running header found by its recurrence in the text? */
export function isStamp(child: ItemChild): child is Furniture {
  return child.type === "furniture" && (child as Furniture).foundBy === "recurrence";
}
