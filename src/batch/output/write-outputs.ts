import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, failureLine } from "../failure.js";
import type { ImportOptions } from "../import-options.js";
import { renderReport } from "../report/render-report.js";
import { createReportData, type ReportData } from "../report/report-data.js";
import type { ImportState } from "../state/import-state.js";
import { type AtomicFile, openAtomicFile, syncFolder } from "./atomic-file.js";
import { type LayoutFiles, openLayoutFiles } from "./layout-files.js";
import { type ListedOutcome, listOutcomes, listTombstones } from "./list-outcomes.js";
import { nameRecord } from "./name-record.js";
import { createSpoolReader, type SpoolReader } from "./spool-reader.js";

/** The files an import writes. */
const outputNames = [
  "documents.jsonl",
  "items.jsonl",
  "failures.jsonl",
  "tombstones.jsonl",
  "report.html",
] as const;
type OutputName = (typeof outputNames)[number];
type OutputFiles = Record<OutputName, AtomicFile>;

/** What the outputs are written from. */
export interface OutputParts {
  options: ImportOptions;
  /** Holds the segments, and the outputs until they are whole. */
  stateFolder: string;
  state: ImportState;
  unreadable: ReadonlyMap<string, Failure>;
}

/**
 * Write the outputs in the order of the documents' names. One document is held
 * in memory at a time; the files get their names when all of them are on the disk.
 */
export async function writeOutputs(parts: OutputParts): Promise<ReportData> {
  const { options, stateFolder, state, unreadable } = parts;
  const files = await openOutputs(options.folder, stateFolder);
  const layout = options.layout && (await openLayoutFiles(options.folder, stateFolder));
  const spool = createSpoolReader(stateFolder);
  const report = createReportData();
  try {
    for (const listed of listOutcomes(state, unreadable)) {
      await writeOutcome(listed, { files, layout, spool, report });
    }
    const tombstones = listTombstones(state);
    for (const tombstone of tombstones) {
      await files["tombstones.jsonl"].write(Buffer.from(`${JSON.stringify(tombstone)}\n`));
    }
    const page = renderReport(report, options.language);
    await files["report.html"].write(Buffer.from(page));
    for (const file of Object.values(files)) await file.sync();
    for (const file of Object.values(files)) await file.name();
    if (tombstones.length === 0) await rm(join(options.folder, "tombstones.jsonl"));
    await layout?.name();
    await syncFolder(options.folder);
  } finally {
    await spool.close();
    for (const file of Object.values(files)) await file.discard();
    await layout?.discard();
  }
  return report;
}

async function openOutputs(folder: string, stateFolder: string): Promise<OutputFiles> {
  const parts = join(stateFolder, "parts");
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts);
  const entries = outputNames.map(async (name) => {
    return [name, await openAtomicFile(join(folder, name), join(parts, name))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as OutputFiles;
}

/** Where one outcome goes. */
interface Targets {
  files: OutputFiles;
  layout: LayoutFiles | null;
  spool: SpoolReader;
  report: ReportData;
}

async function writeOutcome({ names, outcome }: ListedOutcome, targets: Targets): Promise<void> {
  const { files, layout, spool, report } = targets;
  if (outcome.type !== "converted") {
    const durationMs = outcome.type === "failed" ? outcome.durationMs : 0;
    await files["failures.jsonl"].write(Buffer.from(failureLine(names, outcome.failure)));
    report.addFailed({ names, failure: outcome.failure, durationMs });
    return;
  }
  const spooled = await spool.read(outcome.segment, outcome.place);
  const { document, items, facts } = nameRecord(spooled, names, outcome.name);
  await files["documents.jsonl"].write(document);
  await files["items.jsonl"].write(items);
  await layout?.put({ name: names[0] ?? outcome.name, facts, document });
  report.addConverted({ names, facts });
}
