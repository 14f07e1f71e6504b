import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type {
  FromWorker,
  Job,
  JobResult,
  SpoolPlace,
  ToWorker,
  WorkerSettings,
} from "./messages.js";
import { type WatchedLimit, watchLimits } from "./watch-limits.js";

/** The program the worker runs: `referat worker`. */
const program = fileURLToPath(new URL("../../cli/main.js", import.meta.url));

/**
 * Most megabytes of a half of the heap for new objects; V8's own is 16. What one document needs is
 * then gone before it is looked at, and is not carried into the heap for old objects.
 */
const youngMegabytes = 32;

/** Last part of what a worker wrote on stderr that is kept, in characters. */
const keptStderrLength = 4000;

/** How a worker was lost. */
export interface LostWorker {
  status: "lost";
  /** The limit it was killed for; null where it broke down by itself. */
  limit: WatchedLimit | null;
  /** Exit status or signal. */
  end: string;
}

/** What came of one job: an answer, or the worker is gone. */
export type WorkerAnswer = (JobResult | LostWorker) & { peakBytes: number };

/** A running worker. */
export interface WorkerProcess {
  processId: number;
  /** How many jobs it was given. */
  jobs(): number;
  /** Bytes of the records it wrote. */
  recordBytes(): number;
  /** Convert one document; the worker must be idle. */
  convert(job: Job): Promise<WorkerAnswer>;
  /** Let it end by itself. */
  stop(): Promise<void>;
  kill(): void;
}

/** Start a worker. It has a process group of its own, so that Ctrl-C reaches only the import. */
export function startWorker(settings: WorkerSettings): WorkerProcess {
  const child = forkWorker();
  const stderr = lastOutput(child);
  let settle: (answer: JobResult | LostWorker) => void = () => {};
  let limit: WatchedLimit | null = null;
  let lost: LostWorker | null = null;
  const ended = new Promise<void>((resolve) => {
    whenEnded(child, (how) => {
      const outOfHeap = /heap out of memory/u.test(stderr());
      lost ??= { status: "lost", limit: limit ?? (outOfHeap ? "memory" : null), end: how };
      settle(lost);
      resolve();
    });
  });
  child.on("message", (message: FromWorker) => {
    if (message.type === "result") settle(message.result);
  });
  tell(child, { type: "settings", settings });
  let jobs = 0;
  let recordBytes = 0;
  return {
    processId: child.pid ?? 0,
    jobs: () => jobs,
    recordBytes: () => recordBytes,
    async convert(job) {
      jobs += 1;
      const watch = watchLimits(child.pid ?? 0, settings.limits, (passed) => {
        limit = passed;
        killGroup(child);
      });
      const answer = await new Promise<JobResult | LostWorker>((resolve) => {
        settle = resolve;
        if (lost) resolve(lost);
        else tell(child, { type: "job", job });
      });
      watch.stop();
      if (answer.status === "converted") recordBytes += lengthOf(answer.place);
      return { ...answer, peakBytes: watch.peakBytes() };
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
    kill: () => killGroup(child),
  };
}

function forkWorker(): ChildProcess {
  return fork(program, ["worker"], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    detached: true,
    execArgv: [...process.execArgv, `--max-semi-space-size=${youngMegabytes}`],
  });
}

/** Tell how a worker ended, once all that it wrote on stderr is read. */
function whenEnded(child: ChildProcess, end: (how: string) => void): void {
  const stderrClosed = new Promise<void>((resolve) => {
    if (child.stderr) child.stderr.on("close", resolve);
    else resolve();
  });
  child.on("error", (error) => end(error.message));
  // Not "close": after a disconnect from this side it does not come.
  child.on("exit", async (code, signal) => {
    await stderrClosed;
    end(signal ?? `exit ${code}`);
  });
}

function lengthOf({ factsBytes, documentBytes, itemsBytes }: SpoolPlace): number {
  return factsBytes + documentBytes + itemsBytes;
}

function tell(child: ChildProcess, message: ToWorker): void {
  if (child.connected) child.send(message, () => {});
}

/** Kill the worker with whatever programs it has started. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // No process groups on this system.
    child.kill("SIGKILL");
  }
}

function lastOutput(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    text = (text + piece).slice(-keptStderrLength);
  });
  return () => text;
}
