import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { IndexMissingError } from "../index-missing-error.js";
import type { SqlDatabase, SqlRow } from "../sql/sql-database.js";
import { lockFolder } from "./lock-folder.js";

/** Folder of the database, inside the index' own, beside the lock. */
const databaseFolder = "database";

/**
 * Open the embedded database in a folder, or make it there (some seconds, once).
 *
 * @param folder of its own; parents are made
 * @param mustExist open only an index that is there
 * @throws IndexMissingError where it is not; FolderInUseError where another process has it open
 */
export async function openPglite(
  folder: string,
  { mustExist = false }: { mustExist?: boolean } = {},
): Promise<SqlDatabase> {
  if (mustExist && !existsSync(join(folder, databaseFolder, "PG_VERSION"))) {
    throw new IndexMissingError(folder);
  }
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const [{ PGlite }, { unaccent }, { pg_trgm }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("@electric-sql/pglite/contrib/unaccent"),
    import("@electric-sql/pglite/contrib/pg_trgm"),
  ]);
  const pglite = await PGlite.create({
    dataDir: join(folder, databaseFolder),
    extensions: { unaccent, pg_trgm },
  }).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  return {
    query: async (text, values = []) => (await pglite.query<SqlRow>(text, values)).rows,
    async execute(text) {
      await pglite.exec(text);
    },
    transaction: (work) =>
      pglite.transaction((session) =>
        work({
          query: async (text, values = []) => (await session.query<SqlRow>(text, values)).rows,
        }),
      ),
    async close() {
      await pglite.close();
      await unlock();
    },
  };
}
