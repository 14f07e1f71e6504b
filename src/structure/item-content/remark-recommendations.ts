import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { mapItems } from "../item-head/map-item-lists.js";
import { itemRecommendations } from "./item-recommendations.js";

/** Read each item's recommendations off its Indstilling sections. */
export const remarkRecommendations: Plugin<[], MinutesTree> = () => (tree) =>
  mapItems(tree, (item) => ({ ...item, recommendations: itemRecommendations(item) }));
