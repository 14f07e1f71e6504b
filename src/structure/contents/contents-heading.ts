import { compactLetters } from "../../vocabulary/compact-letters.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";

const headingWord = compactLetters(
  /^(?:indhold|indholdsfortegnelse|indholdsoversigt|punktoversigt|sagsoversigt|sagsliste|oversigt|dagsorden|dagsordenspunkter|program|punkter|emner|følgende dagsorden)(?!\p{L})|dagsorden:$/iu,
);

const endsSentence = endsWithOneOf(".!?");

/**
 * Is the line the heading of a contents list? A sentence is not.
 *
 *     Dagsorden            Dagsorden og referat blev godkendt.
 *     ^^^^^^^^^
 */
export function isContentsHeading(text: string): boolean {
  return text.length <= 80 && !endsSentence(text) && headingWord.test(text);
}
