import type { VFile } from "vfile";
import { report } from "../model/report.js";
import type { MinutesTree } from "../model/tree.js";
import { checks } from "./checks.js";
import { viewMinutes } from "./minutes-view.js";
import { markPrivate } from "./privacy/mark-private.js";

/**
 * Run every rule over a structured tree and report what they find on the file.
 * The tree stays as it is, save that blocks with a privacy finding get
 * `data.private`: the rules' ids.
 */
export function check(tree: MinutesTree, file: VFile): void {
  const view = viewMinutes(tree);
  for (const { rule, find } of checks) {
    for (const details of find(view)) report(file, rule, details);
  }
  markPrivate(view);
}
