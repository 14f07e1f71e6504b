import type { FrontLine } from "./front-lines.js";
import type { LaterTitles } from "./later-titles.js";
import { withTrailingPages } from "./trailing-pages.js";

const contentsWord =
  /^(?:indhold|indholdsfortegnelse|indholdsoversigt|punktoversigt|oversigt over punkter)\b/iu;

/** Are the entries those of a contents list: do they have rising pages, or stand again further down? */
export function isContents(
  entries: FrontLine[],
  heading: string | null,
  later: LaterTitles,
): boolean {
  const fewest = heading === null ? 3 : 2;
  if (entries.length < fewest) return false;
  const paged = entries.filter((entry) => entry.line.page !== null);
  const rising = paged.every(
    (entry, at) => at === 0 || (entry.line.page ?? 0) >= (paged[at - 1]?.line.page ?? 0),
  );
  if (paged.length >= entries.length * 0.6 && rising) return true;
  const numbered = entries.filter((entry) => entry.line.number !== null).length;
  if (heading === null && numbered < entries.length * 0.6) return false;
  const unnumbered = numbered < entries.length * 0.5;
  const lines = withTrailingPages(entries.map(({ line }) => line));
  const again = entries.filter(({ index }, at) => {
    const line = lines[at];
    return line && (unnumbered || line.number !== null) && later.holdAfter(index, line);
  }).length;
  if (heading === null && isSameList(entries, later)) return false;
  if (again >= entries.length * 0.5 && again >= 2) return true;
  return heading !== null && contentsWord.test(heading) && again >= 1;
}

/** Do all entries stand again one right below the other? Then two texts hold the same list of points. */
function isSameList(entries: FrontLine[], later: LaterTitles): boolean {
  const places = entries.map((entry) => later.lastPlace(entry.key));
  const [first = -1] = places;
  return first > (entries.at(-1)?.index ?? 0) && places.every((place, at) => place === first + at);
}
