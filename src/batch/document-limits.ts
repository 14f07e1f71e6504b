import type { ExtractLimits } from "../model/extraction.js";

/** What one document of an import may cost. Passing a limit is a failure of that document. */
export interface DocumentLimits {
  /** Wall-clock time; asked to stop then, and killed a little later. */
  seconds: number;
  /** Resident memory of the process that reads it, watched from outside. */
  memoryMebibytes: number;
  /** Pages of a PDF. */
  pages: number;
  /** All parts of a DOCX together, unpacked. */
  inflatedMebibytes: number;
  /** Elements of a DOCX inside each other. */
  depth: number;
  /** Paragraphs of a DOCX. */
  paragraphs: number;
}

/** The limits where none are given: far above the longest minutes known. */
export const defaultLimits: DocumentLimits = {
  seconds: 60,
  memoryMebibytes: 1024,
  pages: 5_000,
  inflatedMebibytes: 256,
  depth: 300,
  paragraphs: 150_000,
};

export const bytesPerMebibyte = 1024 * 1024;

/** The part of the limits that the extractors keep themselves. */
export function extractLimits(limits: DocumentLimits): Required<ExtractLimits> {
  return {
    pages: limits.pages,
    inflatedBytes: limits.inflatedMebibytes * bytesPerMebibyte,
    nesting: limits.depth,
    paragraphs: limits.paragraphs,
  };
}

/** A short name of the limits: a failure at a limit is tried again when they differ. */
export function limitsKey(limits: DocumentLimits): string {
  const { seconds, memoryMebibytes, pages, inflatedMebibytes, depth, paragraphs } = limits;
  return [seconds, memoryMebibytes, pages, inflatedMebibytes, depth, paragraphs].join(" ");
}
