import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import { type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { nothingFound } from "../text-rule.js";
import { findPrivateEmails } from "./find-private-emails.js";

/**
 * A Danish phone number after a word that says it is one:
 *
 *     Inga Holt, Strandvej 4, 9999 Vestre Havn, mobil 20 00 00 00
 *                                                     ^^^^^^^^^^^
 */
const phone: Sought = {
  pattern: compactLetters(
    /(?<!\p{L})(?:tlf|telefon|telefonnr|mobil|mobiltlf|mob|mobilnr|tel|privat)\.?\s?(?:nr\.?)?\s?:?\s{0,3}(?:\+45\s?|0045\s?)?(\d{2})\s?\d{2}\s?\d{2}\s?\d{2}(?!\s?\d)/giu,
  ),
  signs: signs("phone"),
};

/** A passage without any of these has no such number. */
export const privatePhoneSigns = phone.signs;

const figure = signs("figure");

/** What says that the number is a private person's. */
const privateWord = compactLetters(/(?<!\p{L})privat(?:e|telefon|nummer|adresse)?(?!\p{L})/iu);
const homeAddress =
  /\p{Lu}\p{L}+(?:vej|gade|allé|stræde|vænget|parken|toften|engen|bakken|marken) \d{1,3}[^\n]{0,20}[, \n]\s?\d{4} \p{Lu}/u;
/** What says that it is an office's. */
const office =
  /kommune|sekretariat|forvaltning|administration|rådhus|region|styrelse|ministeri|konsulent|direktør|afdeling|hovednummer/iu;

/** Find phone numbers of private persons, masked: "20 •• •• ••". */
export function findPrivatePhones(passage: Passage): FoundDetails[] {
  if ((passage.signs & figure) === 0) return nothingFound;
  const { text } = passage;
  const phones = seek(passage, phone);
  if (phones.length === 0) return nothingFound;
  const isPrivate =
    privateWord.test(text) || findPrivateEmails(passage).length > 0 || homeAddress.test(text);
  if (!isPrivate || (office.test(text) && !privateWord.test(text))) return [];
  return phones.map((match) => ({ actual: `${match[1]} •• •• ••` }));
}
