const built = (path) => import(new URL(`../../dist/feed/${path}`, import.meta.url).href);

/**
 * A database, its sink, and a bare loop that sends the same rows to tables of its own: in one
 * transaction for each batch, a statement for the items, one for the passages, one for the words,
 * their values made beforehand.
 */
export async function sqlPlace(database, schema) {
  const { sqlSink } = await built("sinks/sql/sql-sink.js");
  const { migrate } = await built("sinks/sql/migrate.js");
  const { statements } = await built("sinks/sql/statements.js");
  const bareSchema = `${schema}_bare`;
  const bareTables = (text) =>
    text.replace(/(insert into) (item|passage|word)\b/gu, `$1 ${bareSchema}.$2`);
  const inserts = [statements.insertItems, statements.insertPassages, statements.changeWords];
  const waiting = [];
  const watched = {
    ...database,
    close: async () => {},
    transaction: (work) =>
      database.transaction((session) => {
        const sent = [];
        waiting.push(sent);
        return work({
          query(text, given) {
            if (inserts.includes(text)) sent.push({ text: bareTables(text), given });
            return session.query(text, given);
          },
        });
      }),
  };
  await database.execute(`drop schema if exists ${schema} cascade`);
  await database.execute(`drop schema if exists ${bareSchema} cascade`);
  await migrate(database, bareSchema);
  return {
    sink: await sqlSink(watched, schema),
    async bare() {
      for (const sent of waiting) {
        await database.transaction(async (session) => {
          for (const { text, given } of sent) await session.query(text, given);
        });
      }
    },
    forget: () => waiting.splice(0),
    async bareFinish() {
      for (const table of ["item", "passage", "word"]) {
        await database.execute(`vacuum (analyze) ${bareSchema}.${table}`);
      }
    },
    async close() {
      await database.execute(`drop schema ${bareSchema} cascade`);
      await database.close();
    },
  };
}
