import { type Plugin, type Processor, unified } from "unified";
import type { VFile } from "vfile";
import type { MinutesTree } from "../model/tree.js";

/** The steps in order; each is one unified plugin, a thin wrapper over a pure function. */
const steps: Plugin<[], MinutesTree>[] = [];

/** Structure an extracted tree: gather its blocks into items, sections and the rest. */
export function structure(tree: MinutesTree, file: VFile): MinutesTree {
  const processor = unified() as unknown as Processor<MinutesTree, MinutesTree, MinutesTree>;
  for (const step of steps) processor.use(step);
  return processor.runSync(tree, file) as MinutesTree;
}
