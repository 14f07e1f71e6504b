import { ExtractionError } from "../../model/extraction.js";
import { limitSize } from "../rules/limit-size.js";

/** What a DOCX may hold before reading stops; every bound is far above the longest minutes known. */
export interface DocxLimits {
  /** Bytes of all parts read, unpacked. A meeting of 500 pages has about 5 MB. */
  inflatedBytes: number;
  /** Unpacked bytes that may stand for one packed byte once `ratioFreeBytes` are read; Word's XML has 5 to 40. */
  inflatedRatio: number;
  /** Bytes that may be unpacked whatever the ratio. */
  ratioFreeBytes: number;
  /** Elements inside each other. Word's own files stay under 60. */
  nesting: number;
  /** Paragraphs in all parts together. A meeting of 500 pages has about 20,000. */
  paragraphs: number;
  /** Files in the package. */
  parts: number;
}

/** The bounds every document is read with. */
export const docxLimits: DocxLimits = {
  inflatedBytes: 256 * 1024 * 1024,
  inflatedRatio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  nesting: 300,
  paragraphs: 150_000,
  parts: 20_000,
};

/** Make the error of a document with more paragraphs than the limit. */
export function tooManyParagraphs(limits: DocxLimits): ExtractionError {
  return new ExtractionError(limitSize, {
    actual: `more than ${limits.paragraphs} paragraphs`,
    expected: `at most ${limits.paragraphs}`,
  });
}
