import type { OutlineEntry } from "../../model/tree.js";
import type { PdfDocument, PdfOutlineNode } from "./pdf-document.js";

/** Most bookmarks that are read; more are no table of contents. */
const mostEntries = 2000;

/**
 * Read the document's own bookmarks with the pages they lead to.
 *
 * @param document the PDF
 * @returns entries in order, outermost level 1; a page that cannot be found is null
 */
export async function readOutline(document: PdfDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  await collect(document, (await document.getOutline()) ?? [], 1, entries);
  return entries;
}

async function collect(
  document: PdfDocument,
  nodes: readonly PdfOutlineNode[],
  level: number,
  entries: OutlineEntry[],
): Promise<void> {
  for (const node of nodes) {
    if (entries.length >= mostEntries) return;
    const title = (node.title ?? "").replace(/\s+/gu, " ").trim();
    if (title !== "") entries.push({ title, level, page: await pageOf(document, node.dest) });
    await collect(document, node.items ?? [], level + 1, entries);
  }
}

async function pageOf(
  document: PdfDocument,
  destination: PdfOutlineNode["dest"],
): Promise<number | null> {
  try {
    const target =
      typeof destination === "string" ? await document.getDestination(destination) : destination;
    const reference = target?.[0];
    if (typeof reference === "number") return reference + 1;
    if (typeof reference !== "object" || reference === null) return null;
    return (await document.getPageIndex(reference)) + 1;
  } catch {
    // A bookmark that leads nowhere still has its title.
    return null;
  }
}
