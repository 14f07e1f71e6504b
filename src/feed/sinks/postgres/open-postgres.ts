import type { SqlDatabase, SqlRow, SqlSession } from "../sql/sql-database.js";

/**
 * Connect to a PostgreSQL server.
 *
 * @param url postgres://user:password@host:port/database
 */
export async function openPostgres(url: string): Promise<SqlDatabase> {
  const { default: postgres } = await import("postgres");
  // One connection keeps the search path; the server's notices are no concern of a feed.
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    idle_timeout: 0,
  });
  const sessionOf = (sql: Pick<typeof client, "unsafe">): SqlSession => ({
    query: async (text, values = []) => {
      const rows = await sql.unsafe(text, values, { prepare: true });
      return [...rows] as SqlRow[];
    },
  });
  const { query } = sessionOf(client);
  await query("select 1").catch(async (error: unknown) => {
    await client.end({ timeout: 0 });
    throw error;
  });
  return {
    query,
    async execute(text) {
      await client.unsafe(text).simple();
    },
    transaction: async <Result>(work: (session: SqlSession) => Promise<Result>) => {
      const outcome = await client.begin(async (sql) => ({ value: await work(sessionOf(sql)) }));
      return outcome.value as Result;
    },
    close: () => client.end({ timeout: 5 }),
  };
}
