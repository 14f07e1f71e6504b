import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "./run-referat.js";
import { smallMinutes } from "./small-minutes.js";

/** A folder of an archive: two documents, one of them twice, one empty, one no document. */
async function archive(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, "arkiv/2031"), { recursive: true });
  await writeFile(join(cwd, "arkiv/b.txt"), smallMinutes);
  await writeFile(join(cwd, "arkiv/2031/kopi.txt"), smallMinutes);
  await writeFile(join(cwd, "arkiv/å.md"), "# Referat\n\n1. Valg af dirigent\n\nÅge blev valgt.\n");
  await writeFile(join(cwd, "arkiv/tom.pdf"), "");
  await writeFile(join(cwd, "arkiv/foto.xyz"), "…");
  return cwd;
}

async function outputs(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder);
  const lines = entries.filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(
    lines.sort().map(async (name) => [name, await readFile(join(folder, name), "utf8")]),
  );
  return Object.fromEntries(texts);
}

describe("referat import", () => {
  it("writes documents, items and failures, and a table of all", async () => {
    const cwd = await archive();
    const run = await runReferat(["import", "arkiv", "--out", "ud"], { cwd });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toBe("");
    const files = await outputs(join(cwd, "ud"));
    expect(Object.keys(files)).toEqual(["documents.jsonl", "failures.jsonl", "items.jsonl"]);
    const names = (files["documents.jsonl"] ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.name);
    expect(names).toEqual(["arkiv/2031/kopi.txt", "arkiv/å.md"]);
    const failure = JSON.parse(files["failures.jsonl"] ?? "");
    expect(failure).toMatchObject({
      source: "arkiv/tom.pdf",
      stage: "extract",
      ruleId: "file-empty",
    });
    expect(run.stderr).toMatch(/^arkiv\/b\.txt +same as +arkiv\/2031\/kopi\.txt$/mu);
    expect(run.stderr).toMatch(/^arkiv\/tom\.pdf +failed +file-empty$/mu);
    expect(run.stderr).toContain("1 other files");
  });

  it("writes the same bytes whatever the number of jobs and the order of the names", async () => {
    const cwd = await archive();
    const names = ["arkiv/å.md", "arkiv/b.txt", "arkiv/2031/kopi.txt", "arkiv/tom.pdf"];
    await runReferat(["import", "arkiv", "--out", "en", "--jobs", "1"], { cwd });
    await runReferat(["import", ...names, "--out", "fire", "--jobs", "4"], { cwd });
    expect(await outputs(join(cwd, "fire"))).toEqual(await outputs(join(cwd, "en")));
  });

  it("takes globs, and a list on stdin", async () => {
    const cwd = await archive();
    const globbed = await runReferat(["import", "arkiv/**/*.txt", "--out", "ud"], { cwd });
    expect(globbed.exitCode).toBe(0);
    expect(globbed.stderr).toContain("arkiv/2031/kopi.txt");
    const listed = await runReferat(["import", "-", "--out", "ud"], {
      cwd,
      stdin: "arkiv/å.md\narkiv/mangler.pdf\n",
    });
    expect(listed.exitCode).toBe(1);
    const { "failures.jsonl": failures } = await outputs(join(cwd, "ud"));
    expect(JSON.parse(failures ?? "").ruleId).toBe("file-missing");
  });

  it("says where there is nothing to import or nowhere to write", async () => {
    const cwd = await archive();
    await mkdir(join(cwd, "tom"));
    const nothing = await runReferat(["import", "tom", "--out", "ud"], { cwd });
    expect(nothing.exitCode).toBe(2);
    expect(nothing.stderr).toContain("No documents were found");
    const nowhere = await runReferat(["import", "arkiv", "--out", "arkiv/b.txt"], { cwd });
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toContain("cannot be written");
  });
});
