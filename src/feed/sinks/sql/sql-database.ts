/** A value sent to the database. Lists and records are sent as JSON text. */
export type SqlValue = string | number | boolean | null;
/** One row, by column name. */
export type SqlRow = Record<string, unknown>;

/** Runs statements, alone or inside a transaction. */
export interface SqlSession {
  /** Run one statement with its values ($1, $2 …). */
  query(text: string, values?: SqlValue[]): Promise<SqlRow[]>;
}

/** A database of PostgreSQL's kind: embedded or a server. */
export interface SqlDatabase extends SqlSession {
  /** Run several statements without values. */
  execute(text: string): Promise<void>;
  /** Run a function in a transaction; what it throws takes all back. */
  transaction<Result>(work: (session: SqlSession) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
