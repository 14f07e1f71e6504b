import { compactLetters } from "../../vocabulary/compact-letters.js";
import { cutAtWhen } from "./cut-at-when.js";

/**
 * A title without the document's type, the date and the small words between.
 *
 *     Referat fra Sejlklubben Vågen den 4. maj 2022
 *                 ^^^^^^^^^^^^^^^^^
 */
export function stripTitleWords(text: string): string {
  return cutAtWhen(text.replace(titleWords, " "))
    .replace(/^[\s:–-]*(?:(?:fra|til|af|for|i|over|vedr\.)\s+)*/iu, "")
    .replace(/[\s:–,.-]+$/u, "")
    .replace(/\s+/gu, " ");
}

const titleWords = compactLetters(
  /\((?:[^()]*)\)|(?<!\p{L})(?:[\p{L}-]*referat(?:et)?|[\p{L}]*dagsorden(?:en)?|[\p{L}]*protokol(?:len)?|indkaldelse|åben|åbent|lukket|udkast|godkendt|endelig|foreløbig|tillægs\p{L}*)(?!\p{L})/giu,
);
