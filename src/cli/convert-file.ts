import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ExtractionError } from "../model/extraction.js";
import { type Finding, ruleText } from "../model/rule.js";
import type { StructuredMinutes } from "../pipeline.js";
import type { CliContext } from "./cli-context.js";

/** What became of one file. */
export type Conversion =
  | { status: "converted"; name: string; minutes: StructuredMinutes }
  | { status: "failed"; name: string; failure: string; findings: Finding[] };

/**
 * Read one file from disk and turn it into a record. A file that cannot be
 * opened or read is an answer, not an exception.
 *
 * @throws what the program itself did wrong
 */
export async function convertFile(
  path: string,
  context: CliContext,
  options: { password?: string } = {},
): Promise<Conversion> {
  const failed = (failure: string, findings: Finding[] = []): Conversion => ({
    status: "failed",
    name: path,
    failure,
    findings,
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return failed(openingFailure(path, error, context));
  }
  const { structureMinutes } = await import("../pipeline.js");
  try {
    const minutes = await structureMinutes(bytes, { name: basename(path), ...options });
    return { status: "converted", name: path, minutes };
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    return failed(ruleText(error.rule.advice[context.language], error.finding), [error.finding]);
  }
}

function openingFailure(path: string, error: unknown, { messages }: CliContext): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT" || code === "ENOTDIR") return messages.fileMissing(path);
  if (code === "EISDIR") return messages.fileIsFolder(path);
  return messages.fileUnreadable(path, code);
}
