import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { mapItems } from "../item-head/map-item-lists.js";
import { itemAttachments } from "./item-attachments.js";

/** Read each item's attachments off its sections and its head. */
export const remarkAttachments: Plugin<[], MinutesTree> = () => (tree) =>
  mapItems(tree, (item) => ({ ...item, attachments: itemAttachments(item) }));
