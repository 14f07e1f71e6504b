import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { mapItems } from "../item-head/map-item-lists.js";
import { withSubItems } from "./with-sub-items.js";

/** Step 7: gather the second level (1.1, 1a, "Forslag 1") into items inside their item. */
export const remarkSubItems: Plugin<[], MinutesTree> = () => (tree) => mapItems(tree, withSubItems);
