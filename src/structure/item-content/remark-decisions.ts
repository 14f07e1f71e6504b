import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { mapItems } from "../item-head/map-item-lists.js";
import { itemDecision } from "./item-decision.js";

/** Read each item's decision; runs after recommendations, which tell what it could follow. */
export const remarkDecisions: Plugin<[], MinutesTree> = () => (tree) =>
  mapItems(tree, (item, meeting) => ({ ...item, decision: itemDecision(item, meeting) }));
