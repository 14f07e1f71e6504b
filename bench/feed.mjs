// How fast a feed fills an index, beside a bare client loop that sends the very same requests, and
// how fast the index answers eight users at once. After a build:
//
//   node bench/feed.mjs [--items 2000] [--users 8] [--queries 160] LOCATION…
//
// LOCATION as `referat feed --to` takes it. What is there is replaced; use a place of its own, such
// as pglite:/tmp/maaling, postgres://…?schema=maaling, opensearch://127.0.0.1:9250/maaling.
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: "string", default: "2000" },
    users: { type: "string", default: "8" },
    queries: { type: "string", default: "160" },
  },
});
const built = (path) => import(new URL(`../dist/feed/${path}`, import.meta.url).href);
const { feedRecords } = await built("feed-records.js");
const { parseLocation } = await built("sinks/location.js");
const { openIndex } = await built("sinks/open-index.js");

/** How each kind is opened: the client's calls can be watched, and made again. */
const kinds = {
  async pglite(target) {
    rmSync(target, { recursive: true, force: true });
    const { openPglite } = await built("sinks/pglite/open-pglite.js");
    return sqlKind(await openPglite(target), "referat");
  },
  async postgres(target) {
    const { openPostgres } = await built("sinks/postgres/open-postgres.js");
    const { postgresUrl } = await built("sinks/postgres/postgres-url.js");
    const { url, schema } = postgresUrl(target);
    return sqlKind(await openPostgres(url), schema);
  },
  async opensearch(target) {
    const { openOpensearch } = await built("sinks/engine/open-opensearch.js");
    const { engineSink } = await built("sinks/engine/engine-sink.js");
    const { engineUrl } = await built("sinks/engine/engine-url.js");
    const url = engineUrl(target);
    const engine = await openOpensearch(url);
    const sent = [];
    const watched = {
      ...engine,
      request(request) {
        if (request.path.endsWith("_bulk")) sent.push(request);
        return engine.request(request);
      },
    };
    const empty = async () => {
      await engine.request({ method: "DELETE", path: `/${url.alias}-*` });
    };
    return {
      empty,
      forget: () => sent.splice(0),
      openSink: () => engineSink(watched, url.alias),
      prepareBare: async () => {
        await (await engineSink({ ...engine, close: async () => {} }, url.alias)).close();
        return `${url.alias}-000001`;
      },
      async bare(index) {
        for (const request of sent) await engine.request({ ...request, path: `/${index}/_bulk` });
        await engine.request({ method: "POST", path: `/${index}/_refresh` });
      },
      close: () => engine.close(),
    };
  },
};

async function sqlKind(database, schema) {
  const { sqlSink } = await built("sinks/sql/sql-sink.js");
  const { migrate } = await built("sinks/sql/migrate.js");
  const transactions = [];
  const watched = {
    ...database,
    close: async () => {},
    transaction: (work) =>
      database.transaction((session) => {
        const statements = [];
        transactions.push(statements);
        return work({
          query(text, given) {
            statements.push({ text, given });
            return session.query(text, given);
          },
        });
      }),
  };
  return {
    empty: () => database.execute(`drop schema if exists ${schema} cascade`),
    forget: () => transactions.splice(0),
    openSink: () => sqlSink(watched, schema),
    prepareBare: () => migrate(database, schema),
    async bare() {
      for (const statements of transactions) {
        await database.transaction(async (session) => {
          for (const { text, given } of statements) await session.query(text, given);
        });
      }
      for (const table of ["item", "passage", "word"]) {
        await database.execute(`vacuum (analyze) ${table}`);
      }
    },
    close: () => database.close(),
  };
}

const rounds = 3;
const middle = (times) => times.slice(1).sort((one, other) => one - other)[Math.floor(rounds / 2)];
for (const location of positionals) await measure(location, Number(values.items));

