import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openSink } from "../../../src/feed/sinks/open-sink.js";
import { openPglite } from "../../../src/feed/sinks/pglite/open-pglite.js";
import { contractSuite } from "./contract-suite.js";
import { folderBytes } from "./folder-bytes.js";
import { killSuite } from "./kill-suite.js";
import { leakSuite } from "./leak-suite.js";
import type { SinkUnderTest } from "./sink-under-test.js";
import { tableBytes } from "./table-bytes.js";

const folder = mkdtempSync(join(tmpdir(), "referat-pglite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Making a database takes seconds, copying an empty one does not. */
const empty = join(folder, "empty");
await (await openSink(`pglite:${empty}`)).close();

let made = 0;
const pglite: SinkUnderTest = {
  name: "pglite",
  searchable: true,
  freshLocation() {
    made += 1;
    const copy = join(folder, String(made));
    cpSync(empty, copy, { recursive: true });
    return `pglite:${copy}`;
  },
  /** All files, and the tables, since files may hold them compressed. */
  async rawBytes(location) {
    const folder = location.slice("pglite:".length);
    const files = await folderBytes(folder);
    const database = await openPglite(folder);
    try {
      return Buffer.concat([files, await tableBytes(database, "referat")]);
    } finally {
      await database.close();
    }
  },
};

describe("the embedded database", { timeout: 300_000 }, () => {
  contractSuite(pglite);
  leakSuite(pglite);
  killSuite(pglite);
});
