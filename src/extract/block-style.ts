import type { PhrasingContent } from "mdast";
import type { BlockStyle } from "../model/source.js";

/** Traits that can be read off a block's own marks. */
type InkTraits = Pick<BlockStyle, "bold" | "italic">;

/**
 * Say whether every letter of the phrasing is bold, and whether every letter is
 * italic. White space and punctuation outside the marks do not count.
 */
export function inkTraits(children: readonly PhrasingContent[]): InkTraits {
  return { bold: allWithin(children, "strong"), italic: allWithin(children, "emphasis") };
}

function allWithin(children: readonly PhrasingContent[], type: "strong" | "emphasis"): boolean {
  let inside = false;
  const check = (node: PhrasingContent): boolean => {
    if (node.type === type) {
      inside = true;
      return true;
    }
    if ("children" in node) return node.children.every(check);
    return !("value" in node) || !/[\p{L}\p{N}]/u.test(node.value);
  };
  return children.every(check) && inside;
}
