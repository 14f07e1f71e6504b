import type { ContentsEntry } from "../../model/tree.js";

/** Fewest entries among which page numbers that only a space sets off are known. */
const fewestEntries = 3;
const trailing = /^(?<title>.*\S)\s+(?<page>\d{1,3})$/u;

/**
 * Reads page numbers that only a space sets off from the titles: every entry
 * ends in one, they never fall, and they are no years.
 *
 *   1. Mødeplan for efteråret 3
 *                             ^
 *   2. Meddelelser 9
 *                  ^
 */
export function withTrailingPages<Entry extends Pick<ContentsEntry, "title" | "page">>(
  entries: Entry[],
): Entry[] {
  if (entries.length < fewestEntries || entries.some(({ page }) => page !== null)) return entries;
  const read = entries.map((entry) => {
    const groups = trailing.exec(entry.title.trim())?.groups;
    return groups?.title === undefined
      ? null
      : { ...entry, title: groups.title.trim(), page: Number(groups.page) };
  });
  const paged = read.filter((entry) => entry !== null);
  const rising = paged.every(({ page }, at) => at === 0 || page >= (paged[at - 1]?.page ?? 0));
  const spread = new Set(paged.map(({ page }) => page)).size > 1;
  return paged.length === entries.length && rising && spread ? paged : entries;
}
