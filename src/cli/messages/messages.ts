import type { DocumentLimits } from "../../batch/document-limits.js";
import type { Rule } from "../../model/rule.js";

/** Every text the command line prints by itself; both languages have all of them. */
export interface Messages {
  severity: Record<Rule["severity"], string>;
  page(page: number): string;
  help: HelpTexts;
  usage: UsageTexts;
  import: ImportTexts;
  validate: ValidateTexts;
  doctor: DoctorTexts;
  /** A bug in the program itself. */
  unexpected(reason: string): string;
  unexpectedAdvice: string;
}

/** Descriptions and examples shown by --help. */
export interface HelpTexts {
  program: string;
  /** Headings of the help, by commander's own English ones. */
  titles: Record<string, string>;
  /** Puts commander's "[options]" and "[command]" into the language. */
  placeholders(usage: string): string;
  choices: string;
  defaultValue: string;
  examples: string;
  options: Record<"help" | "version" | "lang" | "debug", string>;
  convert: Record<"summary" | "files" | "format" | "out" | "password" | "engine", string>;
  validate: Record<"summary" | "files" | "schema", string>;
  schema: Record<"summary" | "name", string>;
  import: Record<
    | "summary"
    | "paths"
    | "out"
    | "jobs"
    | "watch"
    | "password"
    | "engine"
    | "layout"
    | "prune"
    | "retryFailed"
    | "quiet"
    | keyof DocumentLimits,
    string
  >;
  worker: Record<"summary", string>;
  doctor: Record<"summary", string>;
}

/** Wrong use of the command line. `subject` is what was written. */
export interface UsageTexts {
  error(text: string): string;
  seeHelp: string;
  unknownOption(subject: string): string;
  unknownCommand(subject: string): string;
  missingArgument(subject: string): string;
  optionMissingArgument(subject: string): string;
  missingMandatoryOptionValue(subject: string): string;
  invalidArgument(subject: string, value: string, choices: string): string;
  noCommand: string;
  excessArguments: string;
  notAJobCount(value: string): string;
  /** `option` with its dashes, `least` the smallest number it takes. */
  notANumber(option: string, value: string, least: number): string;
  workerAlone: string;
  folderInUse(folder: string, processId: number): string;
  outIsInput(name: string): string;
  outNotWritable(name: string, code: string): string;
  htmlNeedsOut: string;
  nothingToImport: string;
}

/** Progress and summary of an import. */
export interface ImportTexts {
  progress(values: ProgressValues): string;
  /** Seconds or minutes left, such as "2 min". */
  remaining(seconds: number): string;
  /** The document that has been worked on longest. */
  slowest(name: string, seconds: string): string;
  columns: Record<
    "file" | "type" | "body" | "date" | "items" | "sections" | "confidence" | "findings",
    string
  >;
  failed: string;
  /** Other names of the document above. */
  same: string;
  totals(values: {
    documents: number;
    items: number;
    failed: number;
    incomplete: number;
    same: number;
    review: number;
    seconds: string;
  }): string;
  changes(values: { added: number; changed: number; known: number }): string;
  removed(count: number): string;
  pruned(count: number): string;
  skipped(count: number): string;
  moreRows(count: number): string;
  written(folder: string): string;
  /** Highest memory of one worker. */
  memory(mebibytes: number): string;
  interrupted(done: number): string;
  diskFull(folder: string): string;
  watching(folder: string): string;
}

/** How far an import has come. */
export interface ProgressValues {
  done: number;
  total: number;
  failed: number;
  perSecond: string;
}

/** What `validate` finds. */
export interface ValidateTexts {
  notJson(reason: string): string;
  notARecord: string;
  empty: string;
  /** A folder was named. */
  folder: string;
  fine(values: { records: number; files: number }): string;
  bad(values: { problems: number; records: number }): string;
}

/** What `doctor` says. */
export interface DoctorTexts {
  found(version: string): string;
  notFound: string;
  engine: string;
  node: string;
  uses: Record<"pdftohtml" | "soffice" | "chromium", string>;
  missingEngine: string;
  fine: string;
}
