import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/batch/document-limits.js";
import { temporaryFolder } from "../../cli/run-referat.js";

/** Workers run the built program. */
const built = pathToFileURL("dist/batch/workers/worker-pool.js").href;
const { createWorkerPool } = (await import(
  /* @vite-ignore */ built
)) as typeof import("../../../src/batch/workers/worker-pool.js");

const text = "# Referat\n\n1. Ny badebro\n\nBroen fornyes.\n\n2. Eventuelt\n\nIntet.\n";

/** Convert a document twice; tells the segment's lines and whether a worker was left after each. */
async function convertTwice(recycleRecordMebibytes: number) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "segments"));
  const path = join(folder, "referat.md");
  await writeFile(path, text);
  const content = createHash("sha256").update(text).digest("hex");
  const pool = createWorkerPool({
    jobs: 1,
    segmentFolder: join(folder, "segments"),
    run: 1,
    limits: defaultLimits,
    recycleDocuments: 100,
    recycleRecordMebibytes,
    recycleMebibytes: 1000,
  });
  const lines: number[] = [];
  const isLeft: boolean[] = [];
  for (let round = 0; round < 2; round += 1) {
    const { result, segment } = await pool.convert({ path, name: "referat.md", content });
    expect(result.status).toBe("converted");
    const kept = await readFile(join(folder, "segments", segment), "utf8");
    lines.push(kept.split("\n").length - 1);
    isLeft.push(process.getActiveResourcesInfo().includes("ProcessWrap"));
  }
  await pool.close();
  return { lines, isLeft };
}

describe("a pool of workers", () => {
  it("keeps a worker until it wrote so many records", async () => {
    const { isLeft } = await convertTwice(1);
    expect(isLeft).toEqual([true, true]);
  }, 30_000);

  it("replaces one that wrote so many, and goes on in its segment", async () => {
    const { lines, isLeft } = await convertTwice(0.001);
    expect(isLeft).toEqual([false, false]);
    const [first = 0, second = 0] = lines;
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(2 * first);
  }, 30_000);
});
