import { execFileSync } from "node:child_process";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "../cli/run-referat.js";
import { makeArchive } from "./make-archive.js";
import { readOutputs } from "./read-outputs.js";

const documents = 60;

/** Make a folder a disk of its own of the given size; false where only root may. */
function mountSmallDisk(folder: string, kibibytes: number): boolean {
  return succeeds("mount", ["-t", "tmpfs", "-o", `size=${kibibytes}k`, "tmpfs", folder]);
}

function succeeds(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Bytes of the files in a folder and the folders in it. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("an import onto a disk that fills up", () => {
  it.each([
    { when: "while documents are converted", outputShare: 0 },
    { when: "while the outputs are written", outputShare: 0.5 },
  ])("ends with a clear message $when, and goes on when there is room", async (disk) => {
    const cwd = await temporaryFolder();
    const folder = join(cwd, "disk");
    await mkdir(folder);
    await makeArchive(join(cwd, "arkiv"), documents);
    const args = ["import", "arkiv", "--jobs", "2", "--out"];
    await runReferat([...args, "ud"], { cwd });
    const journal = await bytesIn(join(cwd, "ud/.referat"));
    const outputs = (await bytesIn(join(cwd, "ud"))) - journal;
    const bytes =
      disk.outputShare === 0 ? journal * 0.3 : journal * 1.1 + outputs * disk.outputShare;
    if (!mountSmallDisk(folder, Math.ceil(bytes / 1024))) {
      console.warn("skipped: no small disk can be mounted here");
      return;
    }
    try {
      const full = await runReferat([...args, "disk/ud"], { cwd });
      expect(full.stderr).toContain("The disk of disk/ud is full");
      expect(full.exitCode).toBe(1);
      succeeds("mount", ["-o", "remount,size=200m", folder]);
      await runReferat([...args, "disk/ud"], { cwd });
      expect(await readOutputs(join(cwd, "disk/ud"))).toEqual(await readOutputs(join(cwd, "ud")));
    } finally {
      succeeds("umount", [folder]);
    }
  });
});
