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

async function recordOf(bytes: Uint8Array, name: string): Promise<MinutesRecord> {
  return (await structureMinutes(bytes, { name })).record;
}
