import { append } from "../../../model/append.js";
import type { OutlineEntry } from "../../../model/tree.js";
import type { FilePage } from "./page-tree.js";
import { entry, isDictionary, isReference, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";
import { textOfString } from "./text-of-string.js";

/** Most bookmarks that are read; more are no table of contents. */
const mostEntries = 2000;
/** Most nodes of the tree of named places that are visited. */
const mostNodes = 10_000;

interface Reading {
  objects: PdfObjects;
  pages: readonly FilePage[];
  /** Places by their names, listed at the first name. */
  named: () => ReadonlyMap<string, PdfValue>;
  entries: OutlineEntry[];
  seen: Set<PdfValue>;
}

/**
 * Read the bookmarks of a file with the pages they lead to.
 *
 * @param objects the file's objects
 * @param pages the file's pages
 * @returns entries in order, outermost level 1; a page that cannot be found is null
 */
export function fileOutline(objects: PdfObjects, pages: readonly FilePage[]): OutlineEntry[] {
  let places: Map<string, PdfValue> | null = null;
  const named = () => {
    places ??= namedPlaces(objects);
    return places;
  };
  const reading: Reading = { objects, pages, named, entries: [], seen: new Set() };
  collect(reading, objects.resolve(entry(objects.root, "Outlines")), 1);
  return reading.entries;
}

function collect(reading: Reading, parent: PdfValue, level: number): void {
  const { objects, entries, seen } = reading;
  let node = objects.resolve(entry(parent, "First"));
  while (isDictionary(node) && !seen.has(node) && entries.length < mostEntries) {
    seen.add(node);
    const raw = textOfString(objects.resolve(entry(node, "Title"))) ?? "";
    const title = raw.replace(/\s+/gu, " ").trim();
    if (title !== "") entries.push({ title, level, page: pageOf(reading, node) });
    collect(reading, node, level + 1);
    node = objects.resolve(entry(node, "Next"));
  }
}

function pageOf({ objects, pages, named }: Reading, node: PdfValue): number | null {
  const action = objects.resolve(entry(node, "A"));
  const target = objects.resolve(entry(node, "Dest") ?? entry(action, "D"));
  const name = nameOf(target) ?? textOfString(target);
  const place = name === null ? target : objects.resolve(named().get(name));
  const list = isDictionary(place) ? objects.resolve(entry(place, "D")) : place;
  const [page] = Array.isArray(list) ? list : [];
  if (typeof page === "number") return page + 1;
  if (page === undefined || !isReference(page)) return null;
  const index = pages.findIndex(({ object }) => object === page.number);
  return index === -1 ? null : index + 1;
}

/** The places of the catalog's own table, and of the tree of names. */
function namedPlaces(objects: PdfObjects): Map<string, PdfValue> {
  const places = new Map<string, PdfValue>();
  const table = objects.resolve(entry(objects.root, "Dests"));
  if (isDictionary(table)) for (const [name, place] of table.entries) places.set(name, place);
  const tree = entry(objects.resolve(entry(objects.root, "Names")), "Dests");
  const queue: PdfValue[] = [objects.resolve(tree)];
  for (const node of queue) {
    const kids = objects.resolve(entry(node, "Kids"));
    if (Array.isArray(kids) && queue.length + kids.length < mostNodes) {
      append(
        queue,
        kids.map((kid) => objects.resolve(kid)),
      );
    }
    const names = objects.resolve(entry(node, "Names"));
    const pairs = Array.isArray(names) ? names : [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const name = textOfString(objects.resolve(pairs[index]));
      const place = pairs[index + 1];
      if (name !== null && place !== undefined) places.set(name, place);
    }
  }
  return places;
}
