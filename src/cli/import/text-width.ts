const graphemes = new Intl.Segmenter("da", { granularity: "grapheme" });

/** Columns a text takes in a terminal: letters as read, so "å" is one however it is encoded. */
export function textWidth(text: string): number {
  return [...graphemes.segment(text)].length;
}

/**
 * Cut a text to a width in columns, with an ellipsis where something is left out.
 *
 * @param where which end is cut off; the start of a path tells less than its end
 */
export function cutToWidth(text: string, width: number, where: "start" | "end"): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (letters.length <= width) return text;
  const kept = Math.max(0, width - 1);
  if (where === "start") return `…${letters.slice(letters.length - kept).join("")}`;
  return `${letters.slice(0, kept).join("").trimEnd()}…`;
}

/** Pad a text with spaces to a width in columns. */
export function padToWidth(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? `${text}${space}` : `${space}${text}`;
}
