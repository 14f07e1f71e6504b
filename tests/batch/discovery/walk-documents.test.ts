import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { walkDocuments } from "../../../src/batch/discovery/walk-documents.js";

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "referat-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of names) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), "x");
  }
  return folder;
}

async function found(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of walkDocuments([folder])) paths.push(path.slice(folder.length + 1));
  return paths;
}

it("finds documents beside an import's results, and leaves the results out", async () => {
  const folder = await folderWith(
    ".referat/journal.jsonl",
    "documents.jsonl",
    "report.html",
    "index/database/PG_VERSION",
    "index/database/base/noter.txt",
    "index/bilag.txt",
    "referat.docx",
    "2024/referat.pdf",
  );
  expect(await found(folder)).toEqual(["2024/referat.pdf", "index/bilag.txt", "referat.docx"]);
});

it("takes files of such names where no import has written", async () => {
  const folder = await folderWith("report.html", "index/noter.txt");
  expect(await found(folder)).toEqual(["index/noter.txt", "report.html"]);
});
