import { compactLetters } from "./compact-letters.js";
/**
 * Verbs of recommendations: who asks (indstiller, foreslår) and what the asked
 * body is to do (godkender, drøfter).
 */

/**
 * An active recommendation: who, the verb, perhaps to whom, and what.
 *
 *     Forvaltningen indstiller til Byrådet, at budgettet godkendes.
 *     ^^^^^^^^^^^^^             ^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^
 */
export const activeIntro =
  /^(?<by>\p{Lu}[^.:;!?]{1,120}?)\s+(?:indstiller|foreslår|anbefaler|indstillede|foreslog|anbefalede)(?<rest>(?:[\s,:].*)?)$/su;

/**
 * The passive form, which names nobody.
 *
 *     Det indstilles, at Havnekredsen godkender regnskabet.
 *         ^^^^^^^^^^     ^^^^^^^^^^^^
 */
export const passiveIntro =
  /^(?:det|der|sagen|punktet)\s+(?:indstilles|foreslås|anbefales|henstilles)(?<rest>(?:[\s,:].*)?)$/isu;

/** Bodies that minutes also write with a small letter. */
const smallBodies = [
  "udvalg(?:et|ene)?",
  "(?:kommunal|sogne)?bestyrelsen?",
  "råd(?:et)?",
  "direktion(?:en)?",
  "(?:general|repræsentant|delegeret)forsamling(?:en)?",
  "forsamling(?:en)?",
  "repræsentantskab(?:et)?",
  "(?:års|afdelings|bestyrelses|beboer)møde(?:t)?",
  "(?:styre|arbejds|følge)gruppen?",
  "kreds(?:en)?",
  "nævn(?:et)?",
  "kommission(?:en)?",
  "forretningsudvalg(?:et)?",
  "ledelsen?",
  "medlemmerne",
];

/** "udvalget", "kommunens økonomiudvalg", "den samlede bestyrelse", "udvalget for Kultur og Fritid" */
const smallBody = `(?:(?:den|det|de|\\p{Ll}+ede|\\p{Ll}+s)\\s+){0,2}\\p{Ll}*(?:${smallBodies.join("|")})(?!\\p{L})(?:\\s+(?:for|og|samt|i)\\s+[^,:.]{1,80}?)?`;
const largeBody = "(?:den |det |de )?\\p{Lu}[^,:]{1,120}?";
const beforeClause = "(?=\\s*,?\\s+at(?!\\p{L})|\\s*[,:]|\\s*$)";

/**
 * Whom the recommendation is put to, before the "at".
 *
 *     indstiller til udvalget, at …      anbefaler bestyrelsen at …
 *                    ^^^^^^^^                      ^^^^^^^^^^^
 */
const addressee = new RegExp(
  `^[\\s,]*(?:(?:til|over\\s?for|overfor|for)\\s+(?<to>${largeBody}|${smallBody})|(?<asked>(?:\\p{Lu}\\p{Ll}*(?:udvalg|råd|bestyrelse|forsamling|direktion)\\p{Ll}*|${smallBody})))${beforeClause}`,
  "u",
);

/** The clause's start: comma, "at", numbering and colons in between. */
const clauseStart = compactLetters(/^[\s,:]*(?:at(?!\p{L})[\s,:]*)?/iu);

/** Passive forms whose subject is the body asked ("orienteres om sagen"). */
const passiveOfBody = "orienteres|præsenteres|informeres|bemyndiges|anmodes|inddrages|høres";

/** What a body is asked to do, in the present tense. */
const askedVerbs: readonly string[] = [
  "godkender",
  "drøfter",
  "tager",
  "udpeger",
  "vælger",
  "anbefaler",
  "beslutter",
  "tiltræder",
  "indstiller",
  "afsætter",
  "anmoder",
  "bemyndiger",
  "giver",
  "udveksler",
  "deler",
  "følger",
  "vedtager",
  "træffer",
  "meddeler",
  "fastsætter",
  "fastlægger",
  "igangsætter",
  "sender",
  "videresender",
  "oversender",
  "frigiver",
  "bevilger",
  "optager",
  "afgiver",
  "udtaler",
  "kommenterer",
  "behandler",
  "vurderer",
  "prioriterer",
  "forholder",
  "noterer",
  "konstituerer",
  "nedsætter",
  "accepterer",
  "afslår",
  "afviser",
  "bakker",
  "støtter",
  "stiller",
  "peger",
  "orienterer",
  "evaluerer",
  "kvalificerer",
  "tilslutter",
  "dispenserer",
  "genoptager",
  "overvejer",
  "henviser",
  "tilkendegiver",
  "indgår",
  "kommer",
  "bidrager",
  "opfordrer",
  "ansøger",
  "vender",
  "vælge",
  "godkende",
  "drøfte",
  "tage",
  "beslutte",
  "udpege",
];

/**
 * The body asked, at the start of a clause: a name of a few words, then what it
 * is to do.
 *
 *     at Havnekredsen tager orienteringen til efterretning
 *        ^^^^^^^^^^^^ ^^^^^
 */
const bodyAsked = new RegExp(
  `^(?<to>(?:(?:den|det|de) )?(?:\\p{Lu}|udvalg|byråd|bestyrelse|råd)[^,:;.]{0,90}?)\\s+(?:${askedVerbs.join("|")}|${passiveOfBody})(?!\\p{L})`,
  "u",
);

/** Does the clause hold nothing but a body and what it does ("Havnekredsen godkender" above a list)? */
export function isBodyAndVerb(clause: string): boolean {
  const match = bodyAsked.exec(clause);
  return match !== null && clause.slice(match[0].length).trim() === "";
}

/** A name that ends the introduction ("at Havnekredsen:" above a list). */
const loneBody = new RegExp(
  `^(?<to>(?:(?:den|det|de) )?\\p{Lu}[^,:;.]{1,90}?|${smallBody})\\s*:?\\s*$`,
  "u",
);

/** Genitive owner of a heading ("Forvaltningens indstilling", "Direktionen foreslår"). */
const headingOwner =
  /^(?<owner>\p{Lu}[\p{L}&,. -]{2,80}?)(?:(?<genitive>s|'|’)\s+(?:indstilling|anbefaling|forslag|beslutningsforslag)|\s+(?:indstiller|foreslår|anbefaler))(?!\p{L}).{0,40}$/u;

/** The addressee before the "at", and where the clause goes on; null where none is named. */
export function readAddressee(rest: string): { to: string; rest: string } | null {
  const match = addressee.exec(rest);
  const to = match?.groups?.to ?? match?.groups?.asked;
  if (match === null || to === undefined) return null;
  return { to: to.trim(), rest: rest.slice(match[0].length) };
}

/** The clause behind the verb, without comma and "at". */
export function clauseOf(rest: string): string {
  return rest.replace(clauseStart, "").trim();
}

/** Who is asked to do something in a clause, or null ("dagsordenen godkendes" asks nobody). */
export function bodyAskedIn(clause: string): string | null {
  return bodyAsked.exec(clause)?.groups?.to?.trim() ?? null;
}

/** The body that a cut introduction ends in, or null. */
export function bodyAtEnd(clause: string): string | null {
  return loneBody.exec(clause)?.groups?.to?.trim() ?? null;
}

/** Who recommends, read from a section's heading ("Forvaltningens indstilling"), or null. */
export function recommenderOfHeading(heading: string): string | null {
  const groups = headingOwner.exec(heading.replace(/[:\s]+$/u, ""))?.groups;
  return groups?.owner?.trim() ?? null;
}
