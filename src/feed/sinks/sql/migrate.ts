import { migrations } from "./migrations.js";
import type { SqlDatabase } from "./sql-database.js";

/** A name that needs no quoting. */
const plainName = /^[a-z_][a-z0-9_]{0,50}$/;

/**
 * Make a schema's tables, or bring them up to date, and let the session find them.
 *
 * @param schema name of the schema, letters, figures and underscores
 * @throws TypeError on another name
 */
export async function migrate(database: SqlDatabase, schema: string): Promise<void> {
  requirePlainName(schema);
  // A server may have the extensions already, and no leave to make them.
  const extensions = await database.query(
    "select extname from pg_extension where extname in ('unaccent', 'pg_trgm')",
  );
  if (extensions.length < 2) {
    await database.execute(
      "create extension if not exists unaccent schema public; create extension if not exists pg_trgm schema public",
    );
  }
  await database.execute(
    `create schema if not exists ${schema}; set search_path to ${schema}, public`,
  );
  await database.execute("create table if not exists migration (version integer primary key)");
  const [row] = await database.query("select coalesce(max(version), 0) as version from migration");
  const done = Number(row?.version);
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    await database.execute(
      `begin; ${migration}; insert into migration values (${index + 1}); commit`,
    );
  }
}

/** Were the session's tables made by a version of the program that knew fewer migrations? */
export async function isOutdated(database: SqlDatabase): Promise<boolean> {
  const [row] = await database.query("select max(version) as version from migration");
  return Number(row?.version) < migrations.length;
}

/** Refuse a schema name that would need quoting. */
export function requirePlainName(schema: string): void {
  if (plainName.test(schema)) return;
  throw new TypeError(`Unexpected schema name "${schema}", expected small letters, figures and _`);
}
