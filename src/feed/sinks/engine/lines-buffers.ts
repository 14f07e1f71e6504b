/** Buffers that are filled again and again. */
export interface LinesBuffers {
  /** Put lines into a buffer in UTF-8 and use it; it is filled anew once the work has ended. */
  withBytes<Result>(lines: string[], work: (bytes: Buffer) => Promise<Result>): Promise<Result>;
}

/** A buffer is made larger than was asked for, so that somewhat longer lines fit too. */
const slack = 1.25;

/**
 * Keep buffers for lines that are sent: of fresh memory the system clears each page first, which
 * takes longer than the writing, and a client that is given text makes three copies of it.
 */
export function linesBuffers(): LinesBuffers {
  const spare: Buffer[] = [];
  return {
    async withBytes(lines, work) {
      const length = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
      const kept = spare.pop();
      const buffer =
        kept !== undefined && kept.length >= length
          ? kept
          : Buffer.allocUnsafeSlow(Math.ceil(length * slack));
      let end = 0;
      for (const line of lines) end += buffer.write(line, end);
      try {
        return await work(buffer.subarray(0, end));
      } finally {
        spare.push(buffer);
      }
    },
  };
}
