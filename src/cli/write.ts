import { once } from "node:events";
import type { Writable } from "node:stream";

/** Write to a stream and wait where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text) || stream.destroyed) return;
  await once(stream, "drain");
}
