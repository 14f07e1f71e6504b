/** Longest quotation in a message, in characters. */
const quotationLength = 80;

/** Shorten a text for a message: white space made plain, an ellipsis where it was cut. */
export function clip(text: string, length = quotationLength): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  return plain.length <= length ? plain : `${plain.slice(0, length - 1).trimEnd()}…`;
}

/** The words around a place in a text, as a message quotes them. */
export function clipAround(text: string, start: number, end: number, around = 20): string {
  const from = text.lastIndexOf(" ", Math.max(0, start - around)) + 1;
  const to = text.indexOf(" ", Math.min(text.length, end + around));
  return clip(text.slice(Math.min(from, start), to === -1 ? text.length : Math.max(to, end)));
}
