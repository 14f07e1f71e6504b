import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type ConversionRun, createConversionRun } from "./conversion-run.js";
import { stateFolderName } from "./discovery/walk-documents.js";
import { dropMissing } from "./drop-missing.js";
import type { ImportOptions } from "./import-options.js";
import { writeOutputs } from "./output/write-outputs.js";
import type { ReportData } from "./report/report-data.js";
import { compactSegments } from "./state/compact-segments.js";
import { openJournal } from "./state/journal.js";
import { lockFolder } from "./state/lock-file.js";
import { programFingerprint } from "./state/program-fingerprint.js";
import { createWorkerPool } from "./workers/worker-pool.js";

/** What changed since the import before. */
export interface ImportChanges {
  /** Files not seen before. */
  added: number;
  changed: number;
  /** Files known that are gone. */
  removed: number;
}

/** An import with its folder locked and its journal open. */
export interface ImportSession {
  /** Convert what is new or changed among these files; rejects where the import cannot go on. */
  convert(paths: AsyncIterable<string>): Promise<void>;
  /** Write the outputs from all that is known. */
  write(): Promise<{ report: ReportData; changes: ImportChanges }>;
  /** Highest memory of any worker, in bytes. */
  peakWorkerBytes(): number;
  /** Keep what is done and give the folder back. */
  close(): Promise<void>;
}

/**
 * Open an import: what former runs did is kept, and work that was broken off goes on.
 *
 * @throws FolderInUseError where another import writes to the folder, and the
 *   system's error where it cannot be written
 */
export async function openImport(options: ImportOptions): Promise<ImportSession> {
  const stateFolder = join(options.folder, stateFolderName);
  await mkdir(stateFolder, { recursive: true });
  const unlock = await lockFolder(join(stateFolder, "lock"));
  try {
    return await openLocked(options, stateFolder, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openLocked(
  options: ImportOptions,
  stateFolder: string,
  unlock: () => Promise<void>,
): Promise<ImportSession> {
  let run: ConversionRun | null = null;
  const journal = await openJournal(stateFolder, (error) => run?.stop(error));
  const { state } = journal;
  journal.append({ type: "run", run: state.run + 1 });
  // On disk before any worker starts: two runs must not write to one segment.
  await journal.flush();
  const pool = createWorkerPool({ ...options, segmentFolder: stateFolder, run: state.run });
  const program = [await programFingerprint(), options.engine].filter(Boolean).join(" ");
  const conversions = createConversionRun({ options, journal, pool, program });
  run = conversions;
  return {
    async convert(paths) {
      await conversions.convert(paths);
      await journal.flush();
    },
    async write() {
      const { added, changed, seen, unreadable } = conversions.looked;
      const removed = await dropMissing(journal, seen, options.prune);
      await journal.flush();
      await pool.close();
      const report = await writeOutputs({ options, stateFolder, state, unreadable });
      await compactSegments(stateFolder, journal);
      return { report, changes: { added, changed, removed } };
    },
    peakWorkerBytes: pool.peakBytes,
    async close() {
      pool.kill();
      await journal.flush().catch(() => {
        // The disk is full, which was told already; what is on disk is kept.
      });
      await journal.close();
      await unlock();
    },
  };
}
