import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Linux counts statm in pages; 4 KiB on every machine Node is built for but some ARM64 servers. */
const pageBytes = 4096;

/**
 * Ask the system how much memory a process holds, in bytes; null where it is
 * gone or the system has no way to tell.
 */
export async function residentBytes(processId: number): Promise<number | null> {
  return process.platform === "linux" ? fromProc(processId) : fromPs(processId);
}

function fromProc(processId: number): number | null {
  try {
    const pages = readFileSync(`/proc/${processId}/statm`, "latin1").split(" ")[1];
    return Number(pages) * pageBytes;
  } catch {
    // The process has ended.
    return null;
  }
}

async function fromPs(processId: number): Promise<number | null> {
  try {
    const { stdout } = await run("ps", ["-o", "rss=", "-p", `${processId}`]);
    return Number(stdout.trim()) * 1024;
  } catch {
    // The process has ended, or there is no ps.
    return null;
  }
}
