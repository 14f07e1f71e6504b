import type { SqlDatabase, SqlRow, SqlSession } from "../sql/sql-database.js";

/** How a server is connected to. */
export interface PostgresOptions {
  /** At most so many at a time, default 1: a feed's settings hold for one connection. */
  connections?: number;
  /** Schema that every connection looks in first; checked by the caller. */
  schema?: string | null;
  /** The server's settings for every connection. */
  settings?: Record<string, string>;
}

/**
 * Connect to a PostgreSQL server.
 *
 * @param url postgres://user:password@host:port/database
 */
export async function openPostgres(
  url: string,
  { connections = 1, schema = null, settings = {} }: PostgresOptions = {},
): Promise<SqlDatabase> {
  const { default: postgres } = await import("postgres");
  // The server's notices are no concern of a feed.
  const client = postgres(url, {
    max: connections,
    connection: {
      ...settings,
      ...(schema === null ? {} : { search_path: `${schema}, public` }),
    },
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
