import { availableParallelism } from "node:os";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import type { DocumentOutcome } from "../../batch/document-outcome.js";
import { findDocuments } from "../../batch/find-documents.js";
import { importDocuments } from "../../batch/import-documents.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { startProgress } from "./progress.js";
import { summaryTable } from "./summary-table.js";

/** Options of `referat import`. */
export interface ImportOptions {
  out: string;
  jobs?: string;
}

/**
 * Convert many documents into one folder of records and show a table of them.
 *
 * @throws UsageError where nothing is found or the folder cannot be written
 */
export async function runImport(
  paths: string[],
  options: ImportOptions,
  context: CliContext,
): Promise<ExitCode> {
  const { stderr, messages } = context;
  const jobs = jobCount(options.jobs, context);
  const named = paths.filter((path) => path !== "-");
  const listed = named.length < paths.length ? await listFrom(context.stdin) : [];
  const found = await findDocuments([...named, ...listed]);
  if (found.paths.length === 0) throw new UsageError(messages.usage.nothingToImport);
  const outcomes: DocumentOutcome[] = [];
  const progress = startProgress(found.paths.length, context);
  try {
    await importDocuments(found.paths, {
      folder: options.out,
      jobs,
      onOutcome(outcome) {
        outcomes.push(outcome);
        progress.step(outcome.status === "failed");
      },
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const text = messages.usage.outNotWritable(options.out, String(error.code));
    throw new UsageError(text, { cause: error });
  } finally {
    progress.end();
  }
  stderr.write(summaryTable(outcomes, messages));
  stderr.write(`${totals(outcomes, progress.seconds(), context)}\n`);
  if (found.skipped > 0) stderr.write(`${messages.import.skipped(found.skipped)}\n`);
  stderr.write(`${messages.import.written(options.out)}\n`);
  return outcomes.every(isFine) ? exitCodes.fine : exitCodes.incomplete;
}

function jobCount(value: string | undefined, { messages }: CliContext): number {
  if (value === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(messages.usage.notAJobCount(value));
  return Number(value);
}

async function listFrom(stdin: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stdin })) {
    if (line.trim() !== "") lines.push(line);
  }
  return lines;
}

function totals(outcomes: DocumentOutcome[], seconds: number, { messages }: CliContext): string {
  const converted = outcomes.filter((outcome) => outcome.status === "converted");
  return messages.import.totals({
    documents: converted.length,
    items: converted.reduce((sum, outcome) => sum + outcome.items, 0),
    failed: outcomes.filter((outcome) => outcome.status === "failed").length,
    same: outcomes.filter((outcome) => outcome.status === "same").length,
    review: converted.filter((outcome) => outcome.needsReview).length,
    seconds: seconds.toFixed(1),
  });
}

function isFine(outcome: DocumentOutcome): boolean {
  return outcome.status === "same" || (outcome.status === "converted" && outcome.complete);
}
