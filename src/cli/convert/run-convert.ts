import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { compileLess } from "../../batch/compile-less.js";
import { convertFile } from "../../batch/convert-file.js";
import type { PdfEngineName } from "../../model/extraction.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { reportDiagnostics } from "../diagnostics-report.js";
import type { FormatName } from "./format-names.js";
import { formats } from "./formats.js";
import { openTarget } from "./output-target.js";

/** Options of `referat convert`. */
export interface ConvertOptions {
  format: FormatName;
  out?: string;
  password?: string;
  engine?: PdfEngineName;
}

/**
 * Convert a few documents in the order given. One that fails is reported and
 * the others go on.
 *
 * @throws UsageError where the output cannot be written
 */
export async function runConvert(
  files: string[],
  options: ConvertOptions,
  context: CliContext,
): Promise<ExitCode> {
  compileLess();
  const { stderr, stdin, stdout, language, messages } = context;
  const format = formats[options.format];
  const target = await openTarget(options.out, files, format.suffix, context);
  const pretty = options.out === undefined && stdout.isTTY === true;
  let exitCode: ExitCode = exitCodes.fine;
  for (const path of files) {
    const conversion = await convertFile(path, {
      name: path === "-" ? "stdin" : basename(path),
      password: options.password,
      engine: options.engine,
      read: path === "-" ? () => buffer(stdin) : undefined,
    });
    if (conversion.status === "failed") {
      exitCode = exitCodes.incomplete;
      stderr.write(reportDiagnostics(path, [conversion.finding], language, messages));
      if (context.debug && conversion.cause instanceof Error) {
        stderr.write(`${conversion.cause.stack}\n`);
      }
      continue;
    }
    const { record, findings, extractionErrors } = conversion.minutes;
    if (extractionErrors.length > 0) exitCode = exitCodes.incomplete;
    await target.put(path, await format.write(record, pretty));
    stderr.write(reportDiagnostics(path, findings, language, messages));
  }
  return exitCode;
}
