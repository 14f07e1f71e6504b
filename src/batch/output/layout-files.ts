import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { basename, extname } from "node:path/posix";
import type { DocumentFacts } from "../document-facts.js";
import { safeName } from "./safe-name.js";

/** Folder of the files, inside the import's. */
const layoutFolder = "by-body";

/** One document for a file of its own. */
interface LayoutDocument {
  name: string;
  facts: Pick<DocumentFacts, "body" | "date">;
  /** One line. */
  document: Buffer;
}

/** One JSON file a document: `by-body/<body>/<date>/<name>.json`. */
export interface LayoutFiles {
  put(document: LayoutDocument): Promise<void>;
  /** Put the new files in place of the old ones. */
  name(): Promise<void>;
  discard(): Promise<void>;
}

/** Open the folders for new files; the old ones stay until `name`. */
export async function openLayoutFiles(folder: string, stateFolder: string): Promise<LayoutFiles> {
  const parts = join(stateFolder, `${layoutFolder}-parts`);
  const old = join(stateFolder, `${layoutFolder}-old`);
  const target = join(folder, layoutFolder);
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts);
  const taken = new Set<string>();
  return {
    async put({ name, facts, document }) {
      const place = join(
        parts,
        safeName(facts.body ?? "", "uden organ"),
        safeName(facts.date ?? "", "uden dato"),
      );
      const stem = safeName(basename(name, extname(name)), "dokument");
      await mkdir(place, { recursive: true });
      await writeFile(join(place, freeName(join(place, stem), stem, taken)), document);
    },
    async name() {
      await rm(old, { recursive: true, force: true });
      await rename(target, old).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
      await rename(parts, target);
      await rm(old, { recursive: true, force: true });
    },
    discard: () => rm(parts, { recursive: true, force: true }),
  };
}

/** Number what would have the name of another file; small and large letters are one on some systems. */
function freeName(path: string, stem: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `-${number}`;
    const key = `${path}${suffix}`.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return `${stem}${suffix}.json`;
  }
}
