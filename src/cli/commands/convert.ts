import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { convertFile } from "../convert-file.js";
import { reportDiagnostics } from "../diagnostics-report.js";

/** Options of `referat convert`. */
export interface ConvertOptions {
  format: "json" | "md" | "html" | "items";
  out?: string;
  password?: string;
}

/** Convert a few files; one that fails is reported and the others go on. */
export async function convert(
  files: string[],
  options: ConvertOptions,
  context: CliContext,
): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.fine;
  for (const path of files) {
    const conversion = await convertFile(path, context, options);
    if (conversion.status === "failed") {
      exitCode = exitCodes.incomplete;
      context.stderr.write(reportDiagnostics(conversion, context.language, context.messages));
      continue;
    }
    const { record, findings, complete } = conversion.minutes;
    if (!complete) exitCode = exitCodes.incomplete;
    context.stdout.write(`${JSON.stringify(record, null, context.stdout.isTTY ? 2 : 0)}\n`);
    const report = { name: path, findings };
    context.stderr.write(reportDiagnostics(report, context.language, context.messages));
  }
  return exitCode;
}
