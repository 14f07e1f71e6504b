import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "../cli/run-referat.js";
import { smallMinutes } from "../cli/small-minutes.js";
import { deepTables, manyParagraphs, memoryBomb, timeBomb } from "./make-bombs.js";
import { failuresOf, readOutputs, recordsOf } from "./read-outputs.js";

/** Import minutes beside one document that costs too much. */
async function importBeside(name: string, bytes: Uint8Array, ...options: string[]) {
  const cwd = await archiveWith(name, bytes);
  const args = ["import", "arkiv", "--out", "ud", "--jobs", "1", ...options];
  const run = await runReferat(args, { cwd });
  return { run, ...(await fates(cwd)) };
}

async function archiveWith(name: string, bytes: Uint8Array): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "arkiv"));
  await writeFile(join(cwd, "arkiv/a.txt"), smallMinutes);
  await writeFile(join(cwd, "arkiv", name), bytes);
  await writeFile(join(cwd, "arkiv/z.txt"), smallMinutes.replace("badebro", "cykelsti"));
  return cwd;
}

async function fates(cwd: string) {
  const outputs = await readOutputs(join(cwd, "ud"));
  const failures = failuresOf(outputs).map(({ source, ruleId }) => `${source} ${ruleId}`);
  return { failures, converted: recordsOf(outputs).map(({ source }) => source.name) };
}

const others = ["arkiv/a.txt", "arkiv/z.txt"];

describe("a document that costs too much", () => {
  it.each([
    { rule: "limit-time", name: "tid.pdf", bytes: timeBomb(9), options: ["--max-seconds", "2"] },
    {
      rule: "limit-memory",
      name: "m.pdf",
      bytes: memoryBomb(400),
      options: ["--max-memory", "300"],
    },
    {
      rule: "limit-size",
      name: "p.docx",
      bytes: manyParagraphs(200),
      options: ["--max-paragraphs", "199"],
    },
    {
      rule: "limit-size",
      name: "s.docx",
      bytes: manyParagraphs(30_000),
      options: ["--max-inflated", "1"],
    },
    { rule: "limit-depth", name: "d.docx", bytes: deepTables(20), options: ["--max-depth", "50"] },
  ])("fails with $rule ($name), and the batch goes on", async ({ rule, name, bytes, options }) => {
    const { run, failures, converted } = await importBeside(name, bytes, ...options);
    expect(failures).toEqual([`arkiv/${name} ${rule}`]);
    expect(converted).toEqual(others);
    expect(run.exitCode).toBe(1);
  });

  it("is not failed where the limits allow it", async () => {
    const { failures } = await importBeside(
      "p.docx",
      manyParagraphs(200),
      "--max-paragraphs",
      "200",
    );
    expect(failures).toEqual([]);
  });

  it("says which option was no number", async () => {
    const { run } = await importBeside("a.docx", manyParagraphs(1)).then(async () => {
      return { run: await runReferat(["import", "x", "--out", "ud", "--max-seconds", "ti"]) };
    });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain("--max-seconds ti");
  });
});

describe.skipIf(process.platform !== "linux")("a worker that breaks down", () => {
  it("fails the document it had, after one more try, and the batch goes on", async () => {
    const cwd = await archiveWith("haard.pdf", timeBomb(9));
    let killed = 0;
    const run = await runReferat(["import", "arkiv", "--out", "ud", "--jobs", "1"], {
      cwd,
      started: async (child) => {
        for (let look = 0; look < 800 && killed < 2; look += 1) {
          await wait(50);
          for (const processId of busyWorkersOf(child.pid ?? 0)) {
            process.kill(processId, "SIGABRT");
            killed += 1;
            await wait(300);
          }
        }
      },
    });
    const { failures, converted } = await fates(cwd);
    expect(failures).toEqual(["arkiv/haard.pdf worker-crashed"]);
    expect(converted).toEqual(others);
    expect(run.exitCode).toBe(1);
    expect(killed).toBe(2);
  }, 90_000);
});

/** Workers that have worked for a while: the hard document's. */
function busyWorkersOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return fields[1] === `${parent}` && Number(fields[11]) > 200;
      } catch {
        return false;
      }
    })
    .map(Number);
}
