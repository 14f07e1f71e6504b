import { type HeldBack, type HeldBackPart, maskedQuote } from "./held-back.js";

/** Takes what is held back of one item or document. */
export interface HeldBackLog {
  holdBack(part: HeldBackPart, reason: string, text: string, page: number | null): void;
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
  return {
    holdBack(part, reason, text, page) {
      const quote = reason === "hidden" ? "" : maskedQuote(text);
      entries.push({ ...place, page, part, reason, characters: text.length, quote });
    },
  };
}
