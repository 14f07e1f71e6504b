import { type Plugin, type Processor, unified } from "unified";
import type { VFile } from "vfile";
import type { MinutesTree } from "../model/tree.js";
import { remarkBackMatter } from "./back-matter/remark-back-matter.js";
import { remarkContentsList } from "./contents/remark-contents-list.js";
import { remarkEmbedded } from "./embedded/remark-embedded.js";
import { remarkFurniture } from "./furniture/remark-furniture.js";
import { itemContentSteps } from "./item-content/index.js";
import { remarkItemHead } from "./item-head/remark-item-head.js";
import { remarkItems } from "./items/remark-items.js";
import { remarkJoinParagraphs } from "./join/remark-join-paragraphs.js";
import { remarkMeetingHeader } from "./meeting-header/remark-meeting-header.js";
import { remarkSections } from "./sections/remark-sections.js";
import { remarkSubItems } from "./sub-items/remark-sub-items.js";
import { remarkLayoutTables } from "./tables/remark-layout-tables.js";

/** The steps in order; each is one unified plugin, a thin wrapper over a pure function. */
export const structureSteps: readonly Plugin<[], MinutesTree>[] = [
  remarkFurniture,
  remarkJoinParagraphs,
  remarkLayoutTables,
  remarkContentsList,
  remarkItems,
  remarkEmbedded,
  remarkSubItems,
  remarkBackMatter,
  remarkItemHead,
  remarkSections,
  remarkMeetingHeader,
  ...itemContentSteps,
];

/**
 * Structure an extracted tree: gather its blocks into items, sections and the rest.
 *
 * @param tree root of flat blocks, as an extractor emits it; it is not changed.
 * @param file takes what the steps report.
 * @param steps the steps to run, all of them unless one is left out to measure what it gives.
 */
export function structure(
  tree: MinutesTree,
  file: VFile,
  steps: readonly Plugin<[], MinutesTree>[] = structureSteps,
): MinutesTree {
  const processor = unified() as unknown as Processor<MinutesTree, MinutesTree, MinutesTree>;
  for (const step of steps) processor.use(step);
  return processor.runSync(tree, file) as MinutesTree;
}
