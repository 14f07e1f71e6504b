import { memoise } from "../model/memoise.js";
import { compactLetters } from "./compact-letters.js";

/** Ends of words that name what a person is or does. */
const roleEndings = [
  "formand",
  "forperson",
  "formandskab",
  "direktør",
  "chef",
  "leder",
  "konsulent",
  "sekretær",
  "referent",
  "dirigent",
  "ordstyrer",
  "kasserer",
  "suppleant",
  "stedfortræder",
  "medlem",
  "præst",
  "provst",
  "biskop",
  "borgmester",
  "rådmand",
  "læge",
  "lærer",
  "pædagog",
  "sygeplejerske",
  "terapeut",
  "psykolog",
  "repræsentant",
  "jurist",
  "advokat",
  "fuldmægtig",
  "koordinator",
  "medarbejder",
  "assistent",
  "revisor",
  "administrator",
  "inspektør",
  "kontaktperson",
  "kirkeværge",
  "værge",
  "rektor",
  "dekan",
  "professor",
  "planlægger",
  "arkitekt",
  "ingeniør",
  "økonom",
  "rådgiver",
  "praktikant",
  "studerende",
  "bestyrer",
  "vicevært",
  "tillidsmand",
  "sagsbehandler",
  "stemmetæller",
  "observatør",
  "forvalter",
  "elev",
  "controller",
  "organist",
  "lektor",
  "adjunkt",
  "docent",
  "specialist",
  "udvikler",
  "plejerske",
  "pedel",
  "mester",
  "forsker",
  "analytiker",
  "manager",
  "kordegn",
  "graver",
  "fører",
  "forkvinde",
  "bogholder",
  "bibliotekar",
  "tjener",
] as const;

const roleWord = compactLetters(
  new RegExp(
    String.raw`^(?:[\p{L}\d-]*(?:${roleEndings.join("|")})(?:en|n|et|er|erne|e|s)?|(?:næst|n)?fmd\.?|nf|ref\.?|amr|tr|tmr|ftr|cfo|ceo|hr)$`,
    "iu",
  ),
);
/** A role that ends an enumeration of words: "Direktør for Social og Sundhed", "Teknik- og miljøchef". */
const roleTail = /^(?:for|i|på|af|ved|fra) /iu;

/** Roles of the person who chairs the meeting, strongest evidence first. */
export const chairRoles: readonly RegExp[] = [
  /^(?:mødets )?dirigent$/iu,
  /^ordstyrer$/iu,
  /^møde(?:leder|formand)$/iu,
  /^(?:formand(?:en)?|fmd\.?|forperson|udvalgsformand|bestyrelsesformand)$/iu,
];

/** Is one word the name of a role ("næstformand", "kommunaldirektør")? */
export const isRoleWord = memoise((word): boolean => roleWord.test(word.replace(/,$/u, "")));

/**
 * Does the text name a role and nothing else?
 *
 *     Ida Holm, leder af Borgerservice, Åløse Kommune
 *               ^^^^^^^^^^^^^^^^^^^^^^
 */
export function isRole(text: string): boolean {
  const words = text.trim().split(/[\s/]+/u);
  if (words.length > 10) return false;
  const at = words.findIndex(isRoleWord);
  if (at < 0) return false;
  const after = words.slice(at + 1).join(" ");
  const before = words.slice(0, at);
  const pairs = before.every((word) => /^(?:\p{L}+-?|\p{L}+-,)$/u.test(word)) && before.length <= 4;
  return pairs && (after === "" || roleTail.test(after) || /^(?:og|samt|\(|&)/iu.test(after));
}

/** What may stand before a role: its rank, or that it is held no more or not yet. */
const beforeRole =
  /^(?:\d\.|tidl\.|tidligere|fhv\.|forhenværende|fungerende|konst\.|konstitueret)$/iu;

/** What a role is held in, by words that are no names: "i forbundet", "for det lokale råd". */
const heldIn = /^(?:i|for|ved|på|af|fra) (?:\p{Ll}+ ){1,3}(?=\p{Lu}\S+ \p{Lu})/u;

/**
 * Number of words at the start of a text that name a role.
 *
 *     Formand Ida Holm      Tidl. chef i forbundet Bo Vad
 *     ^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^
 */
export function leadingRoleWords(text: string): number {
  const words = text.trim().split(/\s+/u);
  const rank = beforeRole.test(words[0] ?? "") ? 1 : 0;
  if (words.length <= rank + 1 || !isRoleWord(words[rank] ?? "")) return 0;
  const place = heldIn.exec(words.slice(rank + 1).join(" "))?.[0];
  return rank + 1 + (place === undefined ? 0 : place.trim().split(" ").length);
}
