import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runReferat, temporaryFolder } from "./run-referat.js";
import { smallMinutes } from "./small-minutes.js";

/** A folder with an import and its index. */
async function fedFolder(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "a.txt"), smallMinutes);
  await runReferat(["import", "a.txt", "--out", "records"], { cwd });
  await runReferat(["feed", "records"], { cwd });
  return cwd;
}

describe("referat serve", { timeout: 120_000 }, () => {
  it("serves the page until it is stopped, and gives the index back", async () => {
    const cwd = await fedFolder();
    const pages: string[] = [];
    const run = await runReferat(["serve", "--port", "0", "--lang", "da"], {
      cwd,
      started: (child) => {
        child.stderr?.on("data", async (text: string) => {
          const url = /http:\S+/u.exec(text)?.[0];
          if (url === undefined) return;
          pages.push(await (await fetch(url)).text());
          pages.push(await (await fetch(`${url}api/status`)).text());
          child.kill("SIGINT");
        });
      },
    });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe("");
    expect(pages[0]).toContain("<title>Søg i referater</title>");
    expect(JSON.parse(pages[1] ?? "")).toMatchObject({ language: "da" });
    const again = await runReferat(["feed", "records"], { cwd });
    expect(again.exitCode).toBe(0);
  });

  it("says in plain words what it cannot use", async () => {
    const cwd = await temporaryFolder();
    const cases = [
      { args: [], says: "There is no index in" },
      { args: ["--port", "99999"], says: "expected a whole number from 0 to 65535" },
      { args: ["--index", "ndjson:a"], says: "cannot be searched" },
      { args: ["--documents", "nowhere"], says: "nowhere is not a folder" },
    ];
    for (const { args, says } of cases) {
      const run = await runReferat(["serve", ...args], { cwd });
      expect(run.stderr).toContain(says);
      expect(run.exitCode).toBe(2);
    }
  });

  it("says that a port is in use", async () => {
    const cwd = await fedFolder();
    const taken = createServer();
    onTestFinished(() => new Promise<void>((done) => taken.close(() => done())));
    await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
    const address = taken.address();
    const port = typeof address === "object" ? address?.port : 0;
    const run = await runReferat(["serve", "--port", String(port)], { cwd });
    expect(run.stderr).toContain(`Port ${port} is in use`);
    expect(run.exitCode).toBe(2);
  });
});
