import type { ChildProcess } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "../cli/run-referat.js";
import { smallMinutes } from "../cli/small-minutes.js";
import { makeArchive } from "./make-archive.js";
import { readOutputs, recordsOf } from "./read-outputs.js";

/** Wait until something holds; a test that waits for ever fails by its own time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await wait(100);
}

describe("Ctrl-C", () => {
  it("stops cleanly, says how to go on, and the same command goes on", async () => {
    const cwd = await temporaryFolder();
    await makeArchive(join(cwd, "arkiv"), 100);
    const args = ["import", "arkiv", "--jobs", "2", "--out"];
    const stopped = await runReferat([...args, "ud"], {
      cwd,
      started: (child) => setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect(stopped.exitCode).toBe(130);
    expect(stopped.stderr).toMatch(
      /Stopped\. \d+ documents are done and kept; run the same command/u,
    );
    await runReferat([...args, "ud"], { cwd });
    await runReferat([...args, "igen"], { cwd });
    expect(await readOutputs(join(cwd, "ud"))).toEqual(await readOutputs(join(cwd, "igen")));
  }, 90_000);
});

describe("--watch", () => {
  it("imports what arrives once it is whole, until Ctrl-C", async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "ind"));
    await writeFile(join(cwd, "ind/a.txt"), smallMinutes);
    let watching: ChildProcess | null = null;
    const run = runReferat(["import", "--watch", "ind", "--out", "ud", "--jobs", "1"], {
      cwd,
      started: (child) => {
        watching = child;
      },
    });
    const count = async () => recordsOf(await readOutputs(join(cwd, "ud"))).length;
    await until(async () => (await count()) === 1);
    const half = smallMinutes.slice(0, 300);
    for (let piece = 1; piece < 5; piece += 1) {
      await writeFile(join(cwd, "ind/b.txt"), half.repeat(piece));
      await wait(800);
    }
    await writeFile(join(cwd, "ind/b.txt"), smallMinutes.replace("badebro", "cykelsti"));
    await until(async () => (await count()) === 2);
    (watching as ChildProcess | null)?.kill("SIGINT");
    const { exitCode, stderr } = await run;
    expect(exitCode).toBe(0);
    expect(stderr).toContain("Watching ind");
    const { documents } = await readOutputs(join(cwd, "ud"));
    expect(documents).toContain("cykelsti");
    expect(stderr.match(/documents with/gu)).toHaveLength(2);
  });
});

describe("two imports into one folder", () => {
  it("are refused, and a lock that was left by a killed import is not in the way", async () => {
    const cwd = await temporaryFolder();
    await makeArchive(join(cwd, "arkiv"), 100);
    const args = ["import", "arkiv", "--jobs", "1", "--out", "ud"];
    let second: Awaited<ReturnType<typeof runReferat>> | null = null;
    await runReferat(args, {
      cwd,
      started: async (child) => {
        await wait(1500);
        second = await runReferat(args, { cwd });
        child.kill("SIGKILL");
      },
    });
    expect(second).toMatchObject({ exitCode: 2 });
    expect(JSON.stringify(second)).toContain("Another import (process ");
    const third = await runReferat(args, { cwd });
    expect(third.stderr).toContain("Written to ud");
  }, 90_000);
});
