import type { ColourSpace, DrawingState } from "../drawing-state.js";
import type { PagePoint } from "../page-frame.js";
import type { PathPiece } from "../path-pieces.js";
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

/** An external graphics state of the resources. */
export interface NamedState {
  setsFont: boolean;
  /** What it says of opacity, by key. */
  opacity: { key: string; value: unknown }[];
}

/** A page while its content streams are followed. */
export interface ContentState extends DrawingState {
  objects: PdfObjects;
  resources: PdfValue;
  /** The fonts met so far, by their keys in the resources. */
  named: Map<string, NamedFont>;
  /** How the colour spaces of the resources tell their colours, by name. */
  spaces: Map<string, ColourSpace>;
  /** The external graphics states met so far, by their keys in the resources. */
  states: Map<string, NamedState>;
  left: number;
  depth: number;
  points: PagePoint[];
  pieces: PathPiece[];
  curved: boolean;
  /** The path is what nothing is painted outside of from its end on. */
  clips: boolean;
  hasImage: boolean;
  /** Null where only the drawing is asked for. */
  content: ContentText | null;
  fonts: FontCache;
}
