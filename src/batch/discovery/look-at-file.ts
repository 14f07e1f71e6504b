import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { limitSize } from "../../extract/rules/limit-size.js";
import type { Finding } from "../../model/rule.js";
import { bytesPerMebibyte, type DocumentLimits } from "../document-limits.js";
import { findingOf } from "../finding-of.js";
import { openingFinding } from "../opening-finding.js";
import { fileIsFolder } from "../rules/file-is-folder.js";
import { fileNotOpened } from "../rules/file-not-opened.js";
import type { KnownInput } from "../state/import-state.js";

/** A file changed as late as this before it is looked at may change again unseen, in milliseconds. */
const freshMs = 2000;

/**
 * A file up to this size is read in one piece, and waited for: handing four calls to other threads
 * and back costs more than a small file. Only asking for its size gives timers and Ctrl-C their turn.
 */
const wholeBytes = 1 << 20;

/** What a look at a file gives. */
export type FileLook =
  | { status: "unchanged"; input: KnownInput }
  | { status: "new" | "changed" | "touched"; input: KnownInput }
  | { status: "unreadable"; finding: Finding };

/**
 * Look at a file: its size and time of change, and, where they are not those
 * known, its bytes' SHA-256, read piece by piece.
 *
 * @param known what was seen of it last time
 */
export async function lookAtFile(
  path: string,
  known: KnownInput | undefined,
  limits: DocumentLimits,
): Promise<FileLook> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return unreadable(findingOf(fileIsFolder, { actual: path }));
    if (!stats.isFile()) {
      return unreadable(findingOf(fileNotOpened, { actual: path, subject: "no file" }));
    }
    if (known && stats.size === known.bytes && stats.mtimeMs === known.mtimeMs) {
      return { status: "unchanged", input: known };
    }
    const mebibytes = Math.ceil(stats.size / bytesPerMebibyte);
    if (mebibytes > limits.memoryMebibytes) return unreadable(tooLarge(mebibytes, limits));
    const lookedMs = Date.now();
    const content = await hashOf(path, stats.size);
    const mtimeMs = lookedMs - stats.mtimeMs < freshMs ? null : stats.mtimeMs;
    const input = { bytes: stats.size, mtimeMs, content };
    if (!known) return { status: "new", input };
    return { status: content === known.content ? "touched" : "changed", input };
  } catch (error) {
    return unreadable(openingFinding(path, error));
  }
}

function unreadable(finding: Finding): FileLook {
  return { status: "unreadable", finding };
}

function tooLarge(mebibytes: number, { memoryMebibytes: most }: DocumentLimits): Finding {
  return findingOf(limitSize, { actual: `${mebibytes} MiB`, expected: `at most ${most} MiB` });
}

async function hashOf(path: string, bytes: number): Promise<string> {
  const hash = createHash("sha256");
  // A stream takes a buffer of its own size for every file, which costs more than a small file.
  if (bytes <= wholeBytes) return hash.update(readFileSync(path)).digest("hex");
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(piece);
  return hash.digest("hex");
}
