import { blockText, sourceOf } from "../../model/block.js";
import {
  type Block,
  type ItemChild,
  isBlock,
  type MinutesRoot,
  type RootChild,
} from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { isSectionLabel, readSectionLabel } from "../../vocabulary/section-labels.js";
import { innerFronts } from "../items/inner-fronts.js";
import { readItems } from "../items/read-items.js";
import { type BorderContext, borderEvidence, isStamp, isTitleLike } from "./border-evidence.js";

/** Points from which a place is held to be the border of an attachment. */
const attachmentPoints = 4.5;
/** An inner item's case number and first heading stand within this many children. */
const headReach = 8;
/** A heading "Bilag" this many children below the heading before is an attachment's own. */
const farBelow = 60;
/** How many children below the first such place a stronger one is looked for. */
const nearby = 8;

/** Where the item's own text ends and another document begins. */
export interface Border {
  kind: "minutes" | "agenda_item" | "attachment";
  /** Index of the first child of the embedded document. */
  at: number;
  points: number;
  evidence: string[];
}

/** Find the first border in an item's children; null where all of it is the item's own. */
export function findBorder(context: BorderContext): Border | null {
  const { children } = context;
  const own = children.findIndex((child) => isBlock(child) && isSectionLabel(blockText(child)));
  const inner = own < 0 ? null : (minutesBorder(context, own) ?? agendaItemBorder(children, own));
  return inner ?? attachmentBorder(context);
}

/** The front of an earlier minutes below the item's own first section, with the title lines right above it. */
function minutesBorder({ children, ownLabels }: BorderContext, own: number): Border | null {
  const front = innerFronts(children as Parameters<typeof innerFronts>[0]).find(
    (at) => at > own + 1,
  );
  if (front === undefined || decidesBelow(children, front, ownLabels)) return null;
  if (!hasItemsBelow(children, front)) return null;
  let at = front;
  const title = typeTitle(children, own, front);
  while (at > own + 2 && at > title && (title > 0 || belongsToFront(children, at - 1))) at -= 1;
  return { kind: "minutes", at, points: 8, evidence: ["front of a minutes"] };
}

/** Most lines from the word for the kind of document to the front. */
const titleReach = 3;
/** Type is larger by more than this, in points. */
const largerPoints = 0.6;

/**
 * Where the word for the kind of document stands above a front, set larger than the item's own
 * headings, which may be the same word; 0 where none does.
 *
 *   **Referat**                   ← 20 points
 *   Møde i havnebestyrelsen
 *   Dato: 4. maj 2020
 */
function typeTitle(children: ItemChild[], own: number, front: number): number {
  const heading = children[own];
  const size = (child: ItemChild | undefined) =>
    child && isBlock(child) ? sourceOf(child).style.fontSizePoints : null;
  const usual = size(heading) ?? Number.POSITIVE_INFINITY;
  for (let at = front - 1; at > own + 1 && at >= front - titleReach; at -= 1) {
    const child = children[at];
    if (!child || !isBlock(child) || !isTitleLike(child)) return 0;
    const isType = /^(?:møde|beslutnings)?(?:referat|protokol)$/iu.test(blockText(child).trim());
    if (isType && (size(child) ?? 0) > usual + largerPoints) return at;
  }
  return 0;
}

/**
 * Does the item's own decision stand below the front, and not above? Then the front is told of in
 * the item's text: an agenda for the day's second meeting, a plan for a visit.
 */
function decidesBelow(children: ItemChild[], front: number, ownLabels: Set<string>): boolean {
  const at = children.findIndex((child) => {
    const label = isBlock(child) ? readSectionLabel(blockText(child)) : null;
    return label?.kind === "beslutning" && label.rest === "" && ownLabels.has(label.label);
  });
  return at > front;
}

function hasItemsBelow(children: ItemChild[], front: number): boolean {
  const inner: MinutesRoot = {
    type: "minutesRoot",
    children: children.slice(front) as RootChild[],
  };
  return readItems(inner).length >= 2;
}

