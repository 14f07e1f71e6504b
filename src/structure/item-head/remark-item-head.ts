import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { splitItemHeads } from "./split-item-heads.js";

/** Part the head of each agenda item from its content; runs between items and sections. */
export const remarkItemHead: Plugin<[], MinutesTree> = () => splitItemHeads;
