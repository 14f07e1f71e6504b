import { closedMark } from "./closed-marks.js";
import { type PrintedVisibility, visibilityOfHeading } from "./closed-words.js";
import { compactLetters } from "./compact-letters.js";

const hint = /lukke[td]|fortrolig|offentlig|åben/iu;

/**
 * The mark before the title, in brackets anywhere in it, or behind it.
 *
 *     Lukket dagsorden - Køb af areal      Køb af areal (fortroligt)      Køb af areal, lukket punkt
 *     ^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^                  ^^^^^^^^^^^^^^
 */
const closedBefore = compactLetters(new RegExp(`^${closedMark}(?:\\s*[:–]|\\s-\\s)`, "iu"));
const closedInBrackets = compactLetters(new RegExp(`[(\\[]\\s?${closedMark}\\s?[.*]?[)\\]]`, "iu"));
const closedBehind = compactLetters(
  new RegExp(`(?:\\s*[,;:–]|\\s-)\\s*${closedMark}[.*\\s]*$`, "iu"),
);
/** With nothing between, only the shortest form: what stands before may be its verb or preposition. */
const closedLast =
  /(?<!(?:^|\s)(?:holde[rst]?|holdt|er|var|bliver|blev|blevet|forbliver|af|om|på|i|et|en|den|det|fra|til|for|og|ved))\s(?:lukket|(?:lukket|fortroligt) (?:punkt|sag))$/iu;

const openTitle =
  /^\(?åbent?(?:\s+(?:punkt|sag|dagsordenspunkt))?\s*(?:[:)]|\s[–-]\s)|\s[([]åbent?(?:\s+(?:punkt|sag))?[)\]]$/iu;

/** Visibility printed in an item's title, or null. */
export function visibilityOfTitle(title: string): PrintedVisibility | null {
  const text = title.trim();
  if (!hint.test(text)) return null;
  if (isClosed(text)) return "closed";
  return openTitle.test(text) ? "open" : null;
}

function isClosed(text: string): boolean {
  if (visibilityOfHeading(text) === "closed") return true;
  return [closedInBrackets, closedBefore, closedBehind, closedLast].some((form) => form.test(text));
}
