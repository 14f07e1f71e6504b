import { type HeldBack, type HeldBackPart, maskedQuote } from "./held-back.js";

/** Takes what is held back of one item or document. */
export interface HeldBackLog {
  holdBack(part: HeldBackPart, reason: string, text: string, page: number | null): void;
  /** The same without a quote, for text in which some may be hidden. */
  holdBackUnquoted(part: HeldBackPart, reason: string, text: string, page: number | null): void;
}

/**
 * Make a log that adds to a list.
 *
 * @param place what all its entries have in common
 */
export function heldBackLog(
  place: Pick<HeldBack, "documentId" | "source" | "itemId">,
  entries: HeldBack[],
): HeldBackLog {
  const entryOf = (part: HeldBackPart, reason: string, text: string, page: number | null) => ({
    ...place,
    page,
    part,
    reason,
    characters: text.length,
  });
  return {
    holdBack(part, reason, text, page) {
      const mayBeHidden = reason === "hidden" || reason === "private-or-hidden";
      const quote = mayBeHidden ? "" : maskedQuote(text);
      entries.push({ ...entryOf(part, reason, text, page), quote });
    },
    holdBackUnquoted(part, reason, text, page) {
      entries.push({ ...entryOf(part, reason, text, page), quote: "" });
    },
  };
}
