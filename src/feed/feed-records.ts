import type { MinutesRecord } from "../model/record.js";
import { contentHash } from "./content-hash.js";
import { type ReleaseOptions, searchDocumentsOf } from "./document/search-documents.js";
import type { HeldBack } from "./release/held-back.js";
import type { FeedManifest, HashedDocument, RefusedDocument, Sink } from "./sinks/sink.js";

/** How records are fed. */
export interface FeedOptions extends ReleaseOptions {
  /** Keep what is in the index and not in these records; by default it is removed. */
  keepOthers?: boolean;
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

/** A batch ends with whichever comes first. */
const batchLimits = { documents: 400, characters: 2_000_000 } as const;

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
  const seen = new Set<string>();
  const files = new Set<string>();
  const manifest = { schemaVersion: "1", includeClosed: options.includeClosed === true } as const;
  const begin = beginOnce(sink, { ...manifest, complete: false, items: indexed.size });
  // One batch is on its way while the next is made.
  let underway: Promise<void> = Promise.resolve();
  const flush = async (batch: HashedDocument[]): Promise<void> => {
    await underway;
    underway = (async () => {
      await begin();
      const refused = await sink.send(batch);
      counts.sent += batch.length - refused.length;
      counts.refused.push(...refused);
      options.onProgress?.(counts);
    })();
    // A failure is thrown by the next `await underway`, not as an unhandled one.
    underway.catch(() => {});
  };
  let batch: HashedDocument[] = [];
  let characters = 0;
  for await (const record of records) {
    files.add(record.id);
    const released = searchDocumentsOf(record, options);
    counts.heldBack += released.heldBack.filter(isCounted).length;
    options.onHeldBack?.(released.heldBack);
    for (const document of released.documents) {
      if (seen.has(document.id)) continue;
      seen.add(document.id);
      const hash = contentHash(document);
      if (indexed.get(document.id) === hash) {
        counts.unchanged += 1;
        continue;
      }
      batch.push({ document, hash });
      characters += document.sections.reduce((sum, { text }) => sum + text.length, 0);
      if (batch.length < batchLimits.documents && characters < batchLimits.characters) continue;
      await flush(batch);
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) await flush(batch);
  await underway;
  await removeOthers();
  const items = (options.keepOthers ? new Set([...indexed.keys(), ...seen]) : seen).size;
  await finish(items - counts.refused.length);
  return counts;

  async function removeOthers(): Promise<void> {
    const gone = [...indexed.keys()].filter(
      (id) => !seen.has(id) && (!options.keepOthers || files.has(fileOf(id))),
    );
    for (let start = 0; start < gone.length; start += batchLimits.documents) {
      await begin();
      await sink.remove(gone.slice(start, start + batchLimits.documents));
    }
    counts.removed = gone.length;
  }

  async function finish(items: number): Promise<void> {
    const before = await sink.manifest();
    const isSame =
      before?.complete === true &&
      before.items === items &&
      before.includeClosed === manifest.includeClosed;
    if (isSame && counts.sent + counts.removed === 0) return;
    await sink.finish({ ...manifest, complete: true, items });
  }
}

/** Furniture and text outside items are in every document and are no one's secret. */
function isCounted({ reason }: HeldBack): boolean {
  return reason !== "furniture" && reason !== "outside";
}

function beginOnce(sink: Sink, manifest: FeedManifest): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => {
    begun ??= sink.begin(manifest);
    return begun;
  };
}

/** The id of the file's record, of which embedded documents' ids are longer: "sha256:…/8.1#2". */
function fileOf(id: string): string {
  return id.replace(/[/#].*$/u, "");
}