async function measure(location, items) {
  const { kind, target } = parseLocation(location);
  const place = await kinds[kind](target);
  const records = [...makeRecords(items)];
  // A first round warms the engine up; then each is measured as often, in turn.
  const times = { open: [], feed: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1) {
    await place.empty();
    const sink = await timed(times.open, () => place.openSink());
    place.forget();
    await timed(times.feed, () => feedRecords(records, sink));
    await place.empty();
    const prepared = await place.prepareBare();
    await timed(times.bare, () => place.bare(prepared));
  }
  const [openMs, feedMs, bareMs] = [times.open, times.feed, times.bare].map(middle);
  await place.close();
  const latencies = await search(location);
  const rate = (milliseconds) => Math.round((items / milliseconds) * 1000);
  console.log(
    [
      kind,
      `${items} items`,
      `open ${Math.round(openMs)} ms`,
      `feed ${rate(feedMs)} items/s`,
      `bare ${rate(bareMs)} items/s`,
      `ratio ${(bareMs / feedMs).toFixed(2)}`,
      `search p50 ${latencies.p50} ms`,
      `p99 ${latencies.p99} ms`,
    ].join(" | "),
  );
}

async function timed(times, work) {
  const begun = performance.now();
  const result = await work();
  times.push(performance.now() - begun);
  return result;
}

/** Several users, each asking the next query as soon as one is answered. */
async function search(location) {
  const index = await openIndex(location);
  const queries = [
    "lokalplan bolig",
    "skolernes trivsel",
    "bibliotek",
    "-havn vej",
    "budgettet 2019",
  ];
  const times = [];
  let asked = 0;
  const user = async () => {
    while (asked < Number(values.queries)) {
      const query = `${queries[asked % queries.length]} nummer${asked % 97}`;
      asked += 1;
      const begun = performance.now();
      await index.search({ query: asked % 2 ? query : queries[asked % queries.length] });
      times.push(performance.now() - begun);
    }
  };
  await index.search({ query: "skole" });
  await Promise.all(Array.from({ length: Number(values.users) }, user));
  await index.close();
  times.sort((one, other) => one - other);
  const at = (part) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))]);
  return { p50: at(0.5), p99: at(0.99) };
}

/** Minutes of twelve items, some 250 words each, made one at a time. */
function* makeRecords(items) {
  const each = 12;
  let seed = 7;
  const next = (count) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * count);
  };
  const stems =
    "skole vej plejehjem havn budget bibliotek skov kloak lokalplan bolig trivsel bro".split(" ");
  const ends = ["", "en", "erne", "ernes", "udvalg", "plan", "puljen", "området"];
  const word = () => {
    const kind = next(10);
    if (kind < 5) return ["og", "at", "der", "for", "med", "er", "i", "på"][next(8)];
    if (kind < 9) return stems[next(stems.length)] + ends[next(ends.length)];
    return `nummer${next(5000)}`;
  };
  const sentence = () => `Udvalget ${Array.from({ length: 14 }, word).join(" ")}.`;
  const place = { page: 1, box: null, part: null, paragraph: null };
  const provenance = [{ ...place, paragraphEnd: null, lineStart: null, lineEnd: null }];
  for (let made = 0; made < items; made += each) {
    const id = `sha256:${String(made).padStart(64, "0")}`;
    const year = 2005 + next(20);
    yield {
      schemaVersion: "1",
      id,
      source: { name: `moede-${made}.pdf` },
      documentType: "referat",
      meeting: { body: `Udvalg ${next(12)}`, date: `${year}-0${1 + next(9)}-11` },
      furniture: [],
      frontMatter: "",
      backMatter: "",
      diagnostics: [],
      items: Array.from({ length: Math.min(each, items - made) }, (_, index) => ({
        id: `${id}#${index + 1}`,
        number: String(index + 1),
        title: `${stems[next(stems.length)]} ${word()} ${made + index}`,
        presenter: null,
        caseNumbers: [],
        visibility: "open",
        sections: ["sagsfremstilling", "beslutning"].map((kind) => ({
          kind,
          heading: kind,
          blocks: Array.from({ length: kind === "beslutning" ? 1 : 4 }, () => ({
            type: "paragraph",
            text: Array.from({ length: 4 }, sentence).join(" "),
            provenance,
          })),
        })),
        decision: { text: "Godkendt.", outcome: "godkendt" },
        attachments: [],
        embedded: [],
        subitems: [],
        provenance,
        confidence: 1,
      })),
    };
  }
}
