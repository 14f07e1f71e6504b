import type { CliContext } from "../cli-context.js";

/** How often a line is written where stderr is no terminal, and a terminal's line renewed. */
const pipeIntervalMs = 5000;
const terminalIntervalMs = 100;

/** Shows how far an import has come. */
export interface Progress {
  step(failed: boolean): void;
  /** Take the line off a terminal. */
  end(): void;
  /** Seconds since the start. */
  seconds(): number;
}

/** Start showing progress on stderr: one line renewed on a terminal, a line now and then in a pipe. */
export function startProgress(total: number, { stderr, messages }: CliContext): Progress {
  const startedMs = performance.now();
  const intervalMs = stderr.isTTY ? terminalIntervalMs : pipeIntervalMs;
  let shownMs = startedMs;
  let done = 0;
  let failures = 0;
  const seconds = () => (performance.now() - startedMs) / 1000;
  const show = () => {
    const perSecond = (done / Math.max(0.001, seconds())).toFixed(1);
    const text = messages.import.progress({ done, total, failed: failures, perSecond });
    stderr.write(stderr.isTTY ? `\r\u001b[2K${bar(done, total)} ${text}` : `${text}\n`);
    shownMs = performance.now();
  };
  return {
    step(failed) {
      done += 1;
      if (failed) failures += 1;
      if (performance.now() - shownMs >= intervalMs) show();
    },
    end() {
      if (stderr.isTTY) stderr.write("\r\u001b[2K");
    },
    seconds,
  };
}

function bar(done: number, total: number): string {
  const width = 20;
  const full = Math.round((width * done) / Math.max(1, total));
  return `${"█".repeat(full)}${"░".repeat(width - full)}`;
}
