import { blockText, sourceOf } from "../../src/model/block.js";
import type { Extraction } from "../../src/model/extraction.js";
import { type Block, isBlock } from "../../src/model/tree.js";

/** Blocks of an extraction; everything at its root is one. */
export function blocksOf(extraction: Extraction): Block[] {
  return extraction.tree.children.filter(isBlock);
}

/**
 * A block a line, for comparing: kind, list mark and text. Tabs show as " | ",
 * line ends as " / ".
 */
export function summary(extraction: Extraction): string[] {
  return blocksOf(extraction).map((block) => {
    const { list } = sourceOf(block);
    const kind = block.type === "heading" ? `h${block.depth}` : block.type;
    const mark = list === null ? "" : `[${list.label}${list.computed ? "" : "="}${list.depth}]`;
    const text = blockText(block).replaceAll("\t", " | ").replaceAll("\n", " / ");
    return `${kind}${mark} ${text}`;
  });
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** All words in all blocks, in order. */
export function words(extraction: Extraction): string[] {
  return blocksOf(extraction).flatMap((block) => wordsOf(blockText(block)));
}

/** Words of a text: letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
