import type { SearchDocument } from "../../../model/search-document.js";
import { addWordChanges, type WordChanges } from "../../words/words-of.js";
import type { FeedManifest, Sink, SinkOptions } from "../sink.js";
import { documentFromStored, itemRow, passageRows } from "./item-rows.js";
import { migrate, requirePlainName } from "./migrate.js";
import type { SqlDatabase, SqlSession } from "./sql-database.js";
import { statements } from "./statements.js";

/** How a sink on a database is opened. */
export interface SqlSinkOptions extends SinkOptions {
  /** Empty the files of what was taken out, too; keeps other users waiting while it does. */
  purge?: boolean;
}

type SinkDocuments = Parameters<Sink["send"]>[0];

/** What a sink remembers between calls. */
interface SinkState {
  /** Were rows taken out? */
  hasRemoved: boolean;
  /** Ids in the index; null where nobody asked yet. */
  known: Set<string> | null;
}

/**
 * Open a sink on a database of PostgreSQL's kind. Each batch is one transaction, the count of
 * words included, so a feed cut short leaves whole batches and nothing else.
 *
 * @param schema where the tables are; a rebuild fills `<schema>_new` and then renames it
 */
export async function sqlSink(
  database: SqlDatabase,
  schema: string,
  { rebuild = false, purge = false }: SqlSinkOptions = {},
): Promise<Sink> {
  requirePlainName(schema);
  const target = rebuild ? `${schema}_new` : schema;
  if (rebuild) await database.execute(`drop schema if exists ${target} cascade`);
  await migrate(database, target);
  const state: SinkState = { hasRemoved: false, known: null };

  return {
    async hashes() {
      const rows = await database.query(statements.hashes);
      const hashes = new Map(rows.map(({ id, hash }) => [String(id), String(hash)]));
      state.known = new Set(hashes.keys());
      return hashes;
    },

    async begin(manifest) {
      await database.query(statements.putManifest, [JSON.stringify(manifest)]);
    },

    async send(documents) {
      await putIn(documents, database, state);
      return [];
    },

    async remove(ids) {
      await database.transaction(async (session) => {
        const changes: WordChanges = new Map();
        state.hasRemoved = (await takeOut(ids, changes, session)) || state.hasRemoved;
        await changeWords(changes, session);
      });
    },

    async finish(manifest) {
      await database.query(statements.putManifest, [JSON.stringify(manifest)]);
      if (rebuild) await takePlace(database, schema, target);
      await tidyTables(database, purge && state.hasRemoved);
    },

    async manifest() {
      const [row] = await database.query(statements.manifest);
      return row ? (JSON.parse(String(row.content)) as FeedManifest) : null;
    },

    close: () => database.close(),
  };
}

/** Put documents in the place of what stood under their ids. */
async function putIn(
  documents: SinkDocuments,
  database: SqlDatabase,
  state: SinkState,
): Promise<void> {
  // All that needs no database is done before the transaction, while another one runs.
  const ids = documents.map(({ document }) => document.id);
  const items = JSON.stringify(documents.map(itemRow));
  const passages = JSON.stringify(documents.flatMap(passageRows));
  const changes: WordChanges = new Map();
  addWordChanges(
    changes,
    documents.map(({ document }) => document),
    1,
  );
  const old = ids.filter((id) => state.known?.has(id) !== false);
  await database.transaction(async (session) => {
    state.hasRemoved = (await takeOut(old, changes, session)) || state.hasRemoved;
    // Sent together: the database goes from one to the next without waiting to be asked.
    await Promise.all([
      session.query(statements.insertItems, [items]),
      session.query(statements.insertPassages, [passages]),
      changeWords(changes, session),
    ]);
  });
  for (const id of ids) state.known?.add(id);
}

/** Rows taken out stay in the files until their place is used again; a purge empties them. */
async function tidyTables(database: SqlDatabase, purges: boolean): Promise<void> {
  const full = purges ? ", full" : "";
  for (const table of ["item", "passage", "word"]) {
    await database.execute(`vacuum (analyze${full}) ${table}`);
  }
  if (purges) await emptyTraces(database);
}

/** Take rows out and their words from the count. Returns whether there were any. */
async function takeOut(ids: string[], changes: WordChanges, session: SqlSession): Promise<boolean> {
  if (ids.length === 0) return false;
  const value = JSON.stringify(ids);
  const rows = await session.query(statements.stored, [value]);
  if (rows.length === 0) return false;
  const documents: SearchDocument[] = rows.map((row) => documentFromStored(String(row.document)));
  addWordChanges(changes, documents, -1);
  await session.query(statements.remove, [value]);
  return true;
}

async function changeWords(changes: WordChanges, session: SqlSession): Promise<void> {
  const rows = [...changes].filter(([, change]) => change !== 0);
  if (rows.length === 0) return;
  const value = JSON.stringify(rows.map(([word, change]) => ({ word, change })));
  await session.query(statements.changeWords, [value]);
  if (rows.some(([, change]) => change < 0)) await session.query(statements.dropWords);
}

/** Put a rebuilt schema in the place of the old one, all at once. */
async function takePlace(database: SqlDatabase, schema: string, target: string): Promise<void> {
  await database.execute(
    `begin; drop schema if exists ${schema} cascade; alter schema ${target} rename to ${schema}; ` +
      `set search_path to ${schema}, public; commit`,
  );
}

/**
 * What was taken out also stands in the statistics (the most frequent words) and in the log of
 * changes, whose files are used again as they are unless told otherwise. Two checkpoints: the
 * second finds the files before the first unused.
 */
async function emptyTraces(database: SqlDatabase): Promise<void> {
  await database.execute("vacuum (full) pg_statistic");
  await database.execute("set wal_recycle = off");
  await database.execute("checkpoint");
  await database.query("select pg_switch_wal()");
  await database.execute("checkpoint");
}
