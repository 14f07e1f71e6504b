import { join } from "node:path";
import type { PdfEngineName } from "../../model/extraction.js";
import { bytesPerMebibyte, type DocumentLimits } from "../document-limits.js";
import { type Failure, failureOf } from "../failure.js";
import { findingOf } from "../finding-of.js";
import { limitMemory } from "../rules/limit-memory.js";
import { limitTime } from "../rules/limit-time.js";
import { workerCrashed } from "../rules/worker-crashed.js";
import type { Job, JobResult } from "./messages.js";
import { residentBytes } from "./resident-memory.js";
import { type LostWorker, startWorker, type WorkerProcess } from "./worker-process.js";

/** Options of a pool. */
export interface WorkerPoolOptions {
  /** How many workers at most. */
  jobs: number;
  /** Folder of the segments. */
  segmentFolder: string;
  /** Names this run's segments, so that no two runs write to the same. */
  run: number;
  limits: DocumentLimits;
  password?: string;
  /** What reads PDF. */
  engine?: PdfEngineName;
  /** A worker ends after this many documents. */
  recycleDocuments: number;
  /** A worker ends after so many MiB of records. */
  recycleRecordMebibytes: number;
  /** A worker that holds more than this after a document ends. */
  recycleMebibytes: number;
}

/** A job's result and the segment its lines stand in. */
export interface PoolResult {
  result: JobResult;
  segment: string;
}

/** A number of processes that convert documents. */
export interface WorkerPool {
  /** Convert one document; no more at a time than there are jobs. */
  convert(job: Job): Promise<PoolResult>;
  /** Highest memory of any worker, in bytes. */
  peakBytes(): number;
  /** Let all workers end; a later document starts new ones. */
  close(): Promise<void>;
  /** Kill all workers. */
  kill(): void;
}

/** A place for one worker at a time; its workers write to one segment, one after another. */
interface Slot {
  segment: string;
  worker: WorkerProcess | null;
}

/** Make a pool. A worker is started when its first document comes. */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  const slots = Array.from({ length: options.jobs }, (_, index): Slot => {
    return { segment: `${options.run}-${index}.spool`, worker: null };
  });
  const idle = [...slots];
  let peakBytes = 0;
  let killed = false;
  const attempt = async (slot: Slot, job: Job) => {
    const worker = slot.worker ?? startIn(slot, options);
    slot.worker = worker;
    const answer = await worker.convert(job);
    peakBytes = Math.max(peakBytes, answer.peakBytes);
    if (answer.status === "lost") slot.worker = null;
    else if (await isUsedUp(worker, options)) {
      slot.worker = null;
      await worker.stop();
    }
    return { answer, first: worker.jobs() === 1 };
  };
  return {
    async convert(job) {
      const slot = idle.shift();
      if (!slot) throw new RangeError(`Unexpected job, expected at most ${options.jobs} at a time`);
      const startedMs = performance.now();
      try {
        let { answer, first } = await attempt(slot, job);
        // What an earlier document left behind may have broken it: once more in a fresh worker.
        if (answer.status === "lost" && answer.limit !== "seconds" && !first && !killed) {
          ({ answer } = await attempt(slot, job));
        }
        if (answer.status !== "lost") return { result: answer, segment: slot.segment };
        const failure = lostFailure(answer, options.limits);
        const durationMs = Math.round(performance.now() - startedMs);
        return { result: { status: "failed", failure, durationMs }, segment: slot.segment };
      } finally {
        idle.unshift(slot);
      }
    },
    peakBytes: () => peakBytes,
    async close() {
      const workers = slots.map((slot) => slot.worker);
      for (const slot of slots) slot.worker = null;
      await Promise.all(workers.map((worker) => worker?.stop()));
    },
    kill() {
      killed = true;
      for (const slot of slots) slot.worker?.kill();
    },
  };
}

function startIn({ segment }: Slot, options: WorkerPoolOptions): WorkerProcess {
  return startWorker({
    segmentPath: join(options.segmentFolder, segment),
    limits: options.limits,
    password: options.password,
    engine: options.engine,
  });
}

async function isUsedUp(worker: WorkerProcess, options: WorkerPoolOptions): Promise<boolean> {
  if (worker.jobs() >= options.recycleDocuments) return true;
  if (worker.recordBytes() >= options.recycleRecordMebibytes * bytesPerMebibyte) return true;
  const bytes = (await residentBytes(worker.processId)) ?? 0;
  return bytes > options.recycleMebibytes * bytesPerMebibyte;
}

function lostFailure({ limit, end }: LostWorker, limits: DocumentLimits): Failure {
  if (limit === "memory") {
    const details = { expected: `${limits.memoryMebibytes}` };
    return failureOf("convert", findingOf(limitMemory, details));
  }
  if (limit === "seconds") {
    return failureOf("convert", findingOf(limitTime, { expected: `${limits.seconds}` }));
  }
  return failureOf("convert", findingOf(workerCrashed, { subject: end }));
}
