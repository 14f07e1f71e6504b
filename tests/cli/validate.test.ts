import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReferat, temporaryFolder } from "./run-referat.js";
import { smallMinutes } from "./small-minutes.js";

describe("referat validate", () => {
  it("finds nothing wrong with what convert prints", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "a.txt"), smallMinutes);
    await runReferat(["convert", "a.txt", "-o", "documents.jsonl"], { cwd });
    await runReferat(["convert", "a.txt", "-f", "items", "-o", "items.jsonl"], { cwd });
    const run = await runReferat(["validate", "documents.jsonl", "items.jsonl"], { cwd });
    expect(run.stderr).toBe("4 records in 2 files, all as the schema says\n");
    expect(run.exitCode).toBe(0);
  });

  it("tells line and path of each problem, in one-line and in spread-out JSON", async () => {
    const cwd = await temporaryFolder();
    const converted = await runReferat(["convert", "-"], { stdin: smallMinutes });
    const record = JSON.parse(converted.stdout);
    record.items[1].title = 7;
    await writeFile(
      join(cwd, "lines.jsonl"),
      `${converted.stdout}${JSON.stringify(record)}\n{oh}\n`,
    );
    const pretty = JSON.stringify(record, null, 2);
    await writeFile(join(cwd, "pretty.json"), pretty);
    const run = await runReferat(["validate", "lines.jsonl", "pretty.json"], { cwd });
    const line = pretty.split("\n").findIndex((text) => text.includes('"title": 7')) + 1;
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("lines.jsonl:2 items[1].title: ");
    expect(run.stderr).toContain("lines.jsonl:3 not JSON");
    expect(run.stderr).toContain(`pretty.json:${line} items[1].title: `);
  });

  it("reads what comes in for “-”, on one line and spread out", async () => {
    const converted = await runReferat(["convert", "-"], { stdin: smallMinutes });
    const spread = JSON.stringify(JSON.parse(converted.stdout), null, 2);
    for (const stdin of [converted.stdout, spread]) {
      const run = await runReferat(["validate", "-"], { stdin });
      expect(run).toMatchObject({
        exitCode: 0,
        stderr: "1 record in 1 file, all as the schema says\n",
      });
    }
  });

  it("names the files it expects where a folder is named, and counts one problem as one", async () => {
    const cwd = await temporaryFolder();
    const run = await runReferat(["validate", "."], { cwd });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe(
      ".: unexpected folder, expected files of records such as documents.jsonl in it\n1 problem in 0 records\n",
    );
  });

  it("explains in Danish", async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, "tal.json"), "[1]");
    const run = await runReferat(["validate", "tal.json", "mangler.json", "--lang", "da"], { cwd });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("tal.json:1 ikke en post");
    expect(run.stderr).toContain("Der er ingen fil med navnet");
  });
});

describe("referat schema", () => {
  it("prints the JSON Schemas", async () => {
    const run = await runReferat(["schema", "item"]);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout).$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });
});

describe("referat doctor", () => {
  it("tells the versions of what referat is made of", async () => {
    const run = await runReferat(["doctor"]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^pdf-parse +\d+\.\d+\.\d+ /mu);
    expect(run.stdout).toContain(process.versions.node);
  });
});
