import { statSync } from "node:fs";
import { type FeedCounts, feedRecords } from "../../feed/feed-records.js";
import { openSink } from "../../feed/sinks/open-sink.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { feedTexts } from "./feed-texts.js";
import {
  requireLocation,
  shownLocation,
  usualIndex,
  usualRecords,
  withIndexErrors,
} from "./index-errors.js";
import { type BadLine, readDocuments, recordsFile } from "./read-documents.js";
import { runAudit } from "./run-audit.js";

/** Options of `referat feed`. */
export interface FeedCommandOptions {
  to?: string;
  includeClosed?: boolean;
  rebuild?: boolean;
  keepOthers?: boolean;
  sourceUrl?: string;
  audit?: boolean;
  json?: boolean;
}

/**
 * Send records to a search index and print the counts.
 *
 * @throws UsageError where there are no records or the index cannot be used
 */
export async function runFeed(
  paths: string[],
  options: FeedCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = feedTexts[context.language];
  const files = paths.map((path) => {
    const file = recordsFile(path);
    if (file === null) throw new UsageError(texts.noRecords(path));
    return file;
  });
  const bad: BadLine[] = [];
  const onBad = (line: BadLine) => {
    bad.push(line);
    context.stderr.write(`${texts.badLine(line.file, line.line, line.reason)}\n`);
  };
  if (options.audit) {
    await runAudit(readDocuments(files, onBad), options, context);
    return bad.length === 0 ? exitCodes.fine : exitCodes.incomplete;
  }
  const to = options.to ?? usualIndex(folderOf(paths[0] ?? usualRecords));
  requireLocation(to, context);
  const counts = await withIndexErrors(to, context, async () => {
    const sink = await openSink(to, { rebuild: options.rebuild === true });
    try {
      return await feedRecords(
        nonEmpty(readDocuments(files, onBad), paths, texts.noRecords),
        sink,
        {
          ...options,
          keepOthers: () => options.keepOthers === true || bad.length > 0,
          onProgress: (sofar) => showProgress(sofar, context),
        },
      );
    } finally {
      await sink.close();
    }
  });
  if (bad.length > 0 && !options.keepOthers) context.stderr.write(`${texts.notRemoved}\n`);
  report(counts, to, options, context);
  return counts.refused.length + bad.length === 0 ? exitCodes.fine : exitCodes.incomplete;
}

/** No records at all would empty the index: more likely a mistake than a wish. */
async function* nonEmpty<Value>(
  values: AsyncIterable<Value>,
  paths: string[],
  text: (path: string) => string,
): AsyncGenerator<Value> {
  let isEmpty = true;
  for await (const value of values) {
    isEmpty = false;
    yield value;
  }
  if (isEmpty) throw new UsageError(text(paths.join(" ")));
}

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path.replace(/\/+$/u, "") : usualRecords;
}

function showProgress({ sent, unchanged }: FeedCounts, { stderr, language }: CliContext): void {
  if (stderr.isTTY) stderr.write(`\r\u001B[2K${feedTexts[language].progress(sent, unchanged)}`);
}

function report(
  counts: FeedCounts,
  to: string,
  options: FeedCommandOptions,
  { stderr, language }: CliContext,
): void {
  const texts = feedTexts[language];
  if (stderr.isTTY) stderr.write("\r\u001B[2K");
  for (const { id, reason } of counts.refused) stderr.write(`${texts.refused(id, reason)}\n`);
  stderr.write(`${texts.counts({ ...counts, to: shownLocation(to) })}\n`);
  if (options.includeClosed) stderr.write(`${texts.includesClosed}\n`);
}
