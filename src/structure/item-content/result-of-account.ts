import { compactLetters } from "../../vocabulary/compact-letters.js";

/** Verbs of who gives an account to the meeting. */
const accountVerbs: readonly string[] = [
  "aflagde",
  "fremlagde",
  "forelagde",
  "gennemgik",
  "præsenterede",
  "oplæste",
  "læste",
  "foreslog",
  "fremlagt",
  "gennemgået",
  "forelagt",
  "aflagt",
  "omdelte",
  "anbefalede",
];

/** What the item brought forward, and the relative clause that ends the sentence with what became of it. */
const broughtForward = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${accountVerbs.join("|")})(?!\p{L})[^.;]*,\s+(?:der|som)(?:\s+herefter|\s+derefter|\s+efterfølgende)?\s+(?:blev|er)\s+(?:enstemmigt\s+)?(?:taget\s+)?$`,
    "iu",
  ),
);

const endOfResult = compactLetters(
  /^(?:\s+(?:enstemmigt|uden|med|af|generalforsamlingen|forsamlingen|bestyrelsen|modkandidat(?:er)?|bemærkninger|akklamation|applaus|til|efterretning|og|godkendt|vedtaget|valgt)){0,6}[.]?$/iu,
);

/**
 * Does the sentence end with what became of the thing that was brought forward?
 *
 *     Formanden aflagde beretning, som blev taget til efterretning.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isResult(before: string, behind: string): boolean {
  return broughtForward.test(before) && endOfResult.test(behind);
}
