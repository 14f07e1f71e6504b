import process from "node:process";
import { exitCodes } from "../cli-context.js";

/** Ctrl-C as a signal to stop cleanly. */
export interface Interrupt {
  signal: AbortSignal;
  /** Let Ctrl-C end the process again. */
  release(): void;
}

/** The reason of an import stopped by Ctrl-C or by the system's wish to end it. */
export class InterruptedError extends Error {
  override name = "InterruptedError";
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Take Ctrl-C as a signal; the second one ends the process at once. */
export function stopOnInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort(new InterruptedError("Unexpected interrupt, expected to finish"));
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
