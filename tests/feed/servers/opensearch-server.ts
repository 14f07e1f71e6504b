import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestServer } from "./postgres-server.js";

const run = promisify(execFile);
const script = fileURLToPath(new URL("../../../scripts/opensearch.sh", import.meta.url));
const jars = fileURLToPath(new URL("../../../.tmp/opensearch/lib", import.meta.url));

/**
 * Use OPENSEARCH_URL, or start a node from jars that `scripts/opensearch.sh fetch` got. Tests
 * never fetch them by themselves.
 *
 * @returns null where there is neither
 */
export async function startOpensearch(): Promise<TestServer | null> {
  const given = process.env.OPENSEARCH_URL;
  if (given) return { url: given, folder: null, stop: async () => {} };
  if (!existsSync(jars)) return null;
  const { stdout } = await run(script, ["start"]);
  return {
    url: stdout.trim(),
    folder: fileURLToPath(new URL("../../../.tmp/opensearch/data", import.meta.url)),
    async stop() {
      await run(script, ["stop"]);
    },
  };
}
