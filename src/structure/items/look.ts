import { blockText, sourceOf } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import type { Look } from "./candidate.js";

/** How a block is set, as far as headings of one scheme share it. */
export function lookOf(block: Block): Look {
  const { style } = sourceOf(block);
  return {
    outlineLevel: style.outlineLevel,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    capitals: isCapitals(blockText(block)),
    fontSizePoints: typeSize(block),
    colour: style.colour,
    styleName: style.styleName,
  };
}

/** Size of a block's type in points, to the half point; null where it is not known. */
function typeSize(block: Block): number | null {
  const { fontSizePoints } = sourceOf(block).style;
  return fontSizePoints === null ? null : Math.round(fontSizePoints * 2) / 2;
}

/** Are all its letters capitals, three at least? */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

/** Number of traits in which two looks differ, 0–7; size counts where it differs by more than 0.6 pt. */
export function lookDistance(left: Look, right: Look): number {
  const sizes =
    left.fontSizePoints !== null &&
    right.fontSizePoints !== null &&
    Math.abs(left.fontSizePoints - right.fontSizePoints) > 0.6;
  return (
    Number(left.outlineLevel !== right.outlineLevel) +
    Number(left.bold !== right.bold) +
    Number(left.italic !== right.italic) +
    Number(left.underline !== right.underline) +
    Number(left.colour !== right.colour) +
    Number(left.styleName !== right.styleName) +
    Number(sizes)
  );
}

/** Same traits, capitals too. */
export function sameLook(left: Look, right: Look): boolean {
  return lookDistance(left, right) === 0 && left.capitals === right.capitals;
}

/** Does the look stand out from running text set at `bodySizePoints`? */
export function standsOut(look: Look, bodySizePoints: number | null): boolean {
  return look.capitals || isApart(look, look.fontSizePoints, bodySizePoints);
}

/** The same of a block by its style alone, whatever its letters. */
export function isSetApart(block: Block, bodySizePoints: number | null): boolean {
  return isApart(sourceOf(block).style, typeSize(block), bodySizePoints);
}

function isApart(
  { outlineLevel, bold, underline, colour }: Omit<Look, "capitals">,
  size: number | null,
  bodySizePoints: number | null,
): boolean {
  if (outlineLevel !== null || bold || underline || colour !== null) return true;
  return size !== null && bodySizePoints !== null && size > bodySizePoints + 0.6;
}

/** The commonest type size by characters, in points; null where no block tells. */
export function bodySize(blocks: Block[]): number | null {
  const weights = new Map<number, number>();
  let size: number | null = null;
  let weight = 0;
  blocks.forEach((block) => {
    const own = typeSize(block);
    if (own !== size) {
      addWeight(weights, size, weight);
      size = own;
      weight = 0;
    }
    weight += blockText(block).length;
  });
  addWeight(weights, size, weight);
  let best: number | null = null;
  for (const [size, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = size;
  }
  return best;
}

/** Blocks of one size mostly follow each other, and are counted together. */
function addWeight(weights: Map<number, number>, size: number | null, weight: number): void {
  if (size !== null) weights.set(size, (weights.get(size) ?? 0) + weight);
}
