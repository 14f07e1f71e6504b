import { sourceOf } from "../model/block.js";
import type { Place } from "../model/item-record.js";
import type { Box, SourcePlace } from "../model/source.js";
import type { Block } from "../model/tree.js";

/**
 * Merge the places of one block: lines of a page become one box, touching line
 * ranges one range. A block over a page break keeps two places.
 */
export function mergePlaces(places: SourcePlace[]): Place[] {
  const merged: Place[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    const joined = last && joinTouching(last, place);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(toPlace(place));
  }
  return merged.filter(isKnown);
}

/**
 * Tell how far some blocks reach: one place a page with the box around all of
 * them; for DOCX one a part, from the first to the last paragraph; for text one
 * range of lines.
 */
export function extentOf(blocks: Block[]): Place[] {
  const byGround = new Map<string | number | null, Place>();
  for (const block of blocks) {
    for (const place of sourceOf(block).places) {
      const ground = place.part === null ? place.page : `${place.page ?? ""}|${place.part}`;
      const sofar = byGround.get(ground);
      byGround.set(ground, sofar ? union(sofar, place) : toPlace(place));
    }
  }
  return [...byGround.values()].filter(isKnown);
}

function toPlace(place: SourcePlace): Place {
  const { page, box, part, paragraph, lineStart, lineEnd } = place;
  return { page, box, part, paragraph, paragraphEnd: paragraph, lineStart, lineEnd };
}

function isKnown(place: Place): boolean {
  return place.page !== null || place.part !== null || place.lineStart !== null;
}

function joinTouching(last: Place, next: SourcePlace): Place | null {
  if (last.page !== next.page || last.part !== next.part) return null;
  if (last.box && next.box) return union(last, next);
  const paragraphsTouch =
    last.paragraphEnd !== null &&
    next.paragraph !== null &&
    next.paragraph - last.paragraphEnd >= 0 &&
    next.paragraph - last.paragraphEnd <= 1;
  const linesTouch =
    last.lineEnd !== null &&
    next.lineStart !== null &&
    next.lineStart >= last.lineEnd &&
    next.lineStart <= last.lineEnd + 1;
  return paragraphsTouch || linesTouch ? union(last, next) : null;
}

function union(place: Place, next: SourcePlace): Place {
  return {
    page: place.page,
    box: place.box && next.box ? boxAround(place.box, next.box) : (place.box ?? next.box),
    part: place.part,
    paragraph: least(place.paragraph, next.paragraph),
    paragraphEnd: greatest(place.paragraphEnd, next.paragraph),
    lineStart: least(place.lineStart, next.lineStart),
    lineEnd: greatest(place.lineEnd, next.lineEnd),
  };
}

function boxAround(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function greatest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
