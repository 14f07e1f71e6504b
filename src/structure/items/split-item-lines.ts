import { blockText } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";

/** Fewest lines of a paragraph that count on from each other to be items. */
const fewestItems = 2;

/**
 * Part a paragraph in which several items stand, line end after line end, as minutes typed
 * without paragraphs do: each line that counts on with "Pkt." or the like begins a part.
 *
 *   Pkt.1 Protokol ⏎ Oplæst og godkendt. ⏎ Pkt.2 Nye medlemmer ⏎ Have 14 er solgt.
 *                                           ^^^^^
 */
export function splitItemLines(child: RootChild): RootChild[] {
  if (!isBlock(child) || child.type === "table") return [child];
  const starts = itemStarts(blockText(child));
  if (starts.length < fewestItems) return [child];
  const parts: Block[] = [];
  let rest = child;
  let cutBefore = 0;
  for (const start of starts.filter((offset) => offset > 0)) {
    const { head, tail } = splitBlock(rest, start - cutBefore);
    parts.push(head);
    cutBefore = start;
    rest = tail;
  }
  return [...parts, rest];
}

/** Where the lines begin that count on by a keyword, in UTF-16 units. */
function itemStarts(text: string): number[] {
  if (!text.includes("\n")) return [];
  const starts: number[] = [];
  let last: number | null = null;
  let offset = 0;
  for (const line of text.split("\n")) {
    const numbered = readNumberedLine(line.trim());
    const isItem = numbered?.family === "keyword" && /^\p{Lu}/u.test(numbered.rest);
    if (isItem && (last === null || numbered.value === last + 1)) {
      starts.push(offset);
      last = numbered.value;
    }
    offset += line.length + 1;
  }
  return starts;
}
