import { memoise } from "../../model/memoise.js";

/** What stands for a figure, which is also what a run of them is in a key; and for all beyond ASCII. */
const figure = 0x23;
const beyondAscii = 0x80;

/** Characters that normalizing may change, none of which is in common print, figures, and white space to fold. */
const needsWork = /[\u0300-\u200f\u2028-\uffff\d]|[^\S ]| {2}/;

/**
 * What two running headers share: letters kept (æøå too), each run of digits
 * one "#", white space folded. "Side 5 af 25" and "Side 6 af 25" are equal.
 */
export const furnitureKey = memoise((text) => {
  if (!needsWork.test(text)) return text.toLowerCase().trim();
  const small = text.normalize("NFC").toLowerCase().trim();
  return small.replace(/\d+/gu, "#").replace(/\s+/gu, " ");
});

/**
 * How a text begins and ends, as a number: texts with the same key have the same. Most lines of a
 * document are told from each other by it, and need no key.
 *
 * @param text without white space around it
 */
export function furnitureEnds(text: string): number {
  const isComposed = text.charCodeAt(1) >= 0x300;
  const first = isComposed ? beyondAscii : endOf(text.charCodeAt(0));
  return first * 0x100 + endOf(text.charCodeAt(text.length - 1));
}

function endOf(code: number): number {
  if (code >= beyondAscii) return beyondAscii;
  if (code >= 0x30 && code <= 0x39) return figure;
  const isCapital = code >= 0x41 && code <= 0x5a;
  return isCapital ? code + 0x20 : code;
}
