import { memoise } from "../model/memoise.js";
import { isOrganWord } from "./bodies.js";
import { compactLetters } from "./compact-letters.js";

/** Ends of words that name an organisation or a part of one. */
const organisationEndings = [
  "kommune",
  "region",
  "regionen",
  "sekretariat",
  "sekretariatet",
  "forening",
  "foreningen",
  "selskab",
  "selskabet",
  "skole",
  "skolen",
  "sogn",
  "pastorat",
  "provsti",
  "stift",
  "hospital",
  "hospitalet",
  "sygehus",
  "sygehuset",
  "universitet",
  "ministerium",
  "ministeriet",
  "styrelsen",
  "forvaltning",
  "forvaltningen",
  "administration",
  "administrationen",
  "klub",
  "klubben",
  "fond",
  "fonden",
  "forbund",
  "forbundet",
  "afdeling",
  "afdelingen",
  "center",
  "centeret",
  "centret",
  "organisation",
  "organisationer",
  "organisationen",
  "samvirke",
  "laug",
  "vandværk",
  "bolig",
  "politi",
  "kommuner",
  "sagen",
  "hus",
  "huset",
  "gymnasium",
  "college",
  "bibliotek",
  "personale",
  "medarbejderne",
  "forældrene",
  "institut",
  "service",
  "team",
  "stab",
  "staben",
  "ældresagen",
  "praksis",
  "laboratorium",
  "menighed",
  "ledelsen",
  "bestyrelsen",
] as const;

const organisationWord = compactLetters(
  new RegExp(
    String.raw`^(?:[\p{L}\d-]*(?:${organisationEndings.join("|")})s?|A\/S|ApS|I\/S|a\.m\.b\.a\.?|region)$`,
    "iu",
  ),
);

/**
 * Does the text name an organisation?
 *
 *     Ole Vad    Brønsted Kommune      Tina Krog DH
 *                ^^^^^^^^^^^^^^^^               ^^
 */
export function isOrganisation(text: string): boolean {
  const words = text.trim().replace(/[:.]$/u, "").split(/\s+/u);
  if (words.length > 9 || text.length > 90 || !/^[\p{Lu}\d]/u.test(text.trim())) return false;
  return words.some(isOrganisationWord) || (words.length === 1 && isAbbreviation(words[0] ?? ""));
}

/** Is one word an organisation's noun, as head or as the last part of a compound? */
export const isOrganisationWord = memoise((word): boolean => {
  const bare = word.replace(/[,;]$/u, "");
  return organisationWord.test(bare) || isOrganWord(bare);
});

/** Two to six capitals, digits allowed ("DH", "KL", "3F", "FOA"). */
export function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]{1,5}|\d\p{Lu})$/u.test(word);
}
