import { setImmediate as letOthersRun } from "node:timers/promises";
import type { MinutesRecord } from "../model/record.js";
import { batchSender } from "./batch-sender.js";
import { type ReleaseOptions, searchDocumentsOf } from "./document/search-documents.js";
import { hashDocument } from "./hash-document.js";
import type { HeldBack } from "./release/held-back.js";
import type { FeedManifest, RefusedDocument, Sink } from "./sinks/sink.js";

/** How records are fed. */
export interface FeedOptions extends ReleaseOptions {
  /**
   * Keep what is in the index and not in these records; by default it is removed. A function is
   * asked once all records are read.
   */
  keepOthers?: boolean | (() => boolean);
  /** Called with all that is held back, record by record. */
  onHeldBack?: (heldBack: HeldBack[]) => void;
  /** Called after each batch. */
  onProgress?: (counts: FeedCounts) => void;
}

/** What a feed did, in items but for heldBack. */
export interface FeedCounts {
  sent: number;
  unchanged: number;
  removed: number;
  /** Things held back: closed items, blocks, titles; furniture is not counted. */
  heldBack: number;
  /** What the index would not take, by id. */
  refused: RefusedDocument[];
}

/**
 * Bring an index to hold exactly what these records give (or, keeping others, at least that).
 * Only what differs is sent. Of two items with one id the first counts.
 *
 * @param records documents, in any order
 */
export async function feedRecords(
  records: AsyncIterable<MinutesRecord> | Iterable<MinutesRecord>,
  sink: Sink,
  options: FeedOptions = {},
): Promise<FeedCounts> {
  const counts: FeedCounts = { sent: 0, unchanged: 0, removed: 0, heldBack: 0, refused: [] };
  const indexed = await sink.hashes();
  const manifest = { schemaVersion: "1", includeClosed: options.includeClosed === true } as const;
  const underway: FeedManifest = { ...manifest, complete: false, items: indexed.size };
  const sender = batchSender(sink, underway, counts, options.onProgress);
  const seen = new Set<string>();
  const files = new Set<string>();
  for await (const record of records) {
    files.add(record.id);
    const released = searchDocumentsOf(record, options);
    counts.heldBack += released.heldBack.filter(isCounted).length;
    options.onHeldBack?.(released.heldBack);
    for (const document of released.documents) {
      if (seen.has(document.id)) continue;
      seen.add(document.id);
      const hashed = hashDocument(document);
      if (indexed.get(document.id) === hashed.hash) counts.unchanged += 1;
      else await sender.send(hashed);
    }
    // The index' answers are heard between records; else it would wait while a batch is made.
    await letOthersRun();
  }
  await sender.flush();
  const refused = new Set(counts.refused.map(({ id }) => id));
  const keep = typeof options.keepOthers === "function" ? options.keepOthers() : options.keepOthers;
  const gone = [...indexed.keys()].filter((id) => {
    // The old version of what was refused may hold what the new one no longer does.
    if (seen.has(id)) return refused.has(id);
    return keep !== true || files.has(fileOf(id));
  });
  await sender.remove(gone);
  counts.removed = gone.length;
  const left = new Set([...indexed.keys(), ...seen]);
  for (const id of [...gone, ...refused]) left.delete(id);
  await finish(sink, { ...manifest, complete: true, items: left.size }, counts);
  return counts;
}

/** Nothing is written where nothing changed. */
async function finish(sink: Sink, manifest: FeedManifest, counts: FeedCounts): Promise<void> {
  const before = await sink.manifest();
  const isSame = before?.complete === true && before.includeClosed === manifest.includeClosed;
  if (!isSame || counts.sent + counts.removed > 0) await sink.finish(manifest);
}

/** Furniture and text outside items are in every document and are no one's secret. */
function isCounted({ reason }: HeldBack): boolean {
  return reason !== "furniture" && reason !== "outside";
}

/** The id of the file's record, of which embedded documents' ids are longer: "sha256:…/8.1#2". */
function fileOf(id: string): string {
  return id.replace(/[/#].*$/u, "");
}
