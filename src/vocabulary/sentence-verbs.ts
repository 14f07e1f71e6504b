import { compactLetters } from "./compact-letters.js";

const verb = compactLetters(
  /(?<!\p{L})(?:er|var|blev|bliver|har|havde|skal|skulle|vil|kan|kunne|får|fik|der|vi|han|hun|de|jeg|ønsker|intet|ingen|ikke)(?!\p{L})/iu,
);
/** Verbs of sentences that tell what was done. */
const verbs: readonly string[] = [
  "valgt",
  "genvalgt",
  "nyvalgt",
  "vælges",
  "genvælges",
  "valgtes",
  "godkendt",
  "godkendes",
  "vedtaget",
  "forkastet",
  "udsat",
  "udsættes",
  "udgår",
  "vedlagt",
  "vedhæftet",
  "gennemgået",
  "modtaget",
  "orienterede",
  "fremlagde",
  "oplyste",
  "foreslog",
  "fortalte",
  "gennemgik",
  "takkede",
];

const outcome = compactLetters(
  new RegExp(String.raw`(?<!\p{L})(?:${verbs.join("|")})(?!\p{L})`, "iu"),
);

/** Does a short line hold a word that makes it a sentence: a verb, or what stands before one? */
export function holdsVerb(text: string): boolean {
  return verb.test(text);
}

/**
 * Does the text tell what became of a matter, or who did what, as minutes do?
 *
 *     Kim Holm blev valgt.      Udsættes.      Kassereren gennemgik tallene.
 *              ^^^^             ^^^^^^^^^                 ^^^^^^^^
 */
export function tellsOutcome(text: string): boolean {
  return verb.test(text) || outcome.test(text);
}
