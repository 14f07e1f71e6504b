import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { mapItems } from "../item-head/map-item-lists.js";
import { itemVotes } from "./item-votes.js";

/** Read the votes of each item. */
export const remarkVotes: Plugin<[], MinutesTree> = () => (tree) =>
  mapItems(tree, (item, meeting) => ({ ...item, votes: itemVotes(item, meeting) }));
