import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseLocation } from "../../feed/sinks/location.js";
import { openIndex } from "../../feed/sinks/open-index.js";
import type { Language } from "../../model/rule.js";
import { listen, type ReviewServer } from "../../review/listen.js";
import { builtPage } from "../../review/page-files.js";
import { openRecords } from "../../review/records/open-records.js";
import type { ReviewOptions } from "../../review/review-app.js";
import { isLoopback } from "../../review/security/allowed-host.js";
import { sourceFinder } from "../../review/sources/find-source.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import {
  requireLocation,
  usualIndex,
  usualRecords,
  withIndexErrors,
} from "../feed/index-errors.js";
import { stopOnInterrupt } from "../import/stop-on-interrupt.js";
import { searchTexts } from "../search/search-texts.js";
import { UsageError } from "../usage-error.js";
import { type ServeTexts, serveTexts } from "./serve-texts.js";

/** Options of `referat serve`. */
export interface ServeCommandOptions {
  index?: string;
  records?: string;
  port: string;
  host: string;
  documents?: string;
  /** False with --no-sources. */
  sources: boolean;
  /** Set where --lang was given. */
  lang?: Language;
}

/**
 * Serve the search page until Ctrl-C.
 *
 * @throws UsageError where the index or the port cannot be used
 */
export async function runServe(
  options: ServeCommandOptions,
  context: CliContext,
): Promise<ExitCode> {
  const texts = serveTexts[context.language];
  const { index: location = usualIndex(options.records ?? usualRecords), host } = options;
  const port = portOf(options.port, texts);
  requireLocation(location, context);
  if (location.startsWith("ndjson:")) {
    throw new UsageError(searchTexts[context.language].notSearchable(location));
  }
  if (!existsSync(join(builtPage, "index.html"))) throw new UsageError(texts.noPage);
  const folder = options.records ?? recordsBeside(location);
  requireFolder(options.documents, texts);
  if (!existsSync(join(folder, "documents.jsonl"))) {
    context.stderr.write(`${texts.noRecords(folder)}\n`);
  }
  const index = await withIndexErrors(location, context, () => openIndex(location));
  try {
    const review: ReviewOptions = {
      index,
      records: openRecords(folder),
      findSource: finderFor(options, folder, context),
      pageFolder: builtPage,
      host,
      language: options.lang ?? null,
      onError: (error) => context.stderr.write(`${errorText(error, context)}\n`),
    };
    const server = await listenOn(review, port, texts);
    context.stderr.write(`${texts.ready(server.url, await index.count())}\n${texts.stop}\n`);
    await interrupted();
    await server.close();
  } finally {
    await index.close();
  }
  return exitCodes.fine;
}

/** The folder above an embedded index is the import's, as feed makes it. */
function recordsBeside(location: string): string {
  const { kind, target } = parseLocation(location);
  return kind === "pglite" ? dirname(target) : usualRecords;
}

function finderFor(
  { documents, sources, host }: ServeCommandOptions,
  folder: string,
  { stderr, language }: CliContext,
): ReviewOptions["findSource"] {
  const texts = serveTexts[language];
  if (!isLoopback(host)) stderr.write(`${texts.notLoopback(host)}\n`);
  if (!sources) return null;
  if (!isLoopback(host) && documents === undefined) {
    stderr.write(`${texts.sourcesOff}\n`);
    return null;
  }
  // Names are relative to where the import was run: here, or beside its folder.
  const bases = [resolve("."), resolve(folder, "..")];
  return sourceFinder({ bases, documents: documents ?? null });
}

async function listenOn(
  review: ReviewOptions,
  port: number,
  texts: ServeTexts,
): Promise<ReviewServer> {
  try {
    return await listen(review, port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const text =
      error.code === "EADDRINUSE"
        ? texts.portTaken(port)
        : texts.notListening(review.host, error.message);
    throw new UsageError(text, { cause: error });
  }
}

function portOf(value: string, texts: ServeTexts): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new UsageError(texts.badPort(value));
  return port;
}

function requireFolder(path: string | undefined, texts: ServeTexts): void {
  if (path === undefined) return;
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UsageError(texts.notAFolder(path));
  }
}

function errorText(error: unknown, { messages, debug }: CliContext): string {
  const reason = error instanceof Error ? error.message : String(error);
  return debug && error instanceof Error ? `${error.stack}` : messages.unexpected(reason);
}

async function interrupted(): Promise<void> {
  const interrupt = stopOnInterrupt();
  await new Promise<void>((done) => {
    interrupt.signal.addEventListener("abort", () => done(), { once: true });
  });
  interrupt.release();
}
