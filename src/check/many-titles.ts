import type { FoundDetails } from "./check-rule.js";
import type { ItemView } from "./item-views.js";
import { clip } from "./text/clip.js";

/** Fewest titles, and their share of all, that make many. */
const fewestTitles = 2;
const share = 1 / 3;

/** Tell where many of a document's titles are so: the first of them, and how many there are. */
export function manyTitles(
  topItems: readonly ItemView[],
  isSo: (title: string) => boolean,
): FoundDetails[] {
  const found = topItems.filter(({ item }) => isSo(item.title));
  const first = found[0];
  if (first === undefined || found.length < fewestTitles) return [];
  if (found.length < topItems.length * share) return [];
  const { item, page, path } = first;
  return [{ page, itemPath: path, actual: clip(item.title), subject: `${found.length}` }];
}
