import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import type { CliContext } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { write } from "../write.js";

/** Takes the output of each document, in order. */
export interface OutputTarget {
  put(path: string, text: string): Promise<void>;
}

/**
 * Open where converted documents go: stdout, one file for all of them, or a
 * folder with a file for each. It is a folder where it exists as one or its
 * name ends with a slash, and where there are several HTML pages.
 *
 * @throws UsageError where it would overwrite a document or cannot be written
 */
export async function openTarget(
  out: string | undefined,
  files: string[],
  suffix: string,
  context: CliContext,
): Promise<OutputTarget> {
  const severalPages = suffix === "html" && files.length > 1;
  if (out === undefined) {
    if (severalPages) throw new UsageError(context.messages.usage.htmlNeedsOut);
    return { put: (_, text) => write(context.stdout, text) };
  }
  const isFolder = severalPages || /[/\\]$/u.test(out) || (await isExistingFolder(out));
  const names = isFolder ? outputNames(files, suffix) : new Map<string, string>();
  const inputs = new Set(files.map((file) => resolve(file)));
  const written = new Set<string>();
  return {
    async put(path, text) {
      const target = isFolder ? join(out, names.get(path) ?? basename(path)) : out;
      if (inputs.has(resolve(target))) {
        throw new UsageError(context.messages.usage.outIsInput(target));
      }
      try {
        await mkdir(dirname(resolve(target)), { recursive: true });
        await writeFile(target, text, { flag: written.has(target) ? "a" : "w" });
        written.add(target);
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        throw new UsageError(context.messages.usage.outNotWritable(target, code), { cause: error });
      }
    },
  };
}

/** Name each output after its document; "a.pdf" and "a.docx" keep their suffix beside each other. */
function outputNames(files: string[], suffix: string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const stems = files.map((file) => basename(file, extname(file)));
  for (const [index, file] of files.entries()) {
    const stem = stems[index] ?? file;
    const alone = stems.filter((other) => other === stem).length === 1;
    const base = alone ? stem : basename(file);
    let name = `${base}.${suffix}`;
    for (let copy = 2; taken.has(name); copy += 1) name = `${base}-${copy}.${suffix}`;
    taken.add(name);
    names.set(file, name);
  }
  return names;
}

async function isExistingFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return path.endsWith(sep);
  }
}
