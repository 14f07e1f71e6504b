import { stat } from "node:fs/promises";
import type { Journal } from "./state/journal.js";

/**
 * Count the files known from former runs that are gone from the disk. A file
 * that is only not named this time is left alone.
 *
 * @param seen the files looked at in this run
 * @param prune forget the files that are gone
 */
export async function dropMissing(
  journal: Journal,
  seen: ReadonlySet<string>,
  prune: boolean,
): Promise<number> {
  let missing = 0;
  for (const path of journal.state.inputs.keys()) {
    if (seen.has(path) || !(await isGone(path))) continue;
    missing += 1;
    if (prune) journal.append({ type: "dropped", path });
  }
  return missing;
}

async function isGone(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code === "ENOENT" || code === "ENOTDIR";
  }
}
