import { append } from "../model/append.js";
import type { Block } from "../model/tree.js";

/** A footnote or endnote, and the block that refers to it. */
export interface PlacedNote {
  blocks: Block[];
  /** Null where no block is known to refer to it. */
  holder: Block | null;
}

/**
 * Put each note behind the block that refers to it, so that it belongs to the same item; notes
 * that no block holds come last.
 *
 *   1. Køb af areal
 *   Prisen følger af aftalen.[1]
 *   [1] Aftale af 4. maj.            ← not below the last item, where the source keeps it
 *   2. Eventuelt
 *
 * @param blocks in reading order
 * @param notes in the order of their references
 */
export function placeNotes(blocks: readonly Block[], notes: readonly PlacedNote[]): Block[] {
  if (notes.length === 0) return [...blocks];
  const behind = new Map<Block, Block[]>();
  const last: Block[] = [];
  const known = new Set(blocks);
  for (const { blocks: own, holder } of notes) {
    if (holder === null || !known.has(holder)) append(last, own);
    else behind.set(holder, [...(behind.get(holder) ?? []), ...own]);
  }
  return [...blocks.flatMap((block) => [block, ...(behind.get(block) ?? [])]), ...last];
}

/**
 * Begin a note with the mark that the text refers to it by.
 *
 *     [1] Aftale af 4. maj.
 *     ^^^
 */
export function withNoteMark([first, ...rest]: readonly Block[], mark: string): Block[] {
  if (first === undefined) return [];
  if (first.type === "table") return [first, ...rest];
  const lead = { type: "text" as const, value: `${mark} ` };
  return [{ ...first, children: [lead, ...first.children] }, ...rest];
}
