import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Another process has the embedded database open; two at once would destroy it. */
export class FolderInUseError extends Error {
  override name = "FolderInUseError";
  readonly folder: string;
  readonly processId: number;

  constructor(folder: string, processId: number) {
    super(`The index in ${folder} is in use by process ${processId}`);
    this.folder = folder;
    this.processId = processId;
  }
}

/** Folders this process holds, which the file alone cannot tell from a dead process' lock. */
const held = new Set<string>();

/**
 * Keep a folder for this process. A lock whose process is gone (killed) is taken over.
 *
 * @returns a function that lets go
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "referat.lock");
  if (held.has(path)) throw new FolderInUseError(folder, process.pid);
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = Number(await readFile(path, "utf8").catch(() => ""));
      if (holder !== process.pid && isAlive(holder)) throw new FolderInUseError(folder, holder);
      await rm(path, { force: true });
    }
  }
  held.add(path);
  return async () => {
    held.delete(path);
    await rm(path, { force: true });
  };
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
