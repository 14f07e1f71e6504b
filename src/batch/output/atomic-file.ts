import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Bytes gathered before they are written. */
const bufferBytes = 1024 * 1024;

/** A file that gets its name when it is whole, so that a reader never sees half of it. */
export interface AtomicFile {
  write(bytes: Buffer): Promise<void>;
  /** Put all on the disk under another name. */
  sync(): Promise<void>;
  /** Give it its name, in place of what had it. */
  name(): Promise<void>;
  /** Take it away where it was not named. */
  discard(): Promise<void>;
}

/**
 * Open a file for writing.
 *
 * @param path its name at the end
 * @param partPath its name until then, on the same disk
 */
export async function openAtomicFile(path: string, partPath: string): Promise<AtomicFile> {
  const file = await open(partPath, "w");
  let closed = false;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    await writeAll(file, bytes);
  };
  const close = async () => {
    if (!closed) await file.close();
    closed = true;
  };
  return {
    async write(bytes) {
      waiting.push(bytes);
      waitingBytes += bytes.byteLength;
      if (waitingBytes >= bufferBytes) await flush();
    },
    async sync() {
      await flush();
      await file.sync();
      await close();
    },
    name: () => rename(partPath, path),
    async discard() {
      await close();
      await rm(partPath, { force: true });
    },
  };
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    at += (await file.write(bytes, at)).bytesWritten;
  }
}

/** Put the names in a folder on the disk; systems that cannot open folders do so by themselves. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
