import { isSameShade } from "../same-shade.js";
import type { RunTraits } from "./run-traits.js";
import { childElement, type XmlElement } from "./xml-element.js";

/** Colour under text as #rrggbb, null where it is not known. */
export type Ground = string | null;

/** What a page is printed on. */
export const paper = "#ffffff";

/** Largest type that nobody reads, in points. */
const unseenSizePoints = 1;

/** Word's names of highlighting colours (17.18.40); those not listed are light or bright. */
const highlights: Record<string, string> = {
  black: "#000000",
  white: "#ffffff",
  yellow: "#ffff00",
  green: "#00ff00",
  cyan: "#00ffff",
  magenta: "#ff00ff",
  blue: "#0000ff",
  red: "#ff0000",
  darkblue: "#000080",
  darkcyan: "#008080",
  darkgreen: "#008000",
  darkmagenta: "#800080",
  darkred: "#800000",
  darkyellow: "#808000",
  darkgray: "#808080",
  lightgray: "#c0c0c0",
};

/** The colour of a highlighting, undefined where there is none. */
export function highlightColour(name: string | undefined): string | undefined {
  return name === undefined ? undefined : highlights[name.toLowerCase()];
}

/**
 * The colour that `w:shd` paints under text, undefined where it paints none: its fill, or the
 * colour of a pattern that covers all of it.
 */
export function shadingColour(properties: XmlElement | undefined): string | undefined {
  const shading = properties && childElement(properties, "shd");
  if (shading === undefined) return undefined;
  const { val, fill, color } = shading.attributes;
  const colour = val === "solid" ? (color === "auto" ? "000000" : color) : fill;
  return colour !== undefined && /^[\da-f]{6}$/iu.test(colour)
    ? `#${colour.toLowerCase()}`
    : undefined;
}

/**
 * Does nobody see the run: set hidden, in the colour of what lies under it, or too small to read?
 * Text of automatic colour turns white on dark shading, but stays black under dark highlighting.
 *
 * @param ground what is under the paragraph
 */
export function isUnseen(traits: RunTraits, ground: Ground): boolean {
  if (traits.hidden === true) return true;
  if (traits.sizePoints !== undefined && traits.sizePoints <= unseenSizePoints) return true;
  const { highlight, shade, colour = "auto" } = traits;
  if (colour === "auto") return highlight !== undefined && isSame(highlight, "#000000");
  const under = highlight ?? shade ?? ground;
  return under !== null && isSame(colour, under);
}

function isSame(one: string, other: string): boolean {
  return isSameShade(rgbOf(one), rgbOf(other));
}

function rgbOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}
