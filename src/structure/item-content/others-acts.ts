import { compactLetters } from "../../vocabulary/compact-letters.js";

/** Who acts for the meeting: its body, "vi", a majority, parties by their letters. */
const ownSubject = compactLetters(
  /(?:udvalg|råd|bestyrelse|nævn|kommission|forsamling|møde|gruppe|kreds|klynge|forum|direktion|repræsentantskab|kollegi|senat|komit|netværk|flertal|medlemmer|parter|deltager)\p{L}*|(?<!\p{L})(?:vi|man|der|det|alle)(?!\p{L})|-net(?!\p{L})/iu,
);
const initials =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|(?:[HLOK]|Hoved|Lokal)?-?MED|[A-ZÆØÅ]?MU|SU|TRIO)(?![\p{L}\p{N}])/u;

/** What may stand before a verb whose subject stands behind it. */
const adverbial = compactLetters(
  /^(?:herefter|derefter|derfor|dermed|samtidig|desuden|endvidere|enstemmigt|således|i øvrigt|på (?:den|denne) baggrund|efter \p{L}+)$/iu,
);

/**
 * Somebody else's act, told in the perfect.
 *
 *     Vejafdelingen har afvist at flytte skiltet.
 *     ^^^^^^^^^^^^^^^^^
 */
const perfect = compactLetters(
  /^\s*(?:(?:og|men|mens)\s+)?(?<subject>\p{L}[^,;:]{0,60}?)\s+(?:har|havde)\s+(?:(?:nu|også|allerede|selv|derfor|desuden|endelig|enstemmigt|igen|efterfølgende|tidligere|netop|dog|nylig|for)\s+){0,2}$/iu,
);

/** Verbs that advisers use as much as bodies do. */
const adviser = compactLetters(/^anbefale(?:r|de)$/iu);

/**
 * Is the act at a verb that of somebody else than the meeting?
 *
 *     Konsulenten anbefaler, at der graves dybere.
 *     ^^^^^^^^^^^
 *
 * @param before the sentence up to the verb
 * @param verb the verb, as printed
 */
export function isOthersAct(before: string, verb: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  const told = perfect.exec(clause)?.groups?.subject;
  if (told !== undefined) return !isOwn(told);
  if (!adviser.test(verb)) return false;
  const subject = clause.slice(clause.lastIndexOf(" og ") + 1).trim();
  if (subject === "" || subject.toLowerCase() === "og") return false;
  return !adverbial.test(subject) && !isOwn(clause);
}

function isOwn(subject: string): boolean {
  return ownSubject.test(subject) || initials.test(subject);
}

/** A word before which a participle is an attribute: an article, or "de" behind a preposition. */
const determiner = compactLetters(
  /(?<!\p{L})(?:(?:den|det|denne|dette|disse|sin|sit|sine)|(?:på|af|til|i|for|med|om|efter|ved|over|fra|under|blandt) (?:de|alle))\s+$/iu,
);

/** "…, det besluttede bestyrelsen": who acts stands behind the verb. */
const subjectBehind = compactLetters(
  /^\s+(?:vi|man|\p{L}*(?:udvalget|rådet|bestyrelsen|gruppen|kredsen|forsamlingen|mødet|direktionen|nævnet))(?!\p{L})/iu,
);

/**
 * Does a participle only tell which thing is meant?
 *
 *     Arbejdet holdes inden for den drøftede ramme.
 *                               ^^^^^^^^^^^^
 */
export function isAttribute(before: string, verb: string, behind: string): boolean {
  if (!/(?:de|te|ne)$/u.test(verb) || !/^\s+\p{Ll}/u.test(behind)) return false;
  return determiner.test(before) && !subjectBehind.test(behind);
}
