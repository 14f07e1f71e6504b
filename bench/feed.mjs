// How fast a feed fills an index, beside a bare client loop that sends the very same rows or
// requests one after another, and how fast the index answers eight users at once. An engine takes
// several requests at a time, so a second loop sends as many at a time as the feed. After a build:
//
//   node bench/feed.mjs [--items 50000] [--chunk 10000] [--users 8] [--queries 600] LOCATION…
//
// LOCATION as `referat feed --to` takes it. What is there is replaced; use a place of its own, such
// as pglite:.tmp/maaling, postgres://…?schema=maaling, opensearch://127.0.0.1:9250/maaling.
// The feed reads records from a file, as the command does. It pauses after each chunk, and the bare
// loop sends that chunk to tables of its own in the same server, so that what else the machine does
// hits both alike. Prints a table's rows. The client's processor time tells on a busy machine what
// the feed adds to the loop; the embedded database runs in the client, so there it is all the work.
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { enginePlace } from "./feed/engine-place.mjs";
import { makeQueries, makeRecords } from "./feed/make-records.mjs";
import { sqlPlace } from "./feed/sql-place.mjs";
import { stopwatch } from "./feed/stopwatch.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: "string", default: "50000" },
    chunk: { type: "string", default: "10000" },
    users: { type: "string", default: "8" },
    queries: { type: "string", default: "600" },
  },
});
const built = (path) => import(new URL(`../dist/feed/${path}`, import.meta.url).href);
const { readDocuments } = await built("../cli/feed/read-documents.js");
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
  async opensearch(target, uncounted) {
    const { openOpensearch } = await built("sinks/engine/open-opensearch.js");
    const { engineUrl } = await built("sinks/engine/engine-url.js");
    const url = engineUrl(target);
    return enginePlace(await openOpensearch(url), url.alias, uncounted);
  },
};

console.log(
  "| index | items | feed, items/s | bare loop, items/s | ratio | three at a time, items/s | ratio | client, µs of processor an item | search p50, ms | p99, ms |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
const folder = mkdtempSync(join(tmpdir(), "referat-feed-"));
const file = join(folder, "documents.jsonl");
for (const record of makeRecords(Number(values.items))) {
  appendFileSync(file, `${JSON.stringify(record)}\n`);
}
for (const location of positionals) await measure(location, Number(values.items));
rmSync(folder, { recursive: true });

async function measure(location, items) {
  const { kind, target } = parseLocation(location);
  const feedClock = stopwatch();
  const place = await places[kind](target, feedClock.uncounted);
  const { feed, loop, many } = await feedBeside(place, feedClock);
  await place.close();
  const rate = ({ milliseconds }) => Math.round((items / milliseconds) * 1000);
  const ratio = (other) => (other.milliseconds / feed.milliseconds).toFixed(2);
  const processor = [feed, loop].map((one) => Math.round((one.processorMs / items) * 1000));
  const loops = [rate(loop), ratio(loop), many ? rate(many) : "", many ? ratio(many) : ""];
  const rates = [kind, items, rate(feed), ...loops, processor.join(" / ")];
  const answers = Number(values.queries) > 0 ? await search(location) : { p50: "", p99: "" };
  console.log(`| ${[...rates, answers.p50, answers.p99].join(" | ")} |`);
}

/** Feed in chunks, the bare loops after each; the time of one does not count for the others. */
async function feedBeside({ sink, ...place }, feedClock) {
  const loopClock = stopwatch();
  const manyClock = place.bareMany ? stopwatch() : null;
  const runLoops = async () => {
    await loopClock.timed(place.bare);
    await manyClock?.timed(place.bareMany);
    place.forget();
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
    let read = 0;
    for await (const record of readDocuments([file], failOnBad)) {
      yield record;
      read += record.items.length;
      if (read < Number(values.chunk)) continue;
      read = 0;
      await Promise.all(underway);
      feedClock.stop();
      await runLoops();
      feedClock.start();
    }
  }
  feedClock.start();
  await feedRecords(records(), watched);
  feedClock.stop();
  await runLoops();
  await loopClock.timed(place.bareFinish);
  await manyClock?.timed(place.bareManyFinish);
  return { feed: feedClock.spent(), loop: loopClock.spent(), many: manyClock?.spent() ?? null };
}

function failOnBad({ line, reason }) {
  throw new Error(`Unexpected line ${line}, expected a document record: ${reason}`);
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
