import { firstPrintedLine } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";

/** Lines already read: every scheme of numbers asks for those of a document. */
const knownLines = new WeakMap<readonly RootChild[], readonly string[]>();

/** The first line of each child as a reader sees it, without white space around it; empty for tables and what is no block. */
export function firstLines(children: readonly RootChild[]): readonly string[] {
  const known = knownLines.get(children);
  if (known !== undefined) return known;
  const lines = children.map((child) =>
    isBlock(child) && child.type !== "table" ? firstPrintedLine(child) : "",
  );
  knownLines.set(children, lines);
  return lines;
}
