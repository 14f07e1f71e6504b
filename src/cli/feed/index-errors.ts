import { IndexMissingError } from "../../feed/sinks/index-missing-error.js";
import { IndexOutdatedError } from "../../feed/sinks/index-outdated-error.js";
import { expectedForms, parseLocation } from "../../feed/sinks/location.js";
import { FolderInUseError } from "../../feed/sinks/pglite/lock-folder.js";
import type { CliContext } from "../cli-context.js";
import { searchTexts } from "../search/search-texts.js";
import { UsageError } from "../usage-error.js";
import { feedTexts } from "./feed-texts.js";

/** Folder of an import, where a command is not told another. */
export const usualRecords = "records";

/** The embedded index beside an import's records. */
export function usualIndex(folder: string): string {
  return `pglite:${folder}/index`;
}

/**
 * Check how an index is named before anything is done.
 *
 * @throws UsageError
 */
export function requireLocation(location: string, { language }: CliContext): void {
  try {
    parseLocation(location);
  } catch (error) {
    const text = feedTexts[language].badLocation(location, expectedForms.join(", "));
    throw new UsageError(text, { cause: error });
  }
}

/** An index' location without a password, for messages. */
export function shownLocation(location: string): string {
  return location.replace(/(:\/\/[^:@/]*):[^@/]*@/u, "$1:••••@");
}

/**
 * Run what uses an index; say in plain words where it is missing, in use or out of reach.
 *
 * @throws UsageError; whatever else is thrown passes
 */
export async function withIndexErrors<Result>(
  location: string,
  context: CliContext,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const text = textOf(error, location, context);
    if (text === null) throw error;
    throw new UsageError(text, { cause: error });
  }
}

function textOf(error: unknown, location: string, { language }: CliContext): string | null {
  const texts = feedTexts[language];
  const shown = shownLocation(location);
  if (error instanceof FolderInUseError) return texts.inUse(error.folder, error.processId);
  if (error instanceof IndexMissingError) return searchTexts[language].missing(shown);
  if (error instanceof IndexOutdatedError) return texts.outdated(shown);
  return isRefusal(error) ? texts.unreachable(shown, reasonOf(error)) : null;
}

/** Errors of the network, of a database that says no, of an engine, and of a malformed URL. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const isSystem = "syscall" in error || "errno" in error;
  return (
    isSystem ||
    error instanceof AggregateError ||
    ["PostgresError", "EngineError", "TypeError"].includes(error.name) ||
    ("code" in error && String(error.code).startsWith("CONNECT"))
  );
}

function reasonOf(error: Error): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
