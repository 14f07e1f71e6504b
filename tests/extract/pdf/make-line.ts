import type { TextLine } from "../../../src/extract/pdf/text-line.js";
import type { TextSpan } from "../../../src/extract/pdf/text-span.js";

/** A printed line at 10 points, 72 from the left; text between double asterisks is bold, a tab a leader. */
export function makeLine(text: string, { at = 0, right = 515 } = {}): TextLine {
  const spans = text
    .split("**")
    .map(
      (part, index): TextSpan => ({ text: part, bold: index % 2 === 1, italic: false, href: null }),
    )
    .filter((span) => span.text !== "");
  return {
    page: 1,
    left: 72,
    right,
    baseline: 700 - 12 * at,
    sizePoints: 10,
    segments: [{ left: 72, right, spans }],
    spans,
    text: text.replaceAll("**", ""),
    bold: spans.every((span) => span.bold),
    italic: false,
    blocks: new Set(),
    role: null,
    hidden: null,
    artifact: false,
    columnRight: null,
    leader: text.includes("\t"),
  };
}
