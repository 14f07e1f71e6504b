import { isSameShade } from "../same-shade.js";
import type { ShownText } from "./hidden-text.js";
import type { PaintedArea } from "./painted-areas.js";

/** What a page is printed on. */
const paper = 0xffffff;
/** How far above the baseline letters have ink for sure, in points. */
const inkPoints = 1;

/**
 * Find the text in the colour of what lies under it: white on paper, black on a black bar. Where
 * a picture or a shading lies there, no text is told to be hidden.
 */
export function textOnOwnColour(
  shown: readonly ShownText[],
  areas: readonly PaintedArea[],
): ShownText[] {
  const grounds = new Set([paper, ...areas.flatMap(({ colour }) => colour ?? [])]);
  const mayMatch = new Map<number, boolean>();
  return shown.filter((text) => {
    const { colour } = text;
    if (colour === null || !text.visible) return false;
    let may = mayMatch.get(colour);
    if (may === undefined) {
      may = [...grounds].some((ground) => isSameShade(ground, colour));
      mayMatch.set(colour, may);
    }
    if (!may) return false;
    const ground = groundOf(text, areas);
    return ground !== null && isSameShade(ground, colour);
  });
}

function groundOf({ order, at }: ShownText, areas: readonly PaintedArea[]): number | null {
  const y = at.y + inkPoints;
  const under = areas.findLast(
    (area) =>
      area.order < order &&
      at.x >= area.box.left - 1 &&
      at.x <= area.box.right &&
      y >= area.box.bottom &&
      y <= area.box.top,
  );
  return under === undefined ? paper : under.colour;
}
