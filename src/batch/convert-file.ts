import { readFile } from "node:fs/promises";
import { ExtractionError, type ExtractLimits, type PdfEngineName } from "../model/extraction.js";
import type { Finding } from "../model/rule.js";
import type { StructuredMinutes } from "../pipeline.js";
import { findingOf, reasonOf } from "./finding-of.js";
import { openingFinding } from "./opening-finding.js";
import { programError } from "./rules/program-error.js";

/** How far a document came before it failed; `convert` where that is not known. */
export type Stage = "open" | "extract" | "structure" | "convert";

/** What became of one document. */
export type Conversion =
  | { status: "converted"; minutes: StructuredMinutes }
  | { status: "failed"; stage: Stage; finding: Finding; cause: unknown };

/** What to read and how. */
export interface ConvertFileOptions {
  /** Name in the record and in messages. */
  name: string;
  password?: string;
  /** What reads PDF. */
  engine?: PdfEngineName;
  signal?: AbortSignal;
  limits?: ExtractLimits;
  /** Gives the bytes; from disk under `path` where absent. */
  read?: () => Promise<Uint8Array>;
}

/**
 * Read one document and turn it into a record. Whatever goes wrong is an
 * answer and not an exception, so that one bad file never stops a batch.
 */
export async function convertFile(path: string, options: ConvertFileOptions): Promise<Conversion> {
  const { read = () => readFile(path), ...extractOptions } = options;
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch (cause) {
    return { status: "failed", stage: "open", finding: openingFinding(path, cause), cause };
  }
  try {
    const { structureMinutes } = await import("../pipeline.js");
    return {
      status: "converted",
      minutes: await structureMinutes(bytes, extractOptions),
    };
  } catch (cause) {
    if (cause instanceof ExtractionError) {
      return { status: "failed", stage: "extract", finding: cause.finding, cause };
    }
    const finding = findingOf(programError, { subject: reasonOf(cause) });
    return { status: "failed", stage: "structure", finding, cause };
  }
}
