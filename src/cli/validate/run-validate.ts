import { openingFinding } from "../../batch/opening-finding.js";
import { type CliContext, type ExitCode, exitCodes } from "../cli-context.js";
import { reportDiagnostics } from "../diagnostics-report.js";
import { jsonLineOf } from "./json-line-of.js";
import { type BadJson, type ReadRecord, readRecords } from "./read-records.js";
import { pathText, recordProblems, type SchemaName } from "./record-problems.js";

/** Options of `referat validate`. */
export interface ValidateOptions {
  schema?: SchemaName;
}

/**
 * Check files of records (`-` is what comes in) against their schema. Problems are printed one a
 * line, as `file:line path: problem`.
 */
export async function runValidate(
  files: string[],
  options: ValidateOptions,
  context: CliContext,
): Promise<ExitCode> {
  const { stderr, language, messages } = context;
  let records = 0;
  let problems = 0;
  for (const file of files) {
    try {
      let inFile = 0;
      for await (const record of readRecords(file, context.stdin)) {
        inFile += 1;
        for (const problem of problemsOf(record, options, context)) {
          problems += 1;
          stderr.write(`${file}:${problem}\n`);
        }
      }
      records += inFile;
      if (inFile === 0) {
        problems += 1;
        stderr.write(`${file}: ${messages.validate.empty}\n`);
      }
    } catch (cause) {
      problems += 1;
      if (isFolder(cause)) stderr.write(`${file}: ${messages.validate.folder}\n`);
      else stderr.write(reportDiagnostics(file, [openingFinding(file, cause)], language, messages));
    }
  }
  const { fine, bad } = messages.validate;
  const summary =
    problems === 0 ? fine({ records, files: files.length }) : bad({ problems, records });
  stderr.write(`${summary}\n`);
  return problems === 0 ? exitCodes.fine : exitCodes.incomplete;
}

function isFolder(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EISDIR";
}

function problemsOf(
  record: ReadRecord | BadJson,
  options: ValidateOptions,
  { language, messages }: CliContext,
): string[] {
  if ("reason" in record) return [`${record.line} ${messages.validate.notJson(record.reason)}`];
  const { value, text } = record;
  const problems = recordProblems(value, options.schema ?? null, language);
  if (problems === null) return [`${record.line} ${messages.validate.notARecord}`];
  return problems.map(({ path, message }) => {
    const line = record.line - 1 + jsonLineOf(text, path);
    return `${line} ${pathText(path)}: ${message}`;
  });
}
