import { bytesPerMebibyte, type DocumentLimits } from "../document-limits.js";
import { residentBytes } from "./resident-memory.js";

/** How often the memory is looked at, in milliseconds: far from the limit, and above half of it. */
const calmIntervalMs = 50;
const alertIntervalMs = 10;
/** Where a program must be asked (`ps`), a look costs more. */
const slowIntervalMs = 250;

/** Time between asking a worker to stop and killing it, in milliseconds. */
const graceMs = 2000;

/** The limits that only an onlooker can keep. */
export type WatchedLimit = "seconds" | "memory";

/** Watching one document. */
export interface Watch {
  /** Highest memory seen, in bytes. */
  peakBytes(): number;
  stop(): void;
}

/**
 * Watch a worker while it converts a document.
 *
 * @param passed called once, when a limit is passed
 */
export function watchLimits(
  processId: number,
  limits: DocumentLimits,
  passed: (limit: WatchedLimit) => void,
): Watch {
  const mostBytes = limits.memoryMebibytes * bytesPerMebibyte;
  let peakBytes = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
    clearTimeout(deadline);
    clearTimeout(next);
  };
  const end = (limit: WatchedLimit) => {
    if (stopped) return;
    stop();
    passed(limit);
  };
  const look = async () => {
    const bytes = (await residentBytes(processId)) ?? 0;
    if (stopped) return;
    peakBytes = Math.max(peakBytes, bytes);
    if (bytes > mostBytes) return end("memory");
    next = setTimeout(look, bytes > mostBytes / 2 ? alertIntervalMs : farIntervalMs());
  };
  const deadline = setTimeout(end, limits.seconds * 1000 + graceMs, "seconds");
  let next = setTimeout(look, farIntervalMs());
  return { peakBytes: () => peakBytes, stop };
}

function farIntervalMs(): number {
  return process.platform === "linux" ? calmIntervalMs : slowIntervalMs;
}
