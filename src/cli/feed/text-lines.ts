import { open } from "node:fs/promises";

const lineFeed = 0x0a;
/** Bytes read at a time, and room kept for what a line has before them. */
const chunkBytes = 1 << 18;

/**
 * Read a file line by line, a line ending only with a line feed. Node's readline also ends lines
 * at U+2028 and U+2029, which JSON may hold as they are. Lines are parted before they are decoded,
 * in one buffer that is read into again and again: of fresh memory the system clears each page.
 */
export async function* textLines(path: string): AsyncGenerator<string> {
  const file = await open(path);
  try {
    let buffer: Buffer = Buffer.allocUnsafeSlow(2 * chunkBytes);
    /** Bytes of a line that has begun, at the buffer's start. */
    let begun = 0;
    for (;;) {
      if (buffer.length - begun < chunkBytes) buffer = enlarged(buffer, begun);
      const { bytesRead } = await file.read(buffer, begun, chunkBytes, null);
      if (bytesRead === 0) break;
      const filled = begun + bytesRead;
      const bytes = buffer.subarray(0, filled);
      let start = 0;
      for (
        let end = bytes.indexOf(lineFeed, begun);
        end >= 0;
        end = bytes.indexOf(lineFeed, start)
      ) {
        yield buffer.toString("utf8", start, end);
        start = end + 1;
      }
      buffer.copyWithin(0, start, filled);
      begun = filled - start;
    }
    if (begun > 0) yield buffer.toString("utf8", 0, begun);
  } finally {
    await file.close();
  }
}

function enlarged(buffer: Buffer, used: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(2 * buffer.length);
  buffer.copy(larger, 0, 0, used);
  return larger;
}
