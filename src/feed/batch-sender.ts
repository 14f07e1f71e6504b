import type { FeedCounts } from "./feed-records.js";
import type { FeedManifest, HashedDocument, Sink } from "./sinks/sink.js";

/** A batch ends with whichever comes first. */
const batchLimits = { documents: 400, characters: 2_000_000 } as const;

/**
 * Batches on their way while the next is made. One more than an engine on a small machine works on
 * at a time, so that it never waits for the reading.
 */
const mostUnderway = 3;

/** Gathers changes into batches and keeps some on their way while the next is made. */
export interface BatchSender {
  /** Add a document; waits where the index is slower than the reading. */
  send(document: HashedDocument): Promise<void>;
  /** Send what is gathered and wait for it. */
  flush(): Promise<void>;
  /** Take documents out. */
  remove(ids: string[]): Promise<void>;
}

/**
 * Make a sender for one feed. The sink is told that it is being changed before the first change.
 *
 * @param manifest written before the first change
 * @param counts takes what was sent and refused
 */
export function batchSender(
  sink: Sink,
  manifest: FeedManifest,
  counts: FeedCounts,
  onProgress: (counts: FeedCounts) => void = () => {},
): BatchSender {
  let begun: Promise<void> | null = null;
  const underway = deliveries();
  let batch: HashedDocument[] = [];
  let characters = 0;
  const begin = () => {
    begun ??= sink.begin(manifest);
    return begun;
  };
  const deliver = async (documents: HashedDocument[]) => {
    await begin();
    const refused = await sink.send(documents);
    counts.sent += documents.length - refused.length;
    counts.refused.push(...refused);
    onProgress(counts);
  };
  const dispatch = async () => {
    await underway.atMost(mostUnderway - 1);
    if (batch.length === 0) return;
    underway.add(deliver(batch));
    batch = [];
    characters = 0;
  };

  return {
    async send(hashed) {
      batch.push(hashed);
      characters += hashed.document.sections.reduce((sum, { text }) => sum + text.length, 0);
      if (isFull(batch.length, characters)) await dispatch();
    },

    async flush() {
      await dispatch();
      await underway.atMost(0);
    },

    async remove(ids) {
      for (let start = 0; start < ids.length; start += batchLimits.documents) {
        await begin();
        await sink.remove(ids.slice(start, start + batchLimits.documents));
      }
    },
  };
}

function isFull(documents: number, characters: number): boolean {
  return documents >= batchLimits.documents || characters >= batchLimits.characters;
}

/** A batch on its way. */
interface Delivery {
  arrived: Promise<void>;
}

/** Keep count of the batches on their way. */
function deliveries() {
  const underway = new Set<Delivery>();
  return {
    add(arrived: Promise<void>) {
      // A failure is thrown by the next wait for it, not as one that nobody handles.
      arrived.catch(() => {});
      underway.add({ arrived });
    },

    /** Wait until no more than so many are on their way. */
    async atMost(count: number) {
      while (underway.size > count) {
        const arrivals = [...underway].map((one) => one.arrived.then(() => one));
        underway.delete(await Promise.race(arrivals));
      }
    },
  };
}
