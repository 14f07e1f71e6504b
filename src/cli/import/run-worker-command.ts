import process from "node:process";
import { isForked, runWorker } from "../../batch/workers/run-worker.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { UsageError } from "../usage-error.js";

/**
 * Convert what an import sends.
 *
 * @throws UsageError where no import has started the process
 */
export async function runWorkerCommand({ messages }: CliContext): Promise<ExitCode> {
  if (!isForked(process)) throw new UsageError(messages.usage.workerAlone);
  await runWorker(process);
  return exitCodes.fine;
}
