import { spawn } from "node:child_process";

/** What to run, and how far it may go. */
export interface ProgramRun {
  /** Name of a program on the PATH; no shell is involved. */
  command: string;
  args: readonly string[];
  /** Written to its standard input. */
  input: Uint8Array;
  signal?: AbortSignal;
  timeoutMs: number;
  /** Most bytes of output; a program that prints more is killed. */
  outputBytes: number;
}

/** How a program ended. */
export type ProgramEnd =
  | { type: "exit"; code: number | null; output: string; errors: string }
  | { type: "missing" }
  | { type: "timeout" }
  | { type: "overflow" };

/** Longest error output that is kept, in characters. */
const longestErrors = 4000;

/**
 * Run a program of the system on some bytes. It is killed when the caller aborts, when it
 * takes too long and when it prints too much.
 *
 * @param run the program and its limits
 * @throws the signal's reason where the caller aborts
 */
export async function runProgram(run: ProgramRun): Promise<ProgramEnd> {
  run.signal?.throwIfAborted();
  const end = await new Promise<ProgramEnd>((resolve) => follow(run, resolve));
  run.signal?.throwIfAborted();
  return end;
}

function follow(run: ProgramRun, resolve: (end: ProgramEnd) => void): void {
  const child = spawn(run.command, [...run.args], {
    stdio: ["pipe", "pipe", "pipe"],
    shell: false,
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  let errors = "";
  const stop = (end: ProgramEnd) => {
    clearTimeout(timer);
    run.signal?.removeEventListener("abort", abort);
    child.kill("SIGKILL");
    resolve(end);
  };
  const abort = () => stop({ type: "timeout" });
  const timer = setTimeout(abort, run.timeoutMs);
  run.signal?.addEventListener("abort", abort, { once: true });
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > run.outputBytes) stop({ type: "overflow" });
  });
  child.stderr.on("data", (chunk: Buffer) => {
    if (errors.length < longestErrors) errors += chunk.toString("utf8");
  });
  // A program that ends before it has read everything closes the pipe.
  child.stdin.on("error", () => undefined);
  child.on("error", () => stop({ type: "missing" }));
  child.on("close", (code) =>
    stop({ type: "exit", code, output: Buffer.concat(chunks).toString("utf8"), errors }),
  );
  child.stdin.end(run.input);
}
