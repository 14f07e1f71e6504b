import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "../cli/run-referat.js";
import { createRandom } from "../generator/random.js";
import { makeArchive } from "./make-archive.js";
import { readOutputs } from "./read-outputs.js";

const documents = 300;
const kills = 20;

/** Longest time before a kill, in milliseconds: most are in the middle of the work. */
const longestMs = 1200;

describe("an import that is killed", () => {
  it(`gives the same bytes after ${kills} kills at random moments as without`, async () => {
    const cwd = await temporaryFolder();
    await makeArchive(join(cwd, "arkiv"), documents);
    const random = createRandom("kills");
    const args = ["import", "arkiv", "--jobs", "2", "--out"];
    let killed = 0;
    while (killed < kills) {
      const run = await runReferat([...args, "afbrudt"], {
        cwd,
        started: (child) => {
          setTimeout(() => child.kill("SIGKILL"), random.integer(50, longestMs));
        },
      });
      if (run.exitCode === null) killed += 1;
      if (killed === 10)
        await appendFile(join(cwd, "afbrudt/.referat/journal.jsonl"), '{"type":"inp');
    }
    const last = await runReferat([...args, "afbrudt"], { cwd });
    const undisturbed = await runReferat([...args, "uforstyrret"], { cwd });
    expect(last.exitCode).toBe(undisturbed.exitCode);
    expect(await readOutputs(join(cwd, "afbrudt"))).toEqual(
      await readOutputs(join(cwd, "uforstyrret")),
    );
  }, 240_000);
});
