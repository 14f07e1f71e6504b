import type { PdfEngineName } from "../../model/extraction.js";
import type { DocumentLimits } from "../document-limits.js";
import type { Failure } from "../failure.js";

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** File the worker appends its records to; nobody else does. */
  segmentPath: string;
  limits: DocumentLimits;
  /** Password of protected PDFs. */
  password?: string;
  /** What reads PDF. */
  engine?: PdfEngineName;
}

/** One document to convert. */
export interface Job {
  path: string;
  /** Name in the record, with forward slashes. */
  name: string;
  /** SHA-256 of the bytes when they were looked at, in hex. */
  content: string;
}

/** What the import tells a worker. */
export type ToWorker = { type: "settings"; settings: WorkerSettings } | { type: "job"; job: Job };

/** Where the lines of one document stand in a segment: facts, document, items, in this order. */
export interface SpoolPlace {
  /** Bytes from the start of the segment. */
  offset: number;
  factsBytes: number;
  documentBytes: number;
  itemsBytes: number;
}

/** What a worker answers to a job. */
export type JobResult =
  | { status: "converted"; place: SpoolPlace; needsReview: boolean; complete: boolean }
  | { status: "failed"; failure: Failure; durationMs: number }
  /** The file has other bytes than when it was looked at. */
  | { status: "changed" }
  /** The records cannot be kept: a full disk. Nothing more can be done. */
  | { status: "notKept"; code: string };

/** What a worker tells the import. */
export type FromWorker = { type: "ready" } | { type: "result"; result: JobResult };
