import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { ExtractionError } from "../../model/extraction.js";
import type { StructuredMinutes } from "../../pipeline.js";
import { compileLess } from "../compile-less.js";
import { type Conversion, convertFile } from "../convert-file.js";
import { documentFacts } from "../document-facts.js";
import { extractLimits } from "../document-limits.js";
import { failureOf } from "../failure.js";
import { openingFinding } from "../opening-finding.js";
import { recordLines } from "../output/record-lines.js";
import { limitTime } from "../rules/limit-time.js";
import { leaveWithParent } from "./leave-with-parent.js";
import type { FromWorker, Job, JobResult, ToWorker, WorkerSettings } from "./messages.js";
import { openSegment, type Segment } from "./segment.js";

/**
 * How much a heap may grow between two collections, in percent; V8 lets a small one grow to its fourfold.
 * With less a worker stays far below the mark at which it is replaced, and warming up anew costs seconds.
 */
const growSlowly = "--heap-growing-percent=60";

/** A process that another process started with a channel. */
type ForkedProcess = NodeJS.Process & { send: NonNullable<NodeJS.Process["send"]> };

/** Was the process started by `fork`? */
export function isForked(process: NodeJS.Process): process is ForkedProcess {
  return process.send !== undefined;
}

/**
 * Convert the documents an import sends, one at a time, until it hangs up. Each
 * record is appended to the worker's segment; only its place goes back.
 */
export async function runWorker(process: ForkedProcess): Promise<void> {
  compileLess();
  setFlagsFromString(growSlowly);
  const stopWatching = leaveWithParent();
  await import("../../pipeline.js");
  await new Promise<void>((resolve) => {
    let settings: WorkerSettings | null = null;
    let segment: Segment | null = null;
    process.on("disconnect", resolve);
    process.on("message", async (message: ToWorker) => {
      if (message.type === "settings") {
        settings = message.settings;
        segment = openSegment(settings.segmentPath);
        send(process, { type: "ready" });
      } else if (settings !== null && segment !== null) {
        const result = await convertJob(message.job, settings, segment);
        send(process, { type: "result", result });
      }
    });
  });
  stopWatching();
}

function send(process: ForkedProcess, message: FromWorker): void {
  process.send(message, () => {});
}

async function convertJob(
  job: Job,
  settings: WorkerSettings,
  segment: Segment,
): Promise<JobResult> {
  const startedMs = performance.now();
  const durationMs = () => Math.round(performance.now() - startedMs);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(job.path);
  } catch (cause) {
    const failure = failureOf("open", openingFinding(job.path, cause));
    return { status: "failed", failure, durationMs: durationMs() };
  }
  if (createHash("sha256").update(bytes).digest("hex") !== job.content) {
    return { status: "changed" };
  }
  const conversion = await convertInTime(job, bytes, settings);
  if (conversion.status === "failed") {
    const failure = failureOf(conversion.stage, conversion.finding);
    return { status: "failed", failure, durationMs: durationMs() };
  }
  return keep(conversion.minutes, durationMs(), segment);
}

/** Convert with a signal that says when the time is up; pages not read by then are not read. */
async function convertInTime(
  { path, name }: Job,
  bytes: Uint8Array,
  { limits, password, engine }: WorkerSettings,
): Promise<Conversion> {
  const controller = new AbortController();
  const timeUp = new ExtractionError(limitTime, { expected: `${limits.seconds}` });
  const timer = setTimeout(() => controller.abort(timeUp), limits.seconds * 1000);
  try {
    const { signal } = controller;
    const read = async () => bytes;
    const options = { name, password, engine, signal, read, limits: extractLimits(limits) };
    return await convertFile(path, options);
  } finally {
    clearTimeout(timer);
  }
}

function keep(minutes: StructuredMinutes, durationMs: number, segment: Segment): JobResult {
  const { record } = minutes;
  const facts = documentFacts(minutes, durationMs);
  const written = segment.append({
    facts: `${JSON.stringify(facts)}\n`,
    ...recordLines(record),
  });
  if ("code" in written) return { status: "notKept", code: written.code };
  const { needsReview, complete } = facts;
  return { status: "converted", place: written.place, needsReview, complete };
}
