import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";

/** Another import writes to the same folder. */
export class FolderInUseError extends Error {
  override name = "FolderInUseError";
  readonly processId: number;

  constructor(processId: number) {
    super(`Unexpected import by process ${processId}, expected the folder to be free`);
    this.processId = processId;
  }
}

/**
 * Take a folder for this process. The lock of a process that is gone, killed for
 * instance, is taken over.
 *
 * @returns how to give it back
 * @throws FolderInUseError where another import has it
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const holder = { processId: process.pid, started: startOf(process.pid) };
  for (;;) {
    try {
      await writeFile(path, JSON.stringify(holder), { flag: "wx", flush: true });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const processId = await livingHolder(path);
    if (processId !== null) throw new FolderInUseError(processId);
    await rm(path, { force: true });
  }
}

async function livingHolder(path: string): Promise<number | null> {
  let holder: { processId?: unknown; started?: unknown };
  try {
    holder = JSON.parse(await readFile(path, "utf8"));
  } catch {
    // Gone by now, or its process was killed while writing it.
    return null;
  }
  const processId = Number(holder.processId);
  if (!Number.isInteger(processId) || processId <= 0 || !isAlive(processId)) return null;
  return startOf(processId) === holder.started ? processId : null;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** When a process started, as Linux counts it: numbers of processes are used again. */
function startOf(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? "";
  } catch {
    // Another system, which has no such file.
    return "";
  }
}
