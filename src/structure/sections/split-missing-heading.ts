import { sourceOf } from "../../model/block.js";
import {
  type AgendaItem,
  type ItemChild,
  type ItemSection,
  isBlock,
  type SectionChild,
} from "../../model/tree.js";
import { isTitleLike } from "../embedded/border-evidence.js";

/**
 * Part the case text from a recommendation where its heading is missing: after
 * the points, a sub-title with text below it opens a section of its own.
 *
 *   Indstilling
 *   - At rådet tager status til efterretning
 *   Nyt indsatsområde om trivsel          ← here
 *   Kommunerne har haft mulighed for …
 */
export function splitMissingHeading(item: AgendaItem): AgendaItem {
  const at = item.children.findLastIndex((child) => child.type === "itemSection");
  const last = item.children[at];
  if (last?.type !== "itemSection" || last.kind !== "indstilling" || item.children.some(isCaseText))
    return item;
  const start = caseTextStart(last.children);
  if (start < 0) return item;
  const rest: ItemSection = {
    type: "itemSection",
    kind: "tekst",
    heading: null,
    children: last.children.slice(start),
  };
  const own: ItemChild = { ...last, children: last.children.slice(0, start) };
  return {
    ...item,
    children: [...item.children.slice(0, at), own, rest, ...item.children.slice(at + 1)],
  };
}

function isCaseText(child: ItemChild): boolean {
  return child.type === "itemSection" && child.kind === "sagsfremstilling";
}

/** Index of the first sub-title after a point, with running text right below; -1 without. */
function caseTextStart(children: SectionChild[]): number {
  const point = children.findIndex((child) => isBlock(child) && sourceOf(child).list !== null);
  if (point < 0) return -1;
  return children.findIndex((child, index) => {
    const next = children[index + 1];
    return (
      index > point &&
      isBlock(child) &&
      isTitleLike(child) &&
      next !== undefined &&
      isBlock(next) &&
      !isTitleLike(next) &&
      sourceOf(next).list === null
    );
  });
}
