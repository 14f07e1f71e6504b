import { compactLetters } from "../../vocabulary/compact-letters.js";
import { isAppointmentTitle } from "../../vocabulary/outcomes.js";

/** Posts that a meeting fills, as they stand behind "blev". */
const post =
  "(?:dirigent|ordstyrer|mødeleder|mødeformand|referent|sekretær|formand|næstformand|forperson|forkvinde|kasserer|revisor|suppleant|stemmetæller|stedfortræder)(?:er)?";

/** "Genvalg til Else Vang.", "Nyvalg: Ida Holm", "Bo Vad modtog genvalg." */
const reelection =
  /^(?:gen|ny)valg(?:\s+(?:til|af)\s|\s*:\s*\p{L}|[.!]?$)|^valget faldt på \p{Lu}|^\p{L}[\p{L}.'’ -]{1,60} modtog (?:enstemmigt )?genvalg[.!]?$/iu;

/** "Ordstyrer blev Egon Falk." */
const postBecame = compactLetters(
  /^(?:som )?(?:dirigent|ordstyrer|mødeleder|referent|formand|næstformand|kasserer|sekretær|revisor|suppleant)(?:er)? blev \p{Lu}/iu,
);

/**
 * The same, told the other way round.
 *
 *     Egon Falk blev dirigent.      Formanden blev både ordstyrer og referent.
 *               ^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^
 */
const becamePost = compactLetters(
  new RegExp(
    String.raw`^\p{Lu}[^.:;]{1,80}? (?:blev|bliver) (?:(?:både|herefter|derefter|igen|ny|vores) )?${post}(?!\p{L})`,
    "iu",
  ),
);

/**
 * Who takes the minutes, where somebody was to be chosen for it.
 *
 *     Karin Holt skriver referat.
 *                ^^^^^^^^^^^^^^^
 */
const takesMinutes = compactLetters(
  /^\p{Lu}[^.:;]{1,60}? (?:skriver|skrev|tager|tog|fører|førte) (?:(?:dagens|selv|også) )?referat(?:et)?[.]?$/u,
);

/**
 * Those who hold the posts go on.
 *
 *     Ida, Bo og Karin fortsætter alle på posterne.
 *                      ^^^^^^^^^^
 */
const goesOn = compactLetters(
  new RegExp(
    String.raw`^\p{Lu}[\p{L}.'’, -]{1,100} fortsætter(?: (?:alle|begge))?(?: (?:på posten|på posterne|i bestyrelsen|i udvalget|på deres poster|(?:som )?${post}|et år til|to år til))?[.]?$`,
    "u",
  ),
);

/**
 * The post, and behind a colon who got it.
 *
 *     1. suppleant: Ida Holm      Stemmeudvalg: Ida (nr. 4), Bo (nr. 9) og Karin.
 *     ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
const postAndName = compactLetters(
  new RegExp(
    String.raw`^(?:\d{1,2}\.\s*)?(?:${post}|(?:stemme|tælle)udvalg|bestyrelsesmedlem(?:mer)?|medlem(?:mer)?|kirkeværge|kontaktperson|tilforordnede?|delegerede?)\s*:\s*(?!.*(?:ønsker|modtager|genopstill|ikke|ingen|vakant|ubesat|udsat|udsættes))[^.:;()]{2,120}(?:\([^)]*\)[^.:;()]*)*[.]?$`,
    "iu",
  ),
);

/** Behind the colon a name and no sentence: "Kasserer: posten er ledig", "Revisor: Findes til næste møde". */
const nameBehind =
  /:\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}|\s*[,(&/]|\s+(?:og|samt|med)\s+\p{Lu}|[.\s]*$)/u;

const appointments = [reelection, postBecame, becamePost, goesOn];

/** Who may be chosen is told, and not who was. */
const candidates = compactLetters(
  /(?<!\p{L})(?:på valg|kandidat\p{L}*|opstill\p{L}*|foreslå\p{L}*|foreslog)(?!\p{L})/iu,
);

/** Do the sentences tell of candidates, so that names alone are no election? */
export function tellsCandidates(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => candidates.test(sentence));
}

/**
 * Does a sentence that holds no verdict say who was chosen?
 *
 * @param title the item's title: only below that of an election does a name alone say so
 */
export function tellsAppointment(sentence: string, title: string): boolean {
  if (!isAppointmentTitle(title)) return false;
  if (isName(sentence) || appointments.some((pattern) => pattern.test(sentence))) return true;
  if (postAndName.test(sentence) && nameBehind.test(sentence)) return true;
  return takesMinutes.test(sentence) && /referent/iu.test(title);
}

function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}[.]?$/u.test(text);
}
