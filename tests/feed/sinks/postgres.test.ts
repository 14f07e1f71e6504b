import { afterAll, describe, it } from "vitest";
import { openPostgres } from "../../../src/feed/sinks/postgres/open-postgres.js";
import { startPostgres } from "../servers/postgres-server.js";
import { contractSuite } from "./contract-suite.js";
import { folderBytes } from "./folder-bytes.js";
import { killSuite } from "./kill-suite.js";
import { leakSuite } from "./leak-suite.js";
import type { SinkUnderTest } from "./sink-under-test.js";
import { tableBytes } from "./table-bytes.js";

const server = await startPostgres();
afterAll(() => server?.stop());

let made = 0;
const sink: SinkUnderTest = {
  name: "postgres",
  searchable: true,
  freshLocation() {
    made += 1;
    return `${server?.url}?schema=proeve_${process.pid}_${made}`;
  },
  /** The tables, and the server's own files where they are here, all written down. */
  async rawBytes(location) {
    const database = await openPostgres(String(server?.url));
    try {
      await database.execute("checkpoint");
      const schema = new URL(location).searchParams.get("schema") ?? "";
      const files = server?.folder ? await folderBytes(server.folder) : Buffer.alloc(0);
      return Buffer.concat([files, await tableBytes(database, schema)]);
    } finally {
      await database.close();
    }
  },
};

describe.runIf(server)("a PostgreSQL server", { timeout: 300_000 }, () => {
  contractSuite(sink);
  leakSuite(sink);
  killSuite(sink);
});

describe.skipIf(server)("a PostgreSQL server", () => {
  it.skip("is not here: install postgresql or set POSTGRES_URL", () => {});
});
