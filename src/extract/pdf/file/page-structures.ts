import type { PdfStructureNode } from "../pdf-document.js";
import type { FilePage } from "./page-tree.js";
import { entry, isDictionary, isReference, nameOf, type PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** Most elements that are visited, and the deepest of them. */
const mostElements = 200_000;
const deepest = 60;

/** An element on the way from the root, with what it became on each page so far. */
interface Frame {
  role: string;
  nodes: Map<number, PdfStructureNode>;
}

interface Walk {
  objects: PdfObjects;
  /** Index of a page by the number of its object. */
  pageIndexes: ReadonlyMap<number, number>;
  roles: PdfValue;
  pages: (PdfStructureNode | null)[];
  seen: Set<PdfValue>;
}

/**
 * Take the structure tree of a tagged file apart into one tree a page: of each element
 * the content on that page, and no element that has none there.
 *
 * @param objects the file's objects
 * @param pages the file's pages
 * @returns a tree or null for each page; null where the file is not tagged
 */
export function pageStructures(
  objects: PdfObjects,
  pages: readonly FilePage[],
): (PdfStructureNode | null)[] | null {
  const marks = objects.resolve(entry(objects.root, "MarkInfo"));
  if (objects.resolve(entry(marks, "Marked")) !== true) return null;
  const root = objects.resolve(entry(objects.root, "StructTreeRoot"));
  const numbered = pages.map(({ object }, index) => [object ?? -1, index] as const);
  const walk: Walk = {
    objects,
    pageIndexes: new Map(numbered),
    roles: objects.resolve(entry(root, "RoleMap")),
    pages: pages.map(() => null),
    seen: new Set(),
  };
  visitKids(walk, root, [{ role: "", nodes: new Map() }]);
  return walk.pages;
}

function visitKids(walk: Walk, element: PdfValue, path: Frame[]): void {
  const { objects } = walk;
  const kids = objects.resolve(entry(element, "K"));
  const own = pageIndex(walk, entry(element, "Pg"));
  for (const kid of Array.isArray(kids) ? kids : [kids]) {
    const value = objects.resolve(kid);
    if (typeof value === "number") addContent(walk, path, { page: own, id: value });
    else if (isDictionary(value)) visitKid(walk, value, { path, own });
  }
}

function visitKid(
  walk: Walk,
  kid: PdfValue,
  { path, own }: { path: Frame[]; own: number | null },
): void {
  const { objects, roles, seen } = walk;
  const type = nameOf(objects.resolve(entry(kid, "Type")));
  if (type === "OBJR") return;
  if (type === "MCR") {
    const page = entry(kid, "Pg") === undefined ? own : pageIndex(walk, entry(kid, "Pg"));
    const id = objects.resolve(entry(kid, "MCID"));
    if (typeof id === "number") addContent(walk, path, { page, id });
    return;
  }
  if (seen.has(kid) || seen.size > mostElements || path.length > deepest) return;
  seen.add(kid);
  const name = nameOf(objects.resolve(entry(kid, "S"))) ?? "";
  const role = nameOf(objects.resolve(entry(roles, name))) ?? name;
  visitKids(walk, kid, [...path, { role, nodes: new Map() }]);
}

function pageIndex({ pageIndexes }: Walk, reference: PdfValue | undefined): number | null {
  if (reference === undefined || !isReference(reference)) return null;
  return pageIndexes.get(reference.number) ?? null;
}

/** Hang content under what its elements are on the page. */
function addContent(
  walk: Walk,
  path: readonly Frame[],
  { page, id }: { page: number | null; id: number },
): void {
  if (page === null) return;
  let above: PdfStructureNode | null = null;
  for (const { role, nodes } of path) {
    let node: PdfStructureNode | undefined = nodes.get(page);
    if (node === undefined) {
      node = { role, children: [] };
      nodes.set(page, node);
      if (above === null) walk.pages[page] = node;
      else above.children?.push(node);
    }
    above = node;
  }
  above?.children?.push({ type: "content", id: `${id}` });
}
