import type { SqlSession } from "../../../src/feed/sinks/sql/sql-database.js";

/** All rows of all tables of a schema as text. */
export async function tableBytes(session: SqlSession, schema: string): Promise<Buffer> {
  const tables = ["item", "passage", "word", "manifest"];
  const texts: string[] = [];
  for (const table of tables) {
    const rows = await session.query(`select t::text as row from ${schema}.${table} as t`);
    texts.push(...rows.map((row) => String(row.row)));
  }
  return Buffer.from(texts.join("\n"));
}
