import type { Block } from "../model/tree.js";

/**
 * Set the depth of list items whose marks are printed, by how far in they stand:
 * an item further in than the one above is one level deeper, and one that stands
 * where an earlier level stood is back on it. A paragraph that stands no further
 * in than the outermost level ends the list. Changes the blocks' sources.
 *
 * @param blocks in reading order, each with its left edge.
 * @param levelPoints how much further in an item must stand to be a level deeper.
 */
export function setListDepths(blocks: readonly Block[], levelPoints: number): void {
  const openLefts: number[] = [];
  for (const block of blocks) {
    const source = block.data?.source;
    const left = source?.style.leftPoints ?? 0;
    if (source?.list && !source.list.computed) {
      source.list = {
        ...source.list,
        depth: source.list.depth + depthAt(openLefts, left, levelPoints),
      };
    } else if (left <= (openLefts[0] ?? Number.POSITIVE_INFINITY)) openLefts.length = 0;
  }
}

/** Depth of an item at a left edge; closes the levels further in, opens its own. */
function depthAt(openLefts: number[], left: number, levelPoints: number): number {
  while ((openLefts.at(-1) ?? Number.NEGATIVE_INFINITY) >= left + levelPoints) openLefts.pop();
  const innermost = openLefts.at(-1);
  if (innermost === undefined || left >= innermost + levelPoints) openLefts.push(left);
  return openLefts.length - 1;
}
