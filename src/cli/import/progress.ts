import { Presets, SingleBar } from "cli-progress";
import type { DoneHow, ImportEvents } from "../../batch/import-options.js";
import type { CliContext } from "../cli-context.js";
import { cutToWidth } from "./text-width.js";

/** How often a line is written where stderr is no terminal, and a terminal's line renewed. */
const pipeIntervalMs = 5000;
const terminalIntervalMs = 100;

/** Columns of the bar, and of a document's name beside it. */
const barWidth = 20;
const nameWidth = 36;

/** A document that takes less than this is not named, in milliseconds. */
const slowMs = 1000;

/** The rate is taken over the latest seconds, not from the start: large documents come in heaps. */
const rateWindowMs = 20_000;

/** How far an import has come. */
interface ProgressState {
  startedMs: number;
  total: number;
  done: Record<DoneHow, number>;
  running: Map<string, number>;
  marks: { atMs: number; worked: number }[];
}

/** Shows how far an import has come. */
export interface Progress {
  events: ImportEvents;
  /** More documents were found. */
  found(total: number): void;
  /** Take the line off a terminal. */
  end(): void;
  /** Documents done with in this run. */
  done(): number;
  /** Documents that were known already. */
  known(): number;
  /** Seconds since the start. */
  seconds(): number;
}

/** Start showing progress on stderr: a bar on a terminal, a line now and then in a pipe. */
export function startProgress(quiet: boolean, context: CliContext): Progress {
  const state: ProgressState = {
    startedMs: performance.now(),
    total: 0,
    done: { converted: 0, failed: 0, known: 0 },
    running: new Map(),
    marks: [],
  };
  const stop = quiet ? () => {} : show(state, context);
  return {
    events: {
      started: (name) => state.running.set(name, performance.now()),
      done(name, how) {
        state.running.delete(name);
        state.done[how] += 1;
      },
    },
    found(total) {
      state.total = total;
    },
    end: stop,
    done: () => doneOf(state),
    known: () => state.done.known,
    seconds: () => (performance.now() - state.startedMs) / 1000,
  };
}

function show(state: ProgressState, context: CliContext): () => void {
  const { stderr } = context;
  if (!stderr.isTTY) {
    const timer = setInterval(() => {
      stderr.write(`${lineOf(state, context).join(", ")}\n`);
    }, pipeIntervalMs);
    timer.unref();
    return () => clearInterval(timer);
  }
  const bar = new SingleBar(
    {
      stream: stderr as NodeJS.WriteStream,
      format: "{bar} {text}",
      barsize: barWidth,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      linewrap: false,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0, { text: "" });
  const timer = setInterval(() => {
    bar.setTotal(Math.max(1, state.total, doneOf(state)));
    bar.update(doneOf(state), { text: fitTo(lineOf(state, context), stderr.columns ?? 80) });
  }, terminalIntervalMs);
  return () => {
    clearInterval(timer);
    bar.stop();
  };
}

/** The parts of the line, the most important first. */
function lineOf(state: ProgressState, { messages }: CliContext): string[] {
  const texts = messages.import;
  const done = doneOf(state);
  const total = Math.max(done, state.total);
  const perSecond = currentRate(state);
  const { failed } = state.done;
  const parts = [texts.progress({ done, total, failed, perSecond: perSecond.toFixed(1) })];
  if (perSecond > 0 && done < total) parts.push(texts.remaining((total - done) / perSecond));
  const slowest = [...state.running].sort((one, other) => one[1] - other[1])[0];
  if (slowest) {
    const tookMs = performance.now() - slowest[1];
    const name = cutToWidth(slowest[0], nameWidth, "start");
    if (tookMs >= slowMs) parts.push(texts.slowest(name, (tookMs / 1000).toFixed(0)));
  }
  return parts;
}

function fitTo(parts: string[], columns: number): string {
  return cutToWidth(parts.join(" · "), Math.max(20, columns - barWidth - 3), "end");
}

function doneOf({ done }: ProgressState): number {
  return done.converted + done.failed + done.known;
}

/** Documents a second; those known already take no time and are not counted. */
function currentRate(state: ProgressState): number {
  const atMs = performance.now();
  const worked = state.done.converted + state.done.failed;
  state.marks.push({ atMs, worked });
  while ((state.marks[0]?.atMs ?? atMs) < atMs - rateWindowMs) state.marks.shift();
  const from = state.marks[0];
  const since = from && from.atMs < atMs ? from : { atMs: state.startedMs, worked: 0 };
  const start = since.worked === 0 ? { atMs: state.startedMs, worked: 0 } : since;
  return ((worked - start.worked) * 1000) / Math.max(1, atMs - start.atMs);
}
