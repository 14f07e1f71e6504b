import { compactLetters } from "../../vocabulary/compact-letters.js";
import { cprNumberForm } from "../../vocabulary/cpr-forms.js";
import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import { type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/**
 * Day, month, year and four figures. A case, account or phone number may look the same, so
 * a number needs its hyphen or a word that says what it is; with spaces, full stops or a dash in it,
 * such a word and none that says something else:
 *
 *     Ansøgeren, cpr. 010203 1234, har klaget.
 *                     ^^^^^^^^^^^
 */
const cprForm: Sought = {
  pattern: new RegExp(`(?<![\\d\\p{L}.,/+-]|\\d )${cprNumberForm}(?![\\d\\p{L}]|[.,/-]\\d)`, "gu"),
  signs: signs("cprNumber"),
};

/** A passage without any of these has no such number. */
export const cprNumberSigns = cprForm.signs;

/** A hyphen, and none that a dash between two figures could be. */
const trueHyphen = /^[-\u2010\u2011]$/u;

/** Words that say the number is a person's. */
const cprWord = compactLetters(/(?<!\p{L})(?:cpr|personnummer|personnr|p\.nr|født|fødselsdag)/iu);
/** Words just before that say it is something else. */
const otherNumber = compactLetters(
  /(?<!\p{L})(?:sag|sagsnr|sagsnummer|journal|j\.?nr|konto|kontonr|reg|faktura|dok|dokument|dokumentnr|tlf|telefon|mobil|ean|cvr|matr|ordre|bilag|løbenr|acadre|id)[\p{L}-]*\.?\s?(?:nr|nummer|id)?\.?\s*:?\s*$/iu,
);

/** How far before the number a word may stand, in characters. */
const wordDistance = 60;

/** Find Danish personal numbers, masked: "010203-••••". Modulus 11 is not asked: since 2007 it may fail. */
export function findCprNumbers(passage: Passage): FoundDetails[] {
  const { text, block } = passage;
  return seek(passage, cprForm).flatMap((match) => {
    const [, day = "", mark = "", month = "", year = "", separator = ""] = match;
    if (!isBirthday(day, month)) return [];
    const before = text.slice(Math.max(0, match.index - wordDistance), match.index);
    const isNamed = cprWord.test(block.type === "table" ? text : before);
    const isTight = mark === "" && trueHyphen.test(separator);
    const isPlain = isTight || (mark === "" && /^[ –]?$/u.test(separator));
    if (!isNamed && !isTight) return [];
    if (!(isNamed && isPlain) && otherNumber.test(before)) return [];
    return [{ actual: `${day}${month}${year}-••••` }];
  });
}

/** Could the figures be a day of birth in any year? */
function isBirthday(day: string, month: string): boolean {
  const leapYear = 2000;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return false;
  return Number(day) <= new Date(Date.UTC(leapYear, Number(month), 0)).getUTCDate();
}
