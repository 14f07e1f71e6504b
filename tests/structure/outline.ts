import { VFile } from "vfile";
import { extractHtml } from "../../src/extract/html/extract-html.js";
import { extractMarkdown } from "../../src/extract/markdown/extract-markdown.js";
import { extractText } from "../../src/extract/text/extract-text.js";
import { blockText } from "../../src/model/block.js";
import type { AgendaItem, ItemChild, MinutesTree, RootChild } from "../../src/model/tree.js";
import { structure } from "../../src/structure/index.js";

/** Structure minutes written as text. */
export async function structuredText(text: string): Promise<MinutesTree> {
  const { tree } = await extractText(new TextEncoder().encode(text));
  return structure(tree, new VFile());
}

/** Structure minutes written as Markdown. */
export async function structuredMarkdown(text: string): Promise<MinutesTree> {
  const { tree } = await extractMarkdown(new TextEncoder().encode(text));
  return structure(tree, new VFile());
}

/** Structure minutes written as HTML. */
export async function structuredHtml(html: string): Promise<MinutesTree> {
  const { tree } = await extractHtml(new TextEncoder().encode(html));
  return structure(tree, new VFile());
}

/** The items of a tree. */
export function itemsOf(tree: { children: (RootChild | ItemChild)[] }): AgendaItem[] {
  return tree.children.filter((child) => child.type === "agendaItem") as AgendaItem[];
}

/** "3 Eventuelt" for each item, sub-items indented. */
export function itemLines(tree: { children: (RootChild | ItemChild)[] }, indent = ""): string[] {
  return itemsOf(tree).flatMap((item) => [
    `${indent}${item.number ?? "-"} ${item.title}`,
    ...itemLines(item, `${indent}  `),
  ]);
}

/** "kind: first words" for each section of an item. */
export function sectionLines(item: AgendaItem | undefined): string[] {
  return (item?.children ?? []).flatMap((child) => {
    if (child.type !== "itemSection") return [];
    const blocks = child.children.filter(
      (one) => one.type !== "headingLine" && one.type !== "furniture",
    );
    return [`${child.kind}: ${blocks.map(blockText).join(" | ")}`];
  });
}
