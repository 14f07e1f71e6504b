import { appendFile, copyFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSpoolReader, placeBytes } from "../../../src/batch/output/spool-reader.js";
import { compactSegments } from "../../../src/batch/state/compact-segments.js";
import { type Journal, openJournal } from "../../../src/batch/state/journal.js";
import { runReferat, temporaryFolder } from "../../cli/run-referat.js";
import { makeArchive } from "../make-archive.js";
import { readOutputs } from "../read-outputs.js";

const documents = 40;

function fail(error: unknown): never {
  throw error;
}

async function segmentsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".spool")).sort();
}

/** Write each record once more to another segment, as a later version of the program would. */
async function convertAnew(folder: string, journal: Journal): Promise<void> {
  const spool = createSpoolReader(folder);
  let offset = 0;
  for (const [key, outcome] of [...journal.state.outcomes]) {
    if (outcome.type !== "converted") continue;
    const { place } = outcome;
    await appendFile(join(folder, "9-0.spool"), await spool.bytes(outcome.segment, place));
    const entry = { ...outcome, segment: "9-0.spool", place: { ...place, offset } };
    journal.append({ ...entry, content: key.slice(0, 64), suffix: key.slice(64) });
    offset += placeBytes(place);
  }
  await spool.close();
}

/** An archive and what an import of it has written. */
async function importedArchive() {
  const cwd = await temporaryFolder();
  await makeArchive(join(cwd, "arkiv"), documents);
  const rerun = async () => {
    const run = await runReferat(["import", "arkiv", "--jobs", "2", "--out", "ud"], { cwd });
    return { exitCode: run.exitCode, outputs: await readOutputs(join(cwd, "ud")) };
  };
  return { folder: join(cwd, "ud/.referat"), rerun, before: await rerun() };
}

describe("segments of which half is in vain", { timeout: 60_000 }, () => {
  it("are written anew without it, and the next import converts nothing and gives the same", async () => {
    const { folder, rerun, before } = await importedArchive();
    const journal = await openJournal(folder, fail);
    await convertAnew(folder, journal);
    await journal.flush();
    const bytesBefore = (await stat(join(folder, "journal.jsonl"))).size;
    await compactSegments(folder, journal, 0);
    journal.append({ type: "run", run: journal.state.run + 1 });
    await journal.flush();
    await journal.close();
    const segments = await segmentsIn(folder);
    expect(segments).toEqual(["1-kept-1.spool"]);
    expect((await stat(join(folder, "journal.jsonl"))).size).toBeLessThan(bytesBefore);
    expect(await rerun()).toEqual(before);
    expect(await segmentsIn(folder)).toEqual(segments);
  });

  it("stay where less than half or little is in vain", async () => {
    const { folder } = await importedArchive();
    const journal = await openJournal(folder, fail);
    const segments = await segmentsIn(folder);
    await compactSegments(folder, journal, 0);
    await convertAnew(folder, journal);
    await compactSegments(folder, journal);
    await journal.close();
    expect(await segmentsIn(folder)).toEqual([...segments, "9-0.spool"]);
  });

  it("are as they were for an import after one killed before the journal changed over", async () => {
    const { folder, rerun, before } = await importedArchive();
    const [first = ""] = await segmentsIn(folder);
    await copyFile(join(folder, first), join(folder, "1-kept-1.spool"));
    await copyFile(join(folder, first), join(folder, "1-kept-2.spool"));
    await appendFile(join(folder, "journal.jsonl.new"), '{"type":"run"');
    expect(await rerun()).toEqual(before);
    const journal = await openJournal(folder, fail);
    await convertAnew(folder, journal);
    await compactSegments(folder, journal, 0);
    await journal.close();
    expect(await segmentsIn(folder)).toHaveLength(1);
    expect(await rerun()).toEqual(before);
  });
});
