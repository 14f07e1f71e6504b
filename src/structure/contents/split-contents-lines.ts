import { blockText } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { readContentsLine } from "./contents-line.js";

/**
 * Part a paragraph that holds several entries of a contents list, each line
 * with its page; other blocks are returned as they are.
 *
 *     Punkt 1: Godkendelse af dagsorden ⇥ 2
 *     Punkt 2: Ny bro over åen ⇥ 4
 *                                ^ every line ends with one
 */
export function splitContentsLines(child: RootChild): RootChild[] {
  if (!isBlock(child) || child.type === "table") return [child];
  const lines = blockText(child).split("\n");
  if (lines.length < 2 || lines.some((line) => readContentsLine(line).page === null)) {
    return [child];
  }
  const parts: RootChild[] = [];
  let rest = child;
  for (const line of lines.slice(0, -1)) {
    const start = parts.length === 0 ? 0 : 1;
    const { head, tail } = splitBlock(rest, start + line.length);
    parts.push(head);
    rest = tail;
  }
  return [...parts, rest];
}
