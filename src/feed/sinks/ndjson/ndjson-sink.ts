import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import type { FeedManifest, HashedDocument, Sink } from "../sink.js";
import { flatJson } from "./flat-json.js";

/** The feed's manifest stands in a file beside: engines would refuse a line of another kind. */
const manifestSuffix = ".manifest.json";

/**
 * Write an index as a file of lines in the bulk format: an action line, then the document.
 * The file is always the whole index: what stays the same is copied from the old file, and the
 * new one takes its place at the end, so a feed cut short leaves the old file.
 */
export async function ndjsonSink(file: string): Promise<Sink> {
  const unfinished = `${file}.unfinished`;
  let out: FileHandle | null = null;
  const replaced = new Set<string>();
  const write = async (lines: string) => {
    out ??= await open(unfinished, "w");
    await out.write(lines);
  };

  return {
    async hashes() {
      const hashes = new Map<string, string>();
      for await (const { id, hash } of entriesOf(file)) hashes.set(id, hash);
      return hashes;
    },

    async begin() {
      await write("");
    },

    async send(documents) {
      for (const { document } of documents) replaced.add(document.id);
      await write(documents.map(linesOf).join(""));
      return [];
    },

    async remove(ids) {
      for (const id of ids) replaced.add(id);
    },

    async finish(manifest) {
      for await (const entry of entriesOf(file)) {
        if (!replaced.has(entry.id)) await write(`${entry.action}\n${entry.document}\n`);
      }
      await write("");
      await out?.close();
      out = null;
      await rename(unfinished, file);
      await writeManifest(`${file}${manifestSuffix}`, manifest);
    },

    manifest: () => readManifest(`${file}${manifestSuffix}`),

    async close() {
      await out?.close();
      await rm(unfinished, { force: true });
    },
  };
}

async function writeManifest(path: string, manifest: FeedManifest): Promise<void> {
  const beside = await open(path, "w");
  await beside.write(`${JSON.stringify(manifest, null, 2)}\n`);
  await beside.close();
}

async function readManifest(path: string): Promise<FeedManifest | null> {
  try {
    const beside = await open(path);
    const text = await beside.readFile("utf8");
    await beside.close();
    return JSON.parse(text) as FeedManifest;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function linesOf(hashed: HashedDocument): string {
  const { id } = hashed.document;
  return `${oneLine(JSON.stringify({ index: { _id: id } }))}\n${oneLine(flatJson(hashed))}\n`;
}

/** JSON without the two characters that some readers of lines take for line ends. */
function oneLine(json: string): string {
  return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** One document of a file that is there. */
interface FileEntry {
  id: string;
  hash: string;
  action: string;
  document: string;
}

async function* entriesOf(file: string): AsyncGenerator<FileEntry> {
  let action: string | null = null;
  try {
    for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
      if (line === "") continue;
      if (action === null) {
        action = line;
        continue;
      }
      const { id, hash } = JSON.parse(line);
      yield { id: String(id), hash: String(hash), action, document: line };
      action = null;
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
