/** Counts of values in bins. */
export interface Histogram {
  /** Where each bin begins; it ends where the next begins, the last is open. Rising. */
  starts: number[];
  counts: number[];
}

/** Make a histogram with nothing in it. */
export function createHistogram(starts: number[]): Histogram {
  return { starts, counts: starts.map(() => 0) };
}

/** Count a value; one below the first bin counts there. */
export function countIn({ starts, counts }: Histogram, value: number): void {
  const bin = Math.max(
    0,
    starts.findLastIndex((start) => value >= start),
  );
  counts[bin] = (counts[bin] ?? 0) + 1;
}
