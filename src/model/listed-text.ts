import { blockText, sourceOf } from "./block.js";
import type { Block } from "./tree.js";

/** Bullets of the first level, in whichever shape a font gives them, and rings of the second. */
const bullets = /^[\p{Co}•●▪■□❖➢►▸·]$/u;
const rings = /^[○◦o]$/u;

/**
 * Give the marker of a list line as records print it: one shape for each kind of bullet, since
 * the same bullet is another character in each format; other markers as they are.
 *
 *     ● Ny badebro      ▪ Ny badebro      3) Ny badebro
 *     ^ •               ^ •               ^^ 3)
 */
export function listLabel(label: string): string {
  if (bullets.test(label)) return "•";
  return rings.test(label) ? "◦" : label;
}

/**
 * The text a reader sees, a list line's marker before it with one space between, whether it was
 * printed or computed, set off by a tab or by a space.
 */
export function listedText(block: Block): string {
  const text = blockText(block);
  const { list } = sourceOf(block);
  if (list === null) return text;
  const label = listLabel(list.label);
  if (list.computed) return `${label} ${text}`.trimEnd();
  if (!text.startsWith(list.label)) return text;
  return `${label} ${text.slice(list.label.length).trimStart()}`.trimEnd();
}
