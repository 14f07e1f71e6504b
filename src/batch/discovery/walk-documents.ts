import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** Suffixes taken from folders. What is named itself is taken whatever its suffix. */
const documentSuffixes = /\.(?:pdf|docx|docm|dotx|doc|odt|rtf|html?|md|markdown|txt)$/iu;

/** Folder inside an import's folder; a folder that has it holds an import's results. */
export const stateFolderName = ".referat";

/** What an import writes into its folder that could be taken for a document. */
const reportName = "report.html";

/** A folder that has it is a database, as the embedded index is one: no file in it is a document. */
const databaseSign = "PG_VERSION";

/** What a walk left out. */
export interface WalkCounts {
  /** Files in the folders with another suffix. */
  skipped: number;
}

/**
 * Walk the documents that files, folders (with their sub-folders) and globs name,
 * those of a folder in the order of their paths. Hidden files and the results of
 * imports are left out. A name that is nothing of these is handed on, so that its
 * absence is reported like any other failure. One folder is held in memory at a time.
 */
export async function* walkDocuments(
  names: Iterable<string> | AsyncIterable<string>,
  counts: WalkCounts = { skipped: 0 },
): AsyncGenerator<string> {
  for await (const name of names) {
    const isFolder = await stat(name).then(
      (stats) => stats.isDirectory(),
      () => null,
    );
    if (isFolder === true) yield* inFolder(name, counts);
    else if (isFolder === null && isDynamicPattern(name)) {
      const paths = await glob(name, { expandDirectories: false, onlyFiles: true });
      yield* paths.sort();
    } else yield withSlashes(name);
  }
}

async function* inFolder(folder: string, counts: WalkCounts): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).map((entry) => ({
    isFolder: entry.isDirectory(),
    isFile: entry.isFile() || entry.isSymbolicLink(),
    // A folder stands where its files' paths stand: "a.txt" before "a/b.txt".
    name: entry.isDirectory() ? `${entry.name}/` : entry.name,
  }));
  const names = new Set(entries.map(({ name }) => name));
  if (names.has(databaseSign)) return;
  const isResult = names.has(`${stateFolderName}/`);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, isFolder, isFile } of entries) {
    if (name.startsWith(".") || (isResult && name === reportName)) continue;
    if (isFolder) yield* inFolder(join(folder, name), counts);
    else if (isFile && documentSuffixes.test(name)) yield withSlashes(join(folder, name));
    else if (isFile) counts.skipped += 1;
  }
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
