import PQueue from "p-queue";
import { canonicalWithoutOutcome } from "./canonical-without-outcome.js";
import { lookAtFile } from "./discovery/look-at-file.js";
import { type Failure, failureOf } from "./failure.js";
import { findingOf } from "./finding-of.js";
import type { ImportOptions } from "./import-options.js";
import { isCurrent } from "./is-current.js";
import { NotKeptError } from "./not-kept-error.js";
import { outcomeEntry } from "./outcome-entry.js";
import { fileNotOpened } from "./rules/file-not-opened.js";
import { outcomeKey } from "./state/import-state.js";
import type { Journal } from "./state/journal.js";
import type { WorkerPool } from "./workers/worker-pool.js";

/** Documents that wait for a worker, for each job: enough that none is idle. */
const waitingPerJob = 4;

/** A file that changes while it is read is read again this often. */
const mostLooks = 3;

/** What conversions need. */
interface ConversionParts {
  options: ImportOptions;
  journal: Journal;
  pool: WorkerPool;
  program: string;
}

/** What was seen of the files. */
export interface Looked {
  added: number;
  changed: number;
  /** The paths of the latest walk. */
  seen: Set<string>;
  /** Files whose bytes could not be had, by path. */
  unreadable: Map<string, Failure>;
}

/** The conversions of one import. */
export interface ConversionRun {
  /** Convert what has no current outcome; rejects where the import cannot go on. */
  convert(paths: AsyncIterable<string>): Promise<void>;
  looked: Looked;
  /** Give up, for the reason given. */
  stop(reason: unknown): void;
}

interface Run extends ConversionParts {
  queue: PQueue;
  stopping: AbortController;
  looked: Looked;
  /** Keys of the outcomes that are waited for. */
  awaited: Set<string>;
}

/** Make a run of conversions; files are taken from a walk no faster than they are converted. */
export function createConversionRun(parts: ConversionParts): ConversionRun {
  const run: Run = {
    ...parts,
    queue: new PQueue({ concurrency: parts.options.jobs }),
    stopping: new AbortController(),
    looked: { added: 0, changed: 0, seen: new Set(), unreadable: new Map() },
    awaited: new Set(),
  };
  const { signal } = parts.options;
  signal.addEventListener("abort", () => stop(run, signal.reason), { once: true });
  if (signal.aborted) stop(run, signal.reason);
  return {
    convert: (paths) => convertAll(run, paths),
    looked: run.looked,
    stop: (reason) => stop(run, reason),
  };
}

function stop({ stopping, queue, pool }: Run, reason: unknown): void {
  if (stopping.signal.aborted) return;
  stopping.abort(reason);
  queue.clear();
  pool.kill();
}

async function convertAll(run: Run, paths: AsyncIterable<string>): Promise<void> {
  const { queue, options, stopping, looked, journal } = run;
  looked.seen.clear();
  for await (const path of paths) {
    stopping.signal.throwIfAborted();
    if (looked.seen.has(path)) continue;
    looked.seen.add(path);
    await take(run, path, 1);
    await queue.onSizeLessThan(options.jobs * waitingPerJob);
  }
  await rest(run);
  for (const { path, content } of canonicalWithoutOutcome(journal.state, looked.seen)) {
    enqueue(run, path, content, 1);
  }
  await rest(run);
}

async function rest({ queue, stopping }: Run): Promise<void> {
  await queue.onIdle();
  stopping.signal.throwIfAborted();
}

/** Look at one file, and have it converted where its bytes are not known. */
async function take(run: Run, path: string, looks: number): Promise<void> {
  const { journal, looked, options, program } = run;
  const look = await lookAtFile(path, journal.state.inputs.get(path), options.limits);
  if (look.status === "unreadable") {
    looked.unreadable.set(path, failureOf("open", look.finding));
    return options.events.done(path, "failed");
  }
  looked.unreadable.delete(path);
  if (look.status === "new") looked.added += 1;
  if (look.status === "changed") looked.changed += 1;
  const { input } = look;
  if (look.status !== "unchanged") journal.append({ type: "input", path, ...input });
  const key = outcomeKey(input.content, path);
  if (run.awaited.has(key) || isCurrent(journal.state.outcomes.get(key), program, options)) {
    return options.events.done(path, "known");
  }
  enqueue(run, path, input.content, looks);
}

function enqueue(run: Run, path: string, content: string, looks: number): void {
  run.awaited.add(outcomeKey(content, path));
  run.queue.add(() => convertOne(run, path, content, looks)).catch((error) => stop(run, error));
}

async function convertOne(run: Run, path: string, content: string, looks: number): Promise<void> {
  const { options, pool, journal, program, looked } = run;
  if (run.stopping.signal.aborted) return;
  options.events.started(path);
  const { result, segment } = await pool.convert({ path, name: path, content });
  if (run.stopping.signal.aborted) return;
  run.awaited.delete(outcomeKey(content, path));
  if (result.status === "notKept") throw new NotKeptError(result.code);
  if (result.status !== "changed") {
    journal.append(outcomeEntry({ path, content, program, segment }, result, options.limits));
    return options.events.done(path, result.status);
  }
  if (looks < mostLooks) return take(run, path, looks + 1);
  const finding = findingOf(fileNotOpened, { actual: path, subject: "changes while read" });
  looked.unreadable.set(path, failureOf("open", finding));
  options.events.done(path, "failed");
}
