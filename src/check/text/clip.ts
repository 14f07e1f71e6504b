import { singleSpaced } from "../../model/single-spaced.js";

/** Longest quotation in a message, in characters. */
const quotationLength = 80;
/** So many times as long as quoted, with its white space, a text is read; and the longest word of a quotation. */
const widestPrint = 16;
const longestWord = 100;

/** Shorten a text for a message: white space made plain, an ellipsis where it was cut. */
export function clip(text: string, length = quotationLength): string {
  const isLong = text.length > length * widestPrint;
  const head = isLong ? text.slice(0, length * widestPrint) : text;
  const plain = singleSpaced(head).trim();
  if (plain.length <= length) return isLong ? `${plain}…` : plain;
  return `${plain.slice(0, length - 1).trimEnd()}…`;
}

/** The words around a place in a text, as a message quotes them. */
export function clipAround(text: string, start: number, end: number, around = 20): string {
  const first = Math.max(0, start - around - longestWord);
  const near = text.slice(first, end + around + longestWord);
  const from = near.lastIndexOf(" ", Math.max(0, start - around - first)) + 1;
  const to = near.indexOf(" ", Math.min(near.length, end + around - first));
  return clip(near.slice(Math.min(from, start - first), to === -1 ? undefined : to));
}
