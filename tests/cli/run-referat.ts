import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built program; `npm test` builds it first. */
const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** What came of one run of the command line. */
export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** How to run it. */
export interface RunOptions {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Takes the process while it runs, to send it signals. */
  started?: (child: ChildProcess) => void;
}

/** Run `referat` as a process of its own, in English unless told otherwise. */
export function runReferat(args: string[], options: RunOptions = {}): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: options.cwd,
      env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8", ...options.env },
    });
    options.started?.(child);
    const run = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      run.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      run.stderr += text;
    });
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, ...run }));
    child.stdin.on("error", () => {});
    child.stdin.end(options.stdin ?? "");
  });
}

/** Make a folder that goes when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "referat-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
