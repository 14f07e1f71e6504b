import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textLines } from "../../../src/cli/feed/text-lines.js";

const folder = mkdtempSync(join(tmpdir(), "referat-lines-"));

async function linesOf(text: string): Promise<string[]> {
  const file = join(folder, "lines.jsonl");
  writeFileSync(file, text);
  const lines: string[] = [];
  for await (const line of textLines(file)) lines.push(line);
  return lines;
}

describe("reading a file line by line", () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it("ends a line only with a line feed, and gives the last one without", async () => {
    expect(await linesOf("søen\u2028og åen\r\n\nhavn")).toEqual(["søen\u2028og åen\r", "", "havn"]);
    expect(await linesOf("")).toEqual([]);
  });

  it("keeps letters whole wherever the file is cut for reading", async () => {
    const lines = Array.from(
      { length: 5 },
      (_, index) => "x".repeat(index) + "æøå".repeat(100_000),
    );
    expect(await linesOf(`${lines.join("\n")}\n`)).toEqual(lines);
  });
});
