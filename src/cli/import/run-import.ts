import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { type WalkCounts, walkDocuments } from "../../batch/discovery/walk-documents.js";
import { type ImportSession, openImport } from "../../batch/import-session.js";
import type { ReportData } from "../../batch/report/report-data.js";
import { watchFolder } from "../../batch/watch-folder.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { answerImportError } from "./answer-import-error.js";
import { type ImportFlags, importOptions } from "./import-flags.js";
import { type Progress, startProgress } from "./progress.js";
import { stopOnInterrupt } from "./stop-on-interrupt.js";
import { summaryTable } from "./summary-table.js";
import { totalsText } from "./totals-text.js";

/**
 * Convert many documents into one folder of records and show a table of them.
 *
 * @throws UsageError where nothing is found or the folder cannot be written
 */
export async function runImport(
  paths: string[],
  flags: ImportFlags,
  context: CliContext,
): Promise<ExitCode> {
  if (paths.length === 0 && flags.watch === undefined) {
    throw new UsageError(context.messages.usage.missingArgument("PATH"));
  }
  const interrupt = stopOnInterrupt();
  const progress = startProgress(flags.quiet ?? false, context);
  const running = { signal: interrupt.signal, events: progress.events };
  let session: ImportSession | null = null;
  try {
    const options = importOptions(flags, context, running);
    session = await openImport(options);
    const work = { session, progress, flags, context, signal: interrupt.signal };
    const exitCode = paths.length > 0 ? await importOnce(paths, work) : exitCodes.fine;
    return flags.watch === undefined ? exitCode : await importArrivals(flags.watch, work);
  } catch (error) {
    progress.end();
    return answerImportError(error, { folder: flags.out, done: progress.done() }, context);
  } finally {
    progress.end();
    await session?.close();
    interrupt.release();
  }
}

/** What an import works with. */
interface Work {
  session: ImportSession;
  progress: Progress;
  flags: ImportFlags;
  context: CliContext;
  signal: AbortSignal;
}

async function importOnce(paths: string[], work: Work): Promise<ExitCode> {
  const { session, progress, context } = work;
  const counts: WalkCounts = { skipped: 0 };
  const names = paths.filter((path) => path !== "-");
  const counting = countDocuments(names, progress);
  const walked = walkDocuments(namesOf(paths, context.stdin), counts);
  let found = 0;
  const counted = async function* () {
    for await (const path of walked) {
      found += 1;
      yield path;
    }
  };
  await session.convert(counted());
  await counting;
  if (found === 0) throw new UsageError(context.messages.usage.nothingToImport);
  return finish(work, counts);
}

/** Count beforehand, so that the time left can be told. */
async function countDocuments(names: string[], progress: Progress): Promise<void> {
  let total = 0;
  for await (const _ of walkDocuments(names)) {
    total += 1;
    progress.found(total);
  }
}

async function* namesOf(paths: string[], stdin: Readable): AsyncGenerator<string> {
  for (const path of paths) {
    if (path !== "-") yield path;
    else {
      for await (const line of createInterface({ input: stdin })) {
        if (line.trim() !== "") yield line;
      }
    }
  }
}

async function importArrivals(folder: string, work: Work): Promise<ExitCode> {
  const { session, context, flags, signal, progress } = work;
  const { messages, stderr } = context;
  if (!flags.quiet) stderr.write(`${messages.import.watching(folder)}\n`);
  let exitCode: ExitCode = exitCodes.fine;
  for await (const arrived of watchFolder(folder, signal)) {
    progress.found(progress.done() + arrived.length);
    await session.convert(asyncOf(arrived));
    exitCode = await finish(work, { skipped: 0 });
  }
  return exitCode;
}

async function* asyncOf(paths: string[]): AsyncGenerator<string> {
  yield* paths;
}

async function finish({ session, progress, context, flags }: Work, counts: WalkCounts) {
  const { report, changes } = await session.write();
  if (flags.watch === undefined) progress.end();
  if (!flags.quiet) {
    const { stderr, messages } = context;
    const run = {
      changes,
      progress,
      prune: flags.prune ?? false,
      peakWorkerBytes: session.peakWorkerBytes(),
      skipped: counts.skipped,
    };
    if (flags.watch === undefined) stderr.write(summaryTable(report, messages));
    stderr.write(totalsText(report, run, messages));
    if (flags.watch === undefined) stderr.write(`${messages.import.written(flags.out)}\n`);
  }
  return isFine(report) ? exitCodes.fine : exitCodes.incomplete;
}

function isFine({ totals }: ReportData): boolean {
  return totals.failed === 0 && totals.incomplete === 0;
}
