import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";

/** The files an import writes. */
export const outputNames = ["documents.jsonl", "items.jsonl", "failures.jsonl"] as const;
export type OutputName = (typeof outputNames)[number];

/** Open outputs; they get their names when all is written, so a broken import leaves no half file. */
export interface OutputFiles {
  append(name: OutputName, text: string): Promise<void>;
  /** Close and name the files. */
  finish(): Promise<void>;
}

/** Make the folder and open its files for writing. */
export async function openOutputFiles(folder: string): Promise<OutputFiles> {
  await mkdir(folder, { recursive: true });
  const handles = new Map<OutputName, FileHandle>();
  for (const name of outputNames) handles.set(name, await open(join(folder, `${name}.part`), "w"));
  return {
    async append(name, text) {
      if (text !== "") await handles.get(name)?.appendFile(text);
    },
    async finish() {
      for (const [name, handle] of handles) {
        await handle.close();
        await rename(join(folder, `${name}.part`), join(folder, name));
      }
    },
  };
}