function belongsToFront(children: ItemChild[], at: number): boolean {
  const child = children[at];
  if (!child) return false;
  if (child.type === "furniture") return isStamp(child);
  if (!isBlock(child) || !isTitleLike(child)) return false;
  const above = children[at - 1];
  return !isHeadingAlone(above) && readSectionLabel(blockText(child)) === null;
}

/** A section's heading, and not the last line of a list ("6. Inddragelse af borgere"). */
function isHeadingAlone(child: ItemChild | undefined): boolean {
  if (!child || !isBlock(child) || sourceOf(child).list !== null) return false;
  const text = blockText(child);
  return !/^\s*\d/u.test(text) && readSectionLabel(text)?.rest === "";
}

/** Another body's item: a title, its case number, then section headings, after the item's own sections. */
function agendaItemBorder(children: ItemChild[], own: number): Border | null {
  let at = own + 2;
  while (at < children.length && !isInnerItemStart(children, at)) at += 1;
  if (at >= children.length) return null;
  return {
    kind: "agenda_item",
    at,
    points: 6,
    evidence: ["title, case number and section heading"],
  };
}

/** Does an inner agenda item start here? */
export function isInnerItemStart(children: ItemChild[], at: number): boolean {
  const title = children[at];
  if (!title || !isBlock(title) || !isTitleLike(title)) return false;
  const [number, ...next] = blocksBelow(children, at);
  if (!number || !looksLikeCaseNumber(blockText(number))) return false;
  if (readSectionLabel(blockText(title))) return false;
  return next.some((block) => readSectionLabel(blockText(block))?.rest === "");
}

/** Where an inner item's case number stands, and the two blocks below it. */
function blocksBelow(children: ItemChild[], at: number): Block[] {
  const blocks: Block[] = [];
  const end = Math.min(children.length, at + 1 + headReach);
  for (let index = at + 1; index < end && blocks.length < 3; index += 1) {
    const child = children[index];
    if (child && isBlock(child)) blocks.push(child);
  }
  return blocks;
}

function attachmentBorder(context: BorderContext): Border | null {
  const { children } = context;
  const first = firstPossible(context);
  for (let at = first; at < children.length; at += 1) {
    if (weigh(at, context).points < attachmentPoints) continue;
    const best = strongestNear(at, context);
    return { ...best, at: withStamps(children, best.at, first) };
  }
  return null;
}

/** The strongest place from the first that suffices on: a sub-title right above may suffice too. */
function strongestNear(first: number, context: BorderContext): Border {
  let best = weigh(first, context);
  for (let at = first + 1; at <= first + nearby && at < context.children.length; at += 1) {
    const other = weigh(at, context);
    if (other.points > best.points) best = other;
  }
  return best;
}

function weigh(at: number, context: BorderContext): Border {
  const evidence = borderEvidence(at, context);
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  return { kind: "attachment", at, points, evidence: evidence.map(({ name }) => name) };
}

/**
 * First child that can open an attachment: below the last section heading that
 * the item has not had yet. The same kind again may be the attachment's own.
 */
function firstPossible({ children, ownLabels }: BorderContext): number {
  const seen = new Set<string>();
  let last = -1;
  children.forEach((child, index) => {
    if (!isBlock(child)) return;
    const label = readSectionLabel(blockText(child));
    if (label?.rest !== "" || seen.has(label.label)) return;
    if (label.qualified && label.strength === "weak") return;
    if (label.strength === "weak" && !ownLabels.has(label.label)) return;
    if (label.kind === "bilag" && seen.size > 0 && index - last > farBelow) return;
    seen.add(label.label);
    last = index;
  });
  return last < 0 ? children.length : last + 2;
}

/** A date stamp or running header right above the title is the attachment's first line. */
function withStamps(children: ItemChild[], at: number, first: number): number {
  let start = at;
  while (start - 1 >= first && isStamp(children[start - 1] as ItemChild)) start -= 1;
  return start;
}
