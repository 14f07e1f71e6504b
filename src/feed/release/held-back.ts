/** What was held back. */
export type HeldBackPart =
  | "item"
  | "title"
  | "presenter"
  | "decision"
  | "heading"
  | "block"
  | "line"
  | "attachment"
  | "caseNumber"
  | "source"
  | "embedded"
  | "furniture"
  | "outside";

/** Something of a record that the index is not given, and why. */
export interface HeldBack {
  documentId: string;
  /** File name of the source, without what may be a personal number. */
  source: string;
  itemId: string | null;
  /** 1-based page, null where it is not known. */
  page: number | null;
  part: HeldBackPart;
  /** "closed", "maybe-closed", "hidden", "furniture", "outside" (in no item) or the ruleId of a privacy rule. */
  reason: string;
  /** Length in characters. */
  characters: number;
  /** The beginning with letters and figures masked; empty where hidden text may stand in it. */
  quote: string;
}

/** Longest quote, in characters. */
const quoteCharacters = 48;

/**
 * Mask a text for a person who checks the feed: first letters stay, figures never.
 *
 *     Ansøgeren, cpr. 010203-1234
 *     A••••••••, c••. ••••••-••••
 */
export function maskedQuote(text: string): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  const cut = flat.slice(0, quoteCharacters);
  const masked = cut.replace(/\p{N}/gu, "•").replace(/(?<=[\p{L}\p{M}])[\p{L}\p{M}]/gu, "•");
  return flat.length > quoteCharacters ? `${masked} …` : masked;
}
