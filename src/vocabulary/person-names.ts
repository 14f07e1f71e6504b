import { memoise } from "../model/memoise.js";
import { compactLetters } from "./compact-letters.js";
import { isGivenName } from "./given-names.js";
import { monthNumber } from "./months.js";
import { isAbbreviation, isOrganisationWord } from "./organisations.js";
import { isRoleWord } from "./roles.js";

const nameWord = /^\p{Lu}(?:[\p{L}\p{M}]|['’´`-](?=\p{L}))*$/u;
const initial = /^\p{Lu}{1,2}\.(?:-?\p{Lu}\.?)?$/u;
/** Names that are printed short: "Jens Chr. Bak", "Johs. Bak". */
const shortName = /^(?:Chr|Kr|Fr|Sv|Johs?|Vald|Ths?|Aug|Alfr|Ferd|Kn|Jørg|Vilh|Edv|Rasm)\.$/u;
const particle =
  /^(?:af|von|van|der|den|de|du|da|dos|la|le|el|al|bin|ben|ibn|di|del|y|zu|ter|ten)$/iu;

/** Capitalised words that begin lines of a header but no name. */
const otherWords = new Set(
  `ingen intet alle hele flere samtlige begge se punkt pkt sag bilag referat dagsorden møde mødet mødedato side sted
  tid dato godkendt indhold indholdsfortegnelse åben åbne lukket lukkede der det den dette de vi man som og eller samt
  med uden fra til for på ved fraværende afbud deltagere medlemmer øvrige gæster valg mandag tirsdag onsdag torsdag
  fredag lørdag søndag orientering eventuelt godkendelse velkomst kaffe pause protokol formandskab derudover desuden
  endvidere herudover udover bestyrelse kl klokken nr vedr hvis når efter før under deltog deltager mødte nye ny
  generalforsamling dansk danske region mødelokale lokale rådhus teams online zoom skype indkaldelse beslutning
  drøftelse status nyt kontor center team`
    .trim()
    .split(/\s+/u),
);

/** Names of offices that are surnames too, with and without the ending of a father's name ("Gravers"). */
const surnames = new Set(
  ["præst", "provst", "graver", "lærer", "leder"].flatMap((office) => [office, `${office}s`]),
);

/** Surnames that end as buildings do, behind a given name: "Maja Durhus". */
const houseName = compactLetters(
  /^(?!(?:råd|syge|klub|bede|læge|pak|træ|kro|gæste|fri|bade|båd|tand|bag|for|pleje|værts)hus$)\p{Lu}\p{Ll}{1,5}hus$/iu,
);

/** Months that are given names too, where another given name stands before them: "Ditte Maj Friis". */
const namedMonths = new Set(["maj", "april", "august"]);

/** Longest name in words. */
const mostWords = 7;

/**
 * Is the text, as a whole, shaped like a person's name of two words or more?
 *
 *     Niels-Ole B. von der Lund      Jean d'Arc      Ida K. Holm
 */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > mostWords) return false;
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  if (!isNameWord(first) && !initial.test(first) && !shortName.test(first)) return false;
  if (particle.test(last) && !nameWord.test(last)) return false;
  if (initial.test(last) && words.length > 3) return false;
  return words.every(
    (word, at) =>
      isNameWord(word) ||
      initial.test(word) ||
      particle.test(word) ||
      (at < words.length - 1 && shortName.test(word)) ||
      (at > 0 && at < words.length - 1 && namedMonths.has(word.toLowerCase())) ||
      (at > 0 && nameWord.test(word) && surnames.has(word.toLowerCase())) ||
      (at === words.length - 1 && isGivenName(first) && houseName.test(word)),
  );
}

/** A single given name, as lists among neighbours use them: "Henrik", "Anne-Mette". */
export function isSingleName(text: string): boolean {
  const word = text.trim();
  return nameWord.test(word) && isNameWord(word) && word.length > 1;
}

const surnameAfterParticle =
  /^(?:(?:van|von|af|di|du|del|la|ter)|de)(?:\s+(?:der|den|de|la))?\s+(?<surname>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;

/**
 * Is the text a surname alone with the particle that begins it? Plural groups ("de Radikale") and
 * bodies ("af Byrådet") are none.
 *
 *     van Dijk      af Rosenborg      de la Cour
 */
export function isParticleName(text: string): boolean {
  const surname = surnameAfterParticle.exec(text.trim())?.groups?.surname;
  if (surname === undefined || !isNameWord(surname)) return false;
  return (
    !(/^de\s+\p{Lu}/u.test(text.trim()) && surname.endsWith("e")) &&
    !/(?:rådet|valget|elsen|ingen)$/u.test(surname)
  );
}

/** Two to four capitals, as short minutes name their people: "IH", "OVK". */
export function isInitials(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text.trim());
}

/** Does the text begin with a common given name? */
export function startsWithGivenName(text: string): boolean {
  const name = text.trimStart();
  const end = name.search(/\s/u);
  const first = end < 0 ? name : name.slice(0, end);
  return isGivenName(first) || shortName.test(first);
}

/**
 * Is the line one of a list of people: a name, with what is known of the person behind it?
 *
 *     Ida Holm (A), formand
 *     ^^^^^^^^
 */
export function namesPerson(line: string): boolean {
  const end = line.search(/[(,]/u);
  const name = (end < 0 ? line : line.slice(0, end)).trim();
  return startsWithGivenName(name) && isPersonName(name);
}

const isNameWord = memoise((word): boolean => {
  if (/^\p{Lu}$/u.test(word)) return true;
  if (!nameWord.test(word) && !/^[dO]['’]\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (otherWords.has(lower)) return false;
  if (isGivenName(word)) return true;
  return (
    !isAbbreviation(word) &&
    !isOrganisationWord(word) &&
    !isRoleWord(word) &&
    monthNumber(word) === null
  );
});
