import type { RunTraits } from "./run-traits.js";

/** Text of one look and one link target. */
export interface TextPiece {
  kind: "text";
  value: string;
  traits: RunTraits;
  /** http, https, mailto or "#name"; null for no link. */
  href: string | null;
}

/** What a paragraph consists of, in order. */
export type Piece =
  | TextPiece
  /** A line end inside the paragraph. */
  | { kind: "break" }
  /** Text after it stands on a new page. */
  | { kind: "pageBreak" }
  /** Where Word last broke the page by itself. */
  | { kind: "renderedPageBreak" };
