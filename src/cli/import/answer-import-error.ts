import { FolderInUseError } from "../../batch/state/lock-file.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { UsageError } from "../usage-error.js";
import { InterruptedError } from "./stop-on-interrupt.js";

/** The system's codes of a disk that takes no more. */
const fullDiskCodes = new Set(["ENOSPC", "EDQUOT"]);

/**
 * Say why an import stopped, and how to go on.
 *
 * @throws UsageError where the folder cannot be used, and the error itself where it is none of these
 */
export function answerImportError(
  error: unknown,
  { folder, done }: { folder: string; done: number },
  { stderr, messages }: CliContext,
): ExitCode {
  if (error instanceof InterruptedError) {
    stderr.write(`${messages.import.interrupted(done)}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof FolderInUseError) {
    throw new UsageError(messages.usage.folderInUse(folder, error.processId), { cause: error });
  }
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
  if (fullDiskCodes.has(error.code)) {
    stderr.write(`${messages.import.diskFull(folder)}\n`);
    return exitCodes.incomplete;
  }
  const text = messages.usage.outNotWritable(folder, error.code);
  throw new UsageError(text, { cause: error });
}
