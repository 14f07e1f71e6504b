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
  let last: Place | null = null;
  for (const place of places) {
    if (last !== null && touches(last, place)) {
      widen(last, place);
      continue;
    }
    last = ownPlace(place);
    merged.push(last);
  }
  return merged.every(isKnown) ? merged : merged.filter(isKnown);
}

/**
 * Tell how far some blocks reach: one place a page with the box around all of
 * them; for DOCX one a part, from the first to the last paragraph; for text one
 * range of lines.
 */
export function extentOf(blocks: Block[]): Place[] {
  const extents: Place[] = [];
  let last: Place | undefined;
  for (const block of blocks) {
    for (const place of sourceOf(block).places) {
      if (last === undefined || !isOnSameGround(last, place)) {
        last = extents.find((extent) => isOnSameGround(extent, place));
      }
      if (last === undefined) {
        last = ownPlace(place);
        extents.push(last);
      } else widen(last, place);
    }
  }
  return extents.filter(isKnown);
}

function isOnSameGround(one: Place, other: SourcePlace): boolean {
  return one.page === other.page && one.part === other.part;
}

/** A place that may be widened: nothing of it belongs to the block. */
function ownPlace({ page, box, part, paragraph, lineStart, lineEnd }: SourcePlace): Place {
  const ownBox = box && { left: box.left, bottom: box.bottom, right: box.right, top: box.top };
  return { page, box: ownBox, part, paragraph, paragraphEnd: paragraph, lineStart, lineEnd };
}

function isKnown(place: Place): boolean {
  return place.page !== null || place.part !== null || place.lineStart !== null;
}

function touches(last: Place, next: SourcePlace): boolean {
  if (last.page !== next.page || last.part !== next.part) return false;
  if (last.box && next.box) return true;
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
  return paragraphsTouch || linesTouch;
}

function widen(place: Place, next: SourcePlace): void {
  if (next.box !== null)
    place.box = place.box === null ? { ...next.box } : widened(place.box, next.box);
  place.paragraph = least(place.paragraph, next.paragraph);
  place.paragraphEnd = greatest(place.paragraphEnd, next.paragraph);
  place.lineStart = least(place.lineStart, next.lineStart);
  place.lineEnd = greatest(place.lineEnd, next.lineEnd);
}

function widened(box: Box, other: Box): Box {
  box.left = Math.min(box.left, other.left);
  box.bottom = Math.min(box.bottom, other.bottom);
  box.right = Math.max(box.right, other.right);
  box.top = Math.max(box.top, other.top);
  return box;
}

function least(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function greatest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
