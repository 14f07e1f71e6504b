import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJournal } from "../../../src/batch/state/read-journal.js";
import { temporaryFolder } from "../../cli/run-referat.js";

const lines = Array.from({ length: 5 }, (_, index) => {
  const content = `${index}`.repeat(64);
  return `${JSON.stringify({ type: "input", path: `å${index}.txt`, bytes: 1, mtimeMs: 1, content })}\n`;
});
const whole = Buffer.from(lines.join(""));

describe("a journal", () => {
  it("that was cut off anywhere tells of its whole lines and can be written on", async () => {
    const path = join(await temporaryFolder(), "journal.jsonl");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        await writeFile(path, whole.subarray(0, length));
        const known = (await readJournal(path)).inputs.size;
        expect(await readFile(path, "utf8")).toBe(lines.slice(0, known).join(""));
        const next = Buffer.from(lines.slice(0, known + 1).join(""));
        expect(known === lines.length || next.length > length).toBe(true);
      }),
    );
  });

  it("ends at the first line that is no entry", async () => {
    const path = join(await temporaryFolder(), "journal.jsonl");
    await writeFile(path, `${lines[0]}\0\0\0\n${lines[1]}`);
    expect([...(await readJournal(path)).inputs.keys()]).toEqual(["å0.txt"]);
    expect(await readFile(path, "utf8")).toBe(lines[0]);
  });

  it("that is not there is empty", async () => {
    expect((await readJournal(join(await temporaryFolder(), "ingen"))).run).toBe(0);
  });
});
