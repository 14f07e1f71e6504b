// How fast a feed fills an index, beside a bare client loop that sends the very same rows or
// requests, and how fast the index answers eight users at once. After a build:
//
//   node bench/feed.mjs [--items 50000] [--chunk 5000] [--users 8] [--queries 600] LOCATION…
//
// LOCATION as `referat feed --to` takes it. What is there is replaced; use a place of its own, such
// as pglite:.tmp/maaling, postgres://…?schema=maaling, opensearch://127.0.0.1:9250/maaling.
// The feed pauses after each chunk, and the bare loop sends that chunk to tables of its own in the
// same server, so that what else the machine does hits both alike. Prints a table's rows.
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { enginePlace } from "./feed/engine-place.mjs";
import { makeQueries, makeRecords } from "./feed/make-records.mjs";
import { sqlPlace } from "./feed/sql-place.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: "string", default: "50000" },
    chunk: { type: "string", default: "5000" },
    users: { type: "string", default: "8" },
    queries: { type: "string", default: "600" },
  },
});
const built = (path) => import(new URL(`../dist/feed/${path}`, import.meta.url).href);
const { feedRecords } = await built("feed-records.js");
const { parseLocation } = await built("sinks/location.js");
const { openIndex } = await built("sinks/open-index.js");

/** How each kind is opened. */
const places = {
  async pglite(folder) {
    rmSync(folder, { recursive: true, force: true });
    const { openPglite } = await built("sinks/pglite/open-pglite.js");
    return sqlPlace(await openPglite(folder), "referat");
  },
  async postgres(target) {
    const { openPostgres } = await built("sinks/postgres/open-postgres.js");
    const { postgresUrl } = await built("sinks/postgres/postgres-url.js");
    const { url, schema } = postgresUrl(target);
    return sqlPlace(await openPostgres(url), schema);
  },
  async opensearch(target) {
    const { openOpensearch } = await built("sinks/engine/open-opensearch.js");
    const { engineUrl } = await built("sinks/engine/engine-url.js");
    const url = engineUrl(target);
    return enginePlace(await openOpensearch(url), url.alias);
  },
};

console.log(
  "| index | items | feed, items/s | bare loop, items/s | ratio | search p50, ms | p99, ms |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const location of positionals) await measure(location, Number(values.items));

async function measure(location, items) {
  const { kind, target } = parseLocation(location);
  const place = await places[kind](target);
  const { feedMs, bareMs } = await feedBeside(place, items);
  await place.close();
  const { p50, p99 } = await search(location);
  const rate = (milliseconds) => Math.round((items / milliseconds) * 1000);
  const ratio = (bareMs / feedMs).toFixed(2);
  console.log(`| ${[kind, items, rate(feedMs), rate(bareMs), ratio, p50, p99].join(" | ")} |`);
}

/** Feed in chunks, the bare loop after each; the time of either does not count for the other. */
async function feedBeside({ sink, bare, bareFinish }, items) {
  let bareMs = 0;
  const timedBare = async (work) => {
    const begun = performance.now();
    await work();
    bareMs += performance.now() - begun;
  };
  const underway = new Set();
  const watched = {
    ...sink,
    send(documents) {
      const sending = sink.send(documents).finally(() => underway.delete(sending));
      underway.add(sending);
      return sending;
    },
  };
  async function* records() {
    let made = 0;
    let chunk = 0;
    for (const record of makeRecords(items)) {
      yield record;
      made += record.items.length;
      if (made - chunk < Number(values.chunk)) continue;
      chunk = made;
      await Promise.all(underway);
      await timedBare(bare);
    }
  }
  const begun = performance.now();
  await feedRecords(records(), watched);
  const feedMs = performance.now() - begun - bareMs;
  await timedBare(bare);
  await timedBare(bareFinish);
  return { feedMs, bareMs };
}

/** Several users, each asking the next query as soon as one is answered. */
async function search(location) {
  const index = await openIndex(location);
  const times = [];
  const queries = makeQueries(Number(values.queries));
  // Users share the queries: whoever is free asks what comes next.
  const user = async () => {
    for (let next = queries.next(); !next.done; next = queries.next()) {
      const query = next.value;
      const begun = performance.now();
      await index.search({ query });
      times.push({ query, milliseconds: performance.now() - begun });
    }
  };
  for (const query of makeQueries(20)) await index.search({ query });
  await Promise.all(Array.from({ length: Number(values.users) }, user));
  await index.close();
  times.sort((one, other) => one.milliseconds - other.milliseconds);
  const at = (part) => Math.round(times[Math.floor((times.length - 1) * part)].milliseconds);
  if (process.env.SLOWEST) console.error(times.slice(-10));
  return { p50: at(0.5), p99: at(0.99) };
}
