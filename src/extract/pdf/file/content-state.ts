import type { Box } from "../../../model/source.js";
import type { DrawingState } from "../drawing-state.js";
import type { PagePoint } from "../page-frame.js";
import type { ContentText } from "./content-text.js";
import type { FileFont } from "./file-font.js";
import type { PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-value.js";

/** Fonts by what the resources say, so that each is read once a file. */
export type FontCache = Map<PdfValue | undefined, FileFont | null>;

/** A font of the resources. */
export interface NamedFont {
  name: string;
  font: FileFont | null;
}

/** A page while its content streams are followed. */
export interface ContentState extends DrawingState {
  objects: PdfObjects;
  resources: PdfValue;
  /** The fonts met so far, by their keys in the resources. */
  named: Map<string, NamedFont>;
  /** Whether a colour space of the resources tells its colours as light, by name. */
  spaces: Map<string, boolean>;
  left: number;
  depth: number;
  points: PagePoint[];
  boxes: Box[];
  /** Extents of the pieces with curves. */
  curvedBoxes: Box[];
  curved: boolean;
  hasImage: boolean;
  /** Null where only the drawing is asked for. */
  content: ContentText | null;
  fonts: FontCache;
}
