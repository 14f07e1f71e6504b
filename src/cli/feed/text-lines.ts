import { createReadStream } from "node:fs";

/**
 * Read a file line by line, a line ending only with a line feed. Node's readline also ends lines
 * at U+2028 and U+2029, which JSON may hold as they are.
 */
export async function* textLines(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18 })) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
