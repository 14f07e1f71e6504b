import type { MinutesRoot, MinutesTree, RootChild } from "../../model/tree.js";
import type { ChosenItem } from "./choose-sequence.js";

/**
 * A contents list stands before the items. What was taken for one but stands
 * below the first item's heading is its text: the blocks go back where they were.
 *
 * @returns the tree without it, or null where the list stands where it should.
 */
export function unwrapLateContents<Tree extends MinutesTree | MinutesRoot>(
  tree: Tree,
  items: ChosenItem[],
): Tree | null {
  const first = items[0]?.candidate.index ?? Number.POSITIVE_INFINITY;
  const at = tree.children.findIndex((child) => child.type === "contentsList");
  if (at <= first) return null;
  const children: RootChild[] = tree.children.flatMap((child) =>
    child.type === "contentsList" ? child.children : [child],
  );
  return { ...tree, children };
}
