import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import type { MinutesRecord } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";
import { families } from "../generator/families/index.js";
import { makeDocument } from "../generator/make-document.js";
import { renderAs } from "../generator/render-as.js";

const samples = new URL("../../samples/", import.meta.url);

/** Where each kind of sample is read once: as DOCX, text or Markdown, not as PDF again. */
const sampleForm = /\.(?:docx|txt|md)$/u;

/**
 * Make the records that queries are judged on: the samples, and generated minutes of every
 * family as text.
 *
 * @param seeds generated documents of each family
 */
export async function relevanceCorpus(seeds: number): Promise<MinutesRecord[]> {
  const records: MinutesRecord[] = [];
  for (const name of (await readdir(samples)).sort()) {
    if (!sampleForm.test(name)) continue;
    records.push(await recordOf(await readFile(new URL(name, samples)), name));
  }
  for (const family of families) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { document } = makeDocument(family, `soegning-${seed}`);
      const [bytes] = await renderAs("text", [document]);
      if (bytes) records.push(await recordOf(bytes, `${family.name}-${seed}.txt`));
    }
  }
  return records;
}

/** Where a corpus of real minutes may lie beside the project; nothing of it is copied. */
const archive = new URL("../../../shared/corpus/", import.meta.url);
const archiveForm = /\.(?:pdf|docx|html|md|txt)$/u;

/** Read the corpus beside the project; no records where there is none. */
export async function archiveRecords(): Promise<MinutesRecord[]> {
  if (!existsSync(archive)) return [];
  const names = (await readdir(archive, { recursive: true })).sort();
  const records: MinutesRecord[] = [];
  const read = new Set<string>();
  for (const name of names) {
    // The same minutes lie there in several forms: "moede.txt" beside "moede.bold.pdf".
    const minutes = name.replace(/\.[^/]*$/u, "");
    if (!archiveForm.test(name) || name.startsWith("unreadable") || read.has(minutes)) continue;
    read.add(minutes);
    records.push(await recordOf(await readFile(new URL(name, archive)), name));
  }
  return records;
}

async function recordOf(bytes: Uint8Array, name: string): Promise<MinutesRecord> {
  return (await structureMinutes(bytes, { name })).record;
}
