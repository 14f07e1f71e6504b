import PQueue from "p-queue";
import { itemRecords } from "../record/item-records.js";
import { type Conversion, convertFile } from "./convert-file.js";
import { type DocumentOutcome, documentOutcome } from "./document-outcome.js";
import { failureLine } from "./failure-line.js";
import { type OutputFiles, openOutputFiles } from "./output-files.js";

/** How many documents may be finished and wait for an earlier one, for each job. */
const waitingPerJob = 8;

/** Options of `importDocuments`. */
export interface ImportDocumentsOptions {
  /** Folder for documents.jsonl, items.jsonl and failures.jsonl; made where absent. */
  folder: string;
  /** Documents at a time; minimum 1. */
  jobs: number;
  /** Called once for each document, in the order of the paths. */
  onOutcome(outcome: DocumentOutcome): void;
}

/**
 * Convert many documents and write their records in the order of their paths,
 * the same bytes whatever the number of jobs. Documents with the same bytes
 * give one record, named after the first.
 *
 * @param paths sorted, each once
 * @throws the system's error where the folder cannot be written
 */
export async function importDocuments(
  paths: string[],
  options: ImportDocumentsOptions,
): Promise<void> {
  const queue = new PQueue({ concurrency: options.jobs });
  const files = await openOutputFiles(options.folder);
  const firstPaths = new Map<string, string>();
  const waiting: { path: string; conversion: Promise<Conversion> }[] = [];
  const takeFirst = async () => {
    const first = waiting.shift();
    if (!first) return;
    const conversion = await first.conversion;
    options.onOutcome(await writeConversion(first.path, conversion, files, firstPaths));
  };
  for (const path of paths) {
    const conversion = queue.add(() => convertFile(path, { name: path }));
    waiting.push({ path, conversion });
    if (waiting.length > options.jobs * waitingPerJob) await takeFirst();
  }
  while (waiting.length > 0) await takeFirst();
  await files.finish();
}

async function writeConversion(
  path: string,
  conversion: Conversion,
  files: OutputFiles,
  firstPaths: Map<string, string>,
): Promise<DocumentOutcome> {
  if (conversion.status === "failed") {
    const { stage, finding } = conversion;
    await files.append("failures.jsonl", failureLine(path, stage, finding));
    return documentOutcome(path, conversion);
  }
  const { record, extractionErrors } = conversion.minutes;
  const sameAs = firstPaths.get(record.id);
  if (sameAs !== undefined) return { status: "same", path, sameAs };
  firstPaths.set(record.id, path);
  const items = itemRecords(record).map((item) => `${JSON.stringify(item)}\n`);
  await files.append("documents.jsonl", `${JSON.stringify(record)}\n`);
  await files.append("items.jsonl", items.join(""));
  const failures = extractionErrors.map((finding) => failureLine(path, "extract", finding));
  await files.append("failures.jsonl", failures.join(""));
  return documentOutcome(path, conversion);
}
