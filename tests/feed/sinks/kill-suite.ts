import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeRecord, type RecordPlan } from "../make-record.js";
import { indexState } from "./feed-into.js";
import type { SinkUnderTest } from "./sink-under-test.js";

/** The built program; `npm test` builds it first. */
const program = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));

/** Where in a whole run's time the process is killed. */
const killedAt = [0.35, 0.6, 0.85];
const documents = 100;
const itemsEach = 12;

/** A feed that is killed and run again ends as if nothing had happened. */
export function killSuite(sink: SinkUnderTest): void {
  it("ends in the same index after being killed in the middle", async () => {
    const folder = await mkdtemp(join(tmpdir(), "referat-kill-"));
    try {
      const records = join(folder, "documents.jsonl");
      await writeFile(records, manyRecords());
      const undisturbed = sink.freshLocation();
      const begun = performance.now();
      await feed(records, undisturbed, null);
      const wholeMs = performance.now() - begun;
      const expected = await indexState(undisturbed);
      expect(Object.keys(expected.hashes)).toHaveLength(documents * itemsEach);
      const disturbed = sink.freshLocation();
      for (const part of killedAt) await feed(records, disturbed, wholeMs * part);
      await feed(records, disturbed, null);
      expect(await indexState(disturbed)).toEqual(expected);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Run the command as a process; kill it after a time, or let it end well. */
async function feed(records: string, location: string, killAfterMs: number | null) {
  const child = spawn(process.execPath, [program, "feed", records, "--to", location], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  if (killAfterMs === null) {
    const exitCode = await ended;
    if (exitCode !== 0) throw new Error(errors);
    return;
  }
  await Promise.race([wait(killAfterMs), ended]);
  child.kill("SIGKILL");
  await ended;
}

function manyRecords(): string {
  const words = ["skole", "vej", "plejehjem", "havn", "budget", "bibliotek", "skov", "kloak"];
  const lines = Array.from({ length: documents }, (_, index) => {
    const plan: RecordPlan = {
      name: `moede-${index}.pdf`,
      body: `Udvalg ${index % 7}`,
      date: `20${String(10 + (index % 15))}-03-0${(index % 9) + 1}`,
      items: Array.from({ length: itemsEach }, (_, item) => ({
        title: `Sag ${item} om ${words[(index + item) % words.length]}`,
        sections: [
          {
            kind: "sagsfremstilling",
            blocks: [
              `Forvaltningen har undersøgt ${words[(index * 3 + item) % words.length]} nummer ${index}.`.repeat(
                20,
              ),
            ],
          },
        ],
      })),
    };
    return JSON.stringify(makeRecord(plan));
  });
  return `${lines.join("\n")}\n`;
}
