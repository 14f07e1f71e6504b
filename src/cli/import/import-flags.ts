import { availableParallelism } from "node:os";
import type { DocumentLimits } from "../../batch/document-limits.js";
import {
  defaultRecycling,
  type ImportEvents,
  type ImportOptions,
} from "../../batch/import-options.js";
import type { LayoutName } from "../../batch/layout-names.js";
import type { PdfEngineName } from "../../model/extraction.js";
import type { CliContext } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { type LimitProperty, limitFlags } from "./limit-flags.js";

/** Options of `referat import` as commander gives them. */
export interface ImportFlags extends Record<LimitProperty, string> {
  out: string;
  jobs?: string;
  watch?: string;
  password?: string;
  engine?: PdfEngineName;
  layout?: LayoutName;
  prune?: boolean;
  retryFailed?: boolean;
  quiet?: boolean;
}

/** Least number of MiB that a process reading a PDF gets along with. */
const leastMemoryMebibytes = 128;

/**
 * Turn the command line's options into an import's.
 *
 * @throws UsageError where one of them is no number or too small
 */
export function importOptions(
  flags: ImportFlags,
  { messages, language }: CliContext,
  running: { signal: AbortSignal; events: ImportEvents },
): ImportOptions {
  return {
    ...running,
    folder: flags.out,
    jobs: flags.jobs === undefined ? availableParallelism() : jobCount(flags.jobs, messages),
    limits: limitsOf(flags, messages),
    password: flags.password,
    engine: flags.engine,
    prune: flags.prune ?? false,
    retryFailed: flags.retryFailed ?? false,
    recycleDocuments: defaultRecycling.documents,
    recycleRecordMebibytes: defaultRecycling.recordMebibytes,
    recycleMebibytes: defaultRecycling.mebibytes,
    layout: flags.layout ?? null,
    language,
  };
}

function jobCount(value: string, messages: CliContext["messages"]): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new UsageError(messages.usage.notAJobCount(value));
  return Number(value);
}

function limitsOf(flags: ImportFlags, messages: CliContext["messages"]): DocumentLimits {
  const entries = limitFlags.map(({ name, flag, property }) => {
    const value = flags[property];
    const least = name === "memoryMebibytes" ? leastMemoryMebibytes : 1;
    if (!/^\d{1,9}$/u.test(value) || Number(value) < least) {
      throw new UsageError(messages.usage.notANumber(flag, value, least));
    }
    return [name, Number(value)] as const;
  });
  return Object.fromEntries(entries) as unknown as DocumentLimits;
}
