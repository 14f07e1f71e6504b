import type { ExtractOptions } from "../../model/extraction.js";
import type { OutlineEntry } from "../../model/tree.js";
import type { PageDrawing } from "./drawing-state.js";
import type { PageText } from "./text-run.js";

/** One page as an engine reads it. */
export interface EnginePage {
  text: PageText;
  /** Rules, null where no table is to be expected. */
  drawing: PageDrawing | null;
  /** What is painted, for text that nobody sees; null where that cannot be told. */
  painted: PageDrawing | null;
  /** Next to no text and an image: a scanned page. */
  scanned: boolean;
}

/** A document as an engine reads it: all that layout and structure are made of. */
export interface EngineDocument {
  /** Engine and version, such as "pdf-parse 2.4.5". */
  extractor: string;
  pages: EnginePage[];
  /** Title from the file's properties, null where none is set. */
  title: string | null;
  outline: OutlineEntry[];
}

/**
 * Reads a PDF. What comes after is the same for all engines.
 *
 * @throws ExtractionError where the file cannot be read; the signal's reason on abort
 */
export type PdfEngine = (bytes: Uint8Array, options: ExtractOptions) => Promise<EngineDocument>;
