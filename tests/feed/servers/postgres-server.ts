import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A server to test against. */
export interface TestServer {
  url: string;
  /** Folder of the database's files, where the tests can read them. */
  folder: string | null;
  stop(): Promise<void>;
}

/** Where Debian puts the programs of each version. */
const debianFolder = "/usr/lib/postgresql";

/** Folder of PostgreSQL's programs, or null where none is installed. */
async function programsFolder(): Promise<string | null> {
  if (!existsSync(debianFolder)) return null;
  const versions = (await readdir(debianFolder)).sort((one, other) => Number(other) - Number(one));
  const folders = versions.map((version) => join(debianFolder, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/**
 * Start a cluster of its own in a temporary folder, or use POSTGRES_URL. PostgreSQL refuses to
 * run as root, so root hands it to the user postgres, whom Debian's package makes.
 *
 * @returns null where there is no PostgreSQL
 */
export async function startPostgres(): Promise<TestServer | null> {
  const given = process.env.POSTGRES_URL;
  if (given) return { url: given, folder: null, stop: async () => {} };
  const programs = await programsFolder();
  if (programs === null) return null;
  const folder = await mkdtemp(join(tmpdir(), "referat-postgres-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) await run("chown", ["postgres", folder]);
  await chmod(folder, 0o700);
  const asUser = (program: string, args: string[]) => {
    const path = join(programs, program);
    return asRoot
      ? run("runuser", ["-u", "postgres", "--", path, ...args], { cwd: folder })
      : run(path, args, { cwd: folder });
  };
  const data = join(folder, "data");
  await asUser("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"]);
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  await asUser("pg_ctl", ["-D", data, "-o", settings, "-l", join(folder, "log"), "-w", "start"]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    folder: data,
    async stop() {
      await asUser("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Ask the system for a port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
