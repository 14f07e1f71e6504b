import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { contractSuite } from "./contract-suite.js";
import { folderBytes } from "./folder-bytes.js";
import { killSuite } from "./kill-suite.js";
import { leakSuite } from "./leak-suite.js";
import type { SinkUnderTest } from "./sink-under-test.js";

const folder = mkdtempSync(join(tmpdir(), "referat-ndjson-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const ndjson: SinkUnderTest = {
  name: "ndjson",
  searchable: false,
  freshLocation() {
    made += 1;
    return `ndjson:${join(folder, `${made}.ndjson`)}`;
  },
  rawBytes: () => folderBytes(folder),
};

describe("a file of lines", { timeout: 300_000 }, () => {
  contractSuite(ndjson);
  leakSuite(ndjson);
  killSuite(ndjson);
});
