import { bytesPerMebibyte } from "../../batch/document-limits.js";
import type { ImportChanges } from "../../batch/import-session.js";
import type { ReportData } from "../../batch/report/report-data.js";
import type { Messages } from "../messages/messages.js";
import type { Progress } from "./progress.js";

/** What the totals tell of the run beside the report. */
interface RunFacts {
  changes: ImportChanges;
  progress: Pick<Progress, "known" | "seconds">;
  prune: boolean;
  /** Highest memory of any worker, in bytes. */
  peakWorkerBytes: number;
  /** Files left out for their suffix. */
  skipped: number;
}

/** Write the lines under the table: sums, and what has changed since the import before. */
export function totalsText(
  { totals }: ReportData,
  { changes, progress, prune, peakWorkerBytes, skipped }: RunFacts,
  { import: texts }: Messages,
): string {
  const { documents, items, failed, incomplete, review, sameContent: same } = totals;
  const seconds = progress.seconds().toFixed(1);
  const { added, changed, removed } = changes;
  const lines = [
    texts.totals({ documents, items, failed, incomplete, same, review, seconds }),
    ...(progress.known() > same
      ? [texts.changes({ added, changed, known: progress.known() })]
      : []),
    ...(removed > 0 ? [prune ? texts.pruned(removed) : texts.removed(removed)] : []),
    ...(peakWorkerBytes > 0 ? [texts.memory(Math.round(peakWorkerBytes / bytesPerMebibyte))] : []),
    ...(skipped > 0 ? [texts.skipped(skipped)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
