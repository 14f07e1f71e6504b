import type { PdfEngineName } from "../model/extraction.js";
import type { Language } from "../model/rule.js";
import type { DocumentLimits } from "./document-limits.js";
import type { LayoutName } from "./layout-names.js";

/** Options of an import. */
export interface ImportOptions {
  /** Folder for the outputs and the journal; made where absent. */
  folder: string;
  /** Documents at a time; minimum 1. */
  jobs: number;
  limits: DocumentLimits;
  /** Password of protected PDFs. */
  password?: string;
  /** What reads PDF. */
  engine?: PdfEngineName;
  /** Forget the records of files that are gone. */
  prune: boolean;
  /** Try failed documents again, also where nothing has changed. */
  retryFailed: boolean;
  /** A worker is replaced after this many documents. */
  recycleDocuments: number;
  /** A worker is replaced after so many MiB of records: its heap grows with what it reads. */
  recycleRecordMebibytes: number;
  /** A worker that holds more than this after a document is replaced. */
  recycleMebibytes: number;
  /** Write one JSON file a document into folders as well. */
  layout: LayoutName | null;
  /** Language of report.html. */
  language: Language;
  /** Stops the import; what is done is kept. */
  signal: AbortSignal;
  events: ImportEvents;
}

/** What an import tells while it runs. */
export interface ImportEvents {
  /** A document is being converted. */
  started(name: string): void;
  /** A document is done with. */
  done(name: string, how: DoneHow): void;
}

/** Whether a document was converted now, was known already, or failed. */
export type DoneHow = "converted" | "failed" | "known";

/** Where a worker is replaced, if nothing else is said. */
export const defaultRecycling = { documents: 20_000, recordMebibytes: 192, mebibytes: 300 };
