import { existsSync } from "node:fs";
import { appendFile, copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "../cli/run-referat.js";
import { smallMinutes } from "../cli/small-minutes.js";
import { failuresOf, readOutputs, recordsOf } from "./read-outputs.js";

/** A folder with two minutes and an import of it. */
async function imported(): Promise<{ cwd: string; again: (...more: string[]) => Promise<string> }> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "arkiv"));
  await writeFile(join(cwd, "arkiv/a.txt"), smallMinutes);
  await writeFile(join(cwd, "arkiv/b.txt"), smallMinutes.replace("badebro", "cykelsti"));
  const again = async (...more: string[]) => {
    const args = ["import", "arkiv", "--out", "ud", "--jobs", "1", ...more];
    return (await runReferat(args, { cwd })).stderr;
  };
  await again();
  return { cwd, again };
}

/** How many conversions the journal tells of. */
async function conversions(cwd: string): Promise<number> {
  const journal = await readFile(join(cwd, "ud/.referat/journal.jsonl"), "utf8");
  return journal.split("\n").filter((line) => line.includes('"type":"converted"')).length;
}

const names = async (cwd: string) =>
  recordsOf(await readOutputs(join(cwd, "ud"))).map(({ source }) => source.names ?? source.name);

describe("a later import", () => {
  it("converts nothing where nothing has changed, and gives the same bytes", async () => {
    const { cwd, again } = await imported();
    const before = await readOutputs(join(cwd, "ud"));
    expect(await again()).toContain("0 files new, 0 changed, 2 known already");
    expect(await conversions(cwd)).toBe(2);
    expect(await readOutputs(join(cwd, "ud"))).toEqual(before);
  });

  it("converts what is new or changed, and buries the record of the old bytes", async () => {
    const { cwd, again } = await imported();
    const before = recordsOf(await readOutputs(join(cwd, "ud")));
    await appendFile(join(cwd, "arkiv/b.txt"), "\n4. Næste møde\n\nDen 2. april 2031.\n");
    await writeFile(join(cwd, "arkiv/c.txt"), smallMinutes.replace("badebro", "legeplads"));
    expect(await again()).toContain("1 files new, 1 changed, 1 known already");
    expect(await names(cwd)).toEqual(["arkiv/a.txt", "arkiv/b.txt", "arkiv/c.txt"]);
    const tombstones = await readFile(join(cwd, "ud/tombstones.jsonl"), "utf8");
    expect(JSON.parse(tombstones)).toEqual({ id: before[1]?.id, name: "arkiv/b.txt" });
  });

  it("keeps the records of files that are gone until --prune", async () => {
    const { cwd, again } = await imported();
    await rm(join(cwd, "arkiv/a.txt"));
    expect(await again()).toContain("1 files known from before are gone");
    expect(await names(cwd)).toEqual(["arkiv/a.txt", "arkiv/b.txt"]);
    expect(existsSync(join(cwd, "ud/tombstones.jsonl"))).toBe(false);
    expect(await again("--prune")).toContain("1 files are gone; their records were dropped");
    expect(await names(cwd)).toEqual(["arkiv/b.txt"]);
    expect(existsSync(join(cwd, "ud/tombstones.jsonl"))).toBe(true);
  });

  it("follows a file that was renamed without converting it again", async () => {
    const { cwd, again } = await imported();
    await rename(join(cwd, "arkiv/a.txt"), join(cwd, "arkiv/z.txt"));
    await again("--prune");
    expect(await names(cwd)).toEqual(["arkiv/b.txt", "arkiv/z.txt"]);
    expect(await conversions(cwd)).toBe(2);
  });

  it("tries what failed at a limit again when the limits differ", async () => {
    const { cwd, again } = await imported();
    await writeFile(join(cwd, "arkiv/lang.pdf"), pdfOfPages(3));
    await again("--max-pages", "2");
    const [failure] = failuresOf(await readOutputs(join(cwd, "ud")));
    expect(failure).toMatchObject({ source: "arkiv/lang.pdf", ruleId: "limit-size" });
    await again("--max-pages", "3");
    expect(failuresOf(await readOutputs(join(cwd, "ud")))).toMatchObject([
      { ruleId: "document-without-text" },
    ]);
  });
});

describe("the same document under several names", () => {
  it("is one record that names all of them, whenever they were found", async () => {
    const { cwd, again } = await imported();
    await copyFile(join(cwd, "arkiv/b.txt"), join(cwd, "arkiv/0.txt"));
    await again();
    expect(await names(cwd)).toEqual([["arkiv/0.txt", "arkiv/b.txt"], "arkiv/a.txt"]);
    const later = await readOutputs(join(cwd, "ud"));
    await rm(join(cwd, "ud"), { recursive: true });
    await again();
    expect(await readOutputs(join(cwd, "ud"))).toEqual(later);
  });

  it("is one failure that names all of them", async () => {
    const { cwd, again } = await imported();
    await writeFile(join(cwd, "arkiv/tom1.txt"), "");
    await writeFile(join(cwd, "arkiv/tom2.txt"), "");
    await again();
    expect(failuresOf(await readOutputs(join(cwd, "ud")))).toMatchObject([
      { source: "arkiv/tom1.txt", names: ["arkiv/tom1.txt", "arkiv/tom2.txt"] },
    ]);
  });

  it("is read under the name that sorts first, however late it came", async () => {
    const { cwd, again } = await imported();
    await copyFile(join(cwd, "arkiv/b.txt"), join(cwd, "arkiv/0.pdf"));
    await again();
    const later = await readOutputs(join(cwd, "ud"));
    expect(later.documents).toContain("suffix-mismatch");
    await rm(join(cwd, "ud"), { recursive: true });
    await again();
    expect(await readOutputs(join(cwd, "ud"))).toEqual(later);
  });
});

describe("the outputs", () => {
  it("are one JSON file a document as well with --layout", async () => {
    const { cwd, again } = await imported();
    await again("--layout", "by-body/date");
    const path = "ud/by-body/Havneudvalget i Lindum Kommune/2031-03-14/a.json";
    const record = JSON.parse(await readFile(join(cwd, path), "utf8"));
    expect(record.source.name).toBe("arkiv/a.txt");
  });

  it("are not taken for documents by an import of the folder they stand in", async () => {
    const { cwd } = await imported();
    await runReferat(["import", ".", "--out", "ud"], { cwd });
    expect(await names(cwd)).toHaveLength(2);
  });

  it("are kept where the last import left them when nothing is found", async () => {
    const { cwd } = await imported();
    await mkdir(join(cwd, "tom"));
    const run = await runReferat(["import", "tom", "--out", "ud"], { cwd });
    expect(run.exitCode).toBe(2);
    expect(await names(cwd)).toHaveLength(2);
  });
});

describe("progress", () => {
  it("is silent with --quiet", async () => {
    const { again } = await imported();
    expect(await again("--quiet")).toBe("");
  });
});

/** A PDF with empty pages. */
function pdfOfPages(count: number): string {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`);
  const pages = kids.map((_, index) => `${index + 3} 0 obj <</Type/Page/Parent 2 0 R>> endobj`);
  return [
    "%PDF-1.4",
    "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
    `2 0 obj <</Type/Pages/Count ${count}/MediaBox[0 0 595 842]/Kids[${kids.join(" ")}]>> endobj`,
    ...pages,
    "trailer <</Root 1 0 R>>",
    "%%EOF",
  ].join("\n");
}
