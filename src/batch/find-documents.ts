import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** Suffixes taken from folders. What is named itself is taken whatever its suffix. */
const documentSuffixes = /\.(?:pdf|docx|docm|doc|odt|rtf|html?|md|markdown|txt)$/iu;

/** The documents of an import. */
export interface FoundDocuments {
  /** Paths with forward slashes, each once, sorted by code units. */
  paths: string[];
  /** How many files in the folders have another suffix. */
  skipped: number;
}

/**
 * Find the documents that files, folders (with their sub-folders) and globs name.
 * Hidden files are left out. A name that is nothing of these stays in the list,
 * so that its absence is reported like any other failure.
 */
export async function findDocuments(names: string[]): Promise<FoundDocuments> {
  const found: FoundDocuments = { paths: [], skipped: 0 };
  for (const name of names) {
    const inside = await lookUp(name);
    found.paths.push(...inside.paths);
    found.skipped += inside.skipped;
  }
  const paths = new Set(found.paths.map((path) => path.replaceAll("\\", "/")));
  return { paths: [...paths].sort(byCodeUnits), skipped: found.skipped };
}

async function lookUp(name: string): Promise<FoundDocuments> {
  const isFolder = await stat(name).then(
    (stats) => stats.isDirectory(),
    () => null,
  );
  if (isFolder === true) return inFolder(name);
  if (isFolder === null && isDynamicPattern(name)) {
    return { paths: await glob(name, { expandDirectories: false, onlyFiles: true }), skipped: 0 };
  }
  return { paths: [name], skipped: 0 };
}

async function inFolder(folder: string): Promise<FoundDocuments> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(path.slice(folder.length)));
  const paths = files.filter((path) => documentSuffixes.test(path));
  return { paths, skipped: files.length - paths.length };
}

function isHidden(pathInFolder: string): boolean {
  return pathInFolder.split(/[\\/]/u).some((part) => part.startsWith("."));
}

function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
