const graphemes = new Intl.Segmenter("da", { granularity: "grapheme" });

/** Columns a text takes in a terminal: letters as read, so "å" is one however it is encoded. */
export function textWidth(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** Cut a text to a width in columns, with an ellipsis where something is left out. */
export function cutToWidth(text: string, width: number): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  if (letters.length <= width) return text;
  return `${letters
    .slice(0, Math.max(0, width - 1))
    .join("")
    .trimEnd()}…`;
}

/** Pad a text with spaces to a width in columns. */
export function padToWidth(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? `${text}${space}` : `${space}${text}`;
}
