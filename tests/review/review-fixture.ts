import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { feedRecords } from "../../src/feed/feed-records.js";
import type { SearchIndex } from "../../src/feed/search/search-index.js";
import { openIndex } from "../../src/feed/sinks/open-index.js";
import { openSink } from "../../src/feed/sinks/open-sink.js";
import type { MinutesRecord } from "../../src/model/record.js";
import { structureMinutes } from "../../src/pipeline.js";
import { openRecords, type Records } from "../../src/review/records/open-records.js";
import { type SourceFinder, sourceFinder } from "../../src/review/sources/find-source.js";
import { hostileBytes, hostileName, hostileRecord, recordOfStolenFile } from "./hostile-record.js";

/** Samples that are served: with pages, with paragraphs, with lines, and one whose file is gone. */
export const served = {
  pdf: "sundhedsforum-2024-03-14.pdf",
  docx: "velfaerdsdirektoerkredsen-2023-11-22.docx",
  text: "noerreloev-menighedsraad-2024-09-18.txt",
  gone: "lindsoe-roklub-2022-03-19.docx",
} as const;

/** An archive as an import and a feed leave it. */
export interface ReviewFixture {
  index: SearchIndex;
  records: Records;
  findSource: SourceFinder;
  /** Folder the sources' names are relative to. */
  folder: string;
}

/** Make an archive of samples and hostile documents in an empty folder. */
export async function makeReview(folder: string): Promise<ReviewFixture> {
  const made: MinutesRecord[] = [];
  for (const name of Object.values(served)) {
    const path = fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));
    const { record } = await structureMinutes(await readFile(path), { name });
    made.push(record);
    if (name !== served.gone) await copyFile(path, join(folder, name));
  }
  const hostile = await hostileRecord();
  await writeFile(join(folder, hostileName), hostileBytes);
  const secret = "Hemmelig fil uden for arkivet";
  await writeFile(join(folder, "..", "hemmelig.txt"), secret);
  made.push(hostile, recordOfStolenFile(hostile, "../hemmelig.txt", Buffer.byteLength(secret)));
  const records = join(folder, "records");
  await mkdir(records);
  await writeFile(
    join(records, "documents.jsonl"),
    made.map((record) => `${JSON.stringify(record)}\n`).join(""),
  );
  const location = `pglite:${join(records, "index")}`;
  const sink = await openSink(location, {});
  await feedRecords(made, sink, {});
  await sink.close();
  return {
    index: await openIndex(location),
    records: openRecords(records),
    findSource: sourceFinder({ bases: [folder], documents: null }),
    folder,
  };
}
