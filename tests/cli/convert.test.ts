import { spawn } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentSchema, itemRecordSchema } from "../../src/model/record.js";
import { runReferat, temporaryFolder } from "./run-referat.js";
import { smallMinutes } from "./small-minutes.js";

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

describe("referat convert", () => {
  it("prints one record a line on stdout and findings on stderr", async () => {
    const cwd = await folderWith({ "a.txt": smallMinutes, "b.txt": `${smallMinutes}\nSlut.` });
    const run = await runReferat(["convert", "a.txt", "b.txt"], { cwd });
    expect(run.exitCode).toBe(0);
    const records = run.stdout.trimEnd().split("\n");
    expect(records).toHaveLength(2);
    const record = documentSchema.parse(JSON.parse(records[0] ?? ""));
    expect(record.source.name).toBe("a.txt");
    expect(record.items.map((item) => item.title)).toEqual([
      "Godkendelse af dagsorden",
      "Ny badebro ved Vestre Mole",
      "Eventuelt",
    ]);
  });

  it("reports each file that fails in plain words and goes on with the others", async () => {
    const cwd = await folderWith({
      "tom.pdf": "",
      "afkortet.pdf": "%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
      "regneark.docx": zipSync({ "xl/workbook.xml": new Uint8Array([60]) }),
      "billede.pdf": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      "fin.txt": smallMinutes,
    });
    const names = ["mangler.pdf", "tom.pdf", "afkortet.pdf", "regneark.docx", "billede.pdf", "."];
    const run = await runReferat(["convert", ...names, "fin.txt"], { cwd });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.trimEnd().split("\n")).toHaveLength(1);
    for (const name of names) expect(run.stderr).toContain(`${name}\n`);
    expect(run.stderr).toMatch(/There is no file called "mangler\.pdf" {2}file-missing/u);
    expect(run.stderr).toContain("file-empty");
    expect(run.stderr).toContain("file-is-folder");
    expect(run.stderr).not.toMatch(/^\s+at .*:\d+/mu);
  });

  it("reads what a file is from its content and says so where the suffix is wrong", async () => {
    const cwd = await folderWith({ "referat.pdf": smallMinutes });
    const run = await runReferat(["convert", "referat.pdf"], { cwd });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).source.mediaType).toBe("text/plain");
    expect(run.stderr).toContain("suffix-mismatch");
  });

  it("speaks Danish where asked to or where the locale is Danish, with the same record", async () => {
    const cwd = await folderWith({ "a.txt": smallMinutes, "tom.txt": "" });
    const english = await runReferat(["convert", "a.txt", "tom.txt"], { cwd });
    const asked = await runReferat(["convert", "a.txt", "tom.txt", "--lang", "da"], { cwd });
    const env = { LANG: "en_GB.UTF-8", LC_ALL: "da_DK.UTF-8" };
    const located = await runReferat(["convert", "a.txt", "tom.txt"], { cwd, env });
    expect(english.stderr).toContain("error  Unexpected empty file");
    expect(asked.stderr).toContain("fejl  Uventet tom fil");
    expect(located.stderr).toBe(asked.stderr);
    expect(asked.stdout).toBe(english.stdout);
  });

  it("reads a document from stdin", async () => {
    const run = await runReferat(["convert", "-"], { stdin: smallMinutes });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).source.name).toBe("stdin");
  });

  it("prints items one a line, each as its schema says", async () => {
    const run = await runReferat(["convert", "-", "--format", "items"], { stdin: smallMinutes });
    const items = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => itemRecordSchema.parse(JSON.parse(line)));
    expect(items.map((item) => item.number)).toEqual(["1", "2", "3"]);
    expect(items[0]?.documentId).toMatch(/^sha256:/u);
  });

  it("prints Markdown and HTML", async () => {
    const markdown = await runReferat(["convert", "-", "--format", "md"], { stdin: smallMinutes });
    expect(markdown.stdout).toContain("## 2. Ny badebro ved Vestre Mole\n");
    const html = await runReferat(["convert", "-", "--format", "html"], { stdin: smallMinutes });
    expect(html.stdout).toMatch(/^<!doctype html>/iu);
    expect(html.stdout).toContain("Ny badebro ved Vestre Mole</h2>");
  });

  it("writes a file for each document into a folder, names kept apart", async () => {
    const cwd = await folderWith({ "a.txt": smallMinutes, "a.md": "# 1. Punkt\n\nTekst" });
    const run = await runReferat(["convert", "a.txt", "a.md", "-f", "md", "-o", "ud/"], { cwd });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe("");
    expect((await readdir(join(cwd, "ud"))).sort()).toEqual(["a.md.md", "a.txt.md"]);
  });

  it("never writes over one of its documents", async () => {
    const cwd = await folderWith({ "a.txt": smallMinutes });
    const run = await runReferat(["convert", "a.txt", "-o", "a.txt"], { cwd });
    expect(run.exitCode).toBe(2);
    expect(await readFile(join(cwd, "a.txt"), "utf8")).toBe(smallMinutes);
  });

  it("ends quietly where the reader goes away", async () => {
    const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
    const cwd = await folderWith({ "a.txt": smallMinutes.repeat(40) });
    const child = spawn(process.execPath, [program, "convert", "a.txt", "a.txt", "a.txt"], { cwd });
    child.stdout.once("data", () => child.stdout.destroy());
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain("EPIPE");
  });
});
