import type { Heading, Paragraph, PhrasingContent } from "mdast";
import { blockText, sourceOf } from "./block.js";

/**
 * Split a paragraph or heading at a character of its text; inline nodes that
 * straddle the place are cut in two. No character is lost, white space at the cut
 * stays with the head, and both parts keep the places of the whole.
 *
 * @param block the block to split.
 * @param offset in UTF-16 units of `blockText(block)`.
 */
export function splitBlock(
  block: Paragraph | Heading,
  offset: number,
): { head: Paragraph | Heading; tail: Paragraph } {
  const text = blockText(block);
  const space = /^\s*/u.exec(text.slice(offset))?.[0].length ?? 0;
  const cut = splitChildren(block.children, offset + space);
  const source = sourceOf(block);
  return {
    head: { ...block, children: cut.before },
    tail: {
      type: "paragraph",
      children: cut.after,
      data: {
        ...block.data,
        source: {
          ...source,
          list: null,
          bookmarks: [],
          style: {
            ...source.style,
            bold: allWithin(cut.after, "strong"),
            italic: allWithin(cut.after, "emphasis"),
            outlineLevel: null,
            gapAboveLines: 0,
            pageTop: false,
          },
        },
      },
    },
  };
}

function splitChildren(
  children: PhrasingContent[],
  offset: number,
): { before: PhrasingContent[]; after: PhrasingContent[] } {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let position = 0;
  for (const child of children) {
    const length = blockText(child).length;
    if (position + length <= offset) before.push(child);
    else if (position >= offset) after.push(child);
    else {
      const parts = splitInline(child, offset - position);
      before.push(parts.before);
      after.push(parts.after);
    }
    position += length;
  }
  return { before, after };
}

function splitInline(
  node: PhrasingContent,
  offset: number,
): { before: PhrasingContent; after: PhrasingContent } {
  if ("value" in node) {
    return {
      before: { ...node, value: node.value.slice(0, offset) },
      after: { ...node, value: node.value.slice(offset) },
    };
  }
  if ("children" in node) {
    const parts = splitChildren(node.children as PhrasingContent[], offset);
    return {
      before: { ...node, children: parts.before } as PhrasingContent,
      after: { ...node, children: parts.after } as PhrasingContent,
    };
  }
  return { before: node, after: { type: "text", value: "" } };
}

function allWithin(children: PhrasingContent[], type: "strong" | "emphasis"): boolean {
  const inked = children.filter((child) => blockText(child).trim() !== "");
  return inked.length > 0 && inked.every((child) => child.type === type);
}
