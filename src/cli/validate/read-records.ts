import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";

/** One JSON value of a file and where it stands. */
export interface ReadRecord {
  /** 1-based line on which the text begins. */
  line: number;
  text: string;
  value: unknown;
}

/** A text that is not JSON. */
export interface BadJson {
  line: number;
  reason: string;
}

/**
 * Read the records of a file one by one: a record a line (JSONL), or one JSON
 * value over several lines, as `convert` prints on a terminal.
 *
 * @param path a file, or `-` for `stdin`
 * @throws the system's error where the file cannot be opened
 */
export async function* readRecords(
  path: string,
  stdin: Readable,
): AsyncGenerator<ReadRecord | BadJson> {
  // What comes in comes once, and a value over several lines is read again as a whole.
  const piped = path === "-" ? await textOf(stdin) : null;
  let line = 0;
  let seen = 0;
  for await (const text of createInterface({
    input: piped === null ? createReadStream(path, "utf8") : Readable.from([piped]),
  })) {
    line += 1;
    if (text.trim() === "") continue;
    const parsed = parse(text.replace(/^\u{FEFF}/u, ""), line);
    if ("reason" in parsed && seen === 0) {
      yield parse(piped ?? (await readFile(path, "utf8")), 1);
      return;
    }
    seen += 1;
    yield parsed;
  }
}

function parse(text: string, line: number): ReadRecord | BadJson {
  try {
    return { line, text, value: JSON.parse(text) };
  } catch (error) {
    return { line, reason: error instanceof Error ? error.message : String(error) };
  }
}
