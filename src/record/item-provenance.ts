import { sourceOf } from "../model/block.js";
import type { Place } from "../model/item-record.js";
import type { AgendaItem } from "../model/tree.js";
import { extentOf, mergePlaces } from "./places.js";
import { blocksUnder } from "./text-of.js";

/** Tell where an item stands: the places of its heading, then how far it reaches. */
export function provenanceOf(node: AgendaItem): Place[] {
  const heading = node.children.find((child) => child.type === "headingLine");
  const places = heading ? blocksUnder(heading).flatMap((block) => sourceOf(block).places) : [];
  return [...mergePlaces(places), ...extentOf(blocksUnder(node))];
}
