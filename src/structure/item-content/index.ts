import type { Plugin } from "unified";
import type { MinutesTree } from "../../model/tree.js";
import { remarkAttachments } from "./remark-attachments.js";
import { remarkDecisions } from "./remark-decisions.js";
import { remarkRecommendations } from "./remark-recommendations.js";
import { remarkVotes } from "./remark-votes.js";

/** What is read off the sections of each item, in order; runs after the sections. */
export const itemContentSteps: Plugin<[], MinutesTree>[] = [
  remarkAttachments,
  remarkRecommendations,
  remarkDecisions,
  remarkVotes,
];
