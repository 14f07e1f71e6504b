import { type FeedCounts, type FeedOptions, feedRecords } from "../../../src/feed/feed-records.js";
import type { SearchIndex } from "../../../src/feed/search/search-index.js";
import { openIndex } from "../../../src/feed/sinks/open-index.js";
import { openSink } from "../../../src/feed/sinks/open-sink.js";
import type { FeedManifest, SinkOptions } from "../../../src/feed/sinks/sink.js";
import type { MinutesRecord } from "../../../src/model/record.js";

/** Feed records into a location, opened and closed for it. */
export async function feedInto(
  location: string,
  records: MinutesRecord[],
  options: FeedOptions & SinkOptions = {},
): Promise<FeedCounts> {
  const sink = await openSink(location, options);
  try {
    return await feedRecords(records, sink, options);
  } finally {
    await sink.close();
  }
}

/** What is in an index. */
export interface IndexState {
  hashes: Record<string, string>;
  manifest: FeedManifest | null;
}

/** Read the hashes of all that is in an index, in the order of ids. */
export async function indexState(location: string): Promise<IndexState> {
  const sink = await openSink(location);
  try {
    const hashes = [...(await sink.hashes())].sort(([one], [other]) => (one < other ? -1 : 1));
    return { hashes: Object.fromEntries(hashes), manifest: await sink.manifest() };
  } finally {
    await sink.close();
  }
}

/** Use an index and close it. */
export async function withIndex<Result>(
  location: string,
  use: (index: SearchIndex) => Promise<Result>,
): Promise<Result> {
  const index = await openIndex(location);
  try {
    return await use(index);
  } finally {
    await index.close();
  }
}
