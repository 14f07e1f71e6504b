import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith, type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * A place of the template that nobody filled in.
 *
 * @example
 *   # 1 | Næste møde
 *   Næste møde holdes den [indsæt dato] kl. xx.xx i 203X.
 *                         ^^^^^^^^^^^^^     ^^^^^    ^^^^
 *   → 1: Unexpected placeholder “[indsæt dato]”, expected it to be filled in
 *   → 1: Unexpected placeholder “xx.xx”, expected it to be filled in
 *   → 1: Unexpected placeholder “203X”, expected it to be filled in
 * @example
 *   # 1 | Næste møde
 *   Mødet [bilag 2] holdes kl. 10.30, model XL, linje 20 og Klik-huset.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "placeholder-left",
  severity: "warning",
  message: {
    en: "Unexpected placeholder “{actual}”, expected it to be filled in",
    da: "Uventet pladsholder ”{actual}”, ventede at den var udfyldt",
  },
  advice: {
    en: "Fill in what the template asks for, or remove the placeholder.",
    da: "Udfyld det, skabelonen beder om, eller fjern pladsholderen.",
  },
};

const placeholders: Sought[] = [
  {
    pattern: compactLetters(
      /\[\s?(?:skriv|indsæt|angiv|udfyld|vælg|tilføj|noter|anfør)(?!\p{L})[^\]\n]{0,60}\]/giu,
    ),
    signs: signs("bracket"),
  },
  {
    pattern:
      /\[\s?(?:navn|navne|dato|kommune|kommunens navn|titel|emne|tekst|beløb|sted|tidspunkt|tid|adresse|antal|x{1,5})\s?\]/giu,
    signs: signs("bracket"),
  },
  {
    pattern:
      /klik (?:eller tryk )?her for at (?:angive|tilføje|skrive|vælge|indtaste)[^.\n]{0,30}/giu,
    signs: signs("placeholder"),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:20\d(?:~~)?[Xx](?:~~)?|20[Xx]{2})(?![\p{L}\p{N}])/gu,
    signs: signs("placeholder"),
  },
  {
    pattern: compactLetters(
      /(?<![\p{L}\p{N}.])x{2}[.:/-]x{2}(?:[.:/-](?:x{4}|x{2}|20\d\d))?(?![\p{L}\p{N}])/giu,
    ),
    signs: signs("placeholder"),
  },
  {
    pattern: /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu,
    signs: signs("placeholder"),
  },
  {
    pattern: compactLetters(/(?<!\p{L})lorem ipsum(?!\p{L})/giu),
    signs: signs("placeholder"),
  },
];

/** Find placeholders in all text, attachments too, each once an item. */
function find(view: MinutesView): FoundDetails[] {
  const seen = new Set<string>();
  const passages = passagesWith(view.passages, signs("bracket", "placeholder"));
  return findInPassages(passages, (passage) =>
    placeholders
      .flatMap((sought) => seek(passage, sought))
      .sort((left, right) => left.index - right.index)
      .map((match) => match[0].replace(/~~/gu, "").trim())
      .filter((actual) => {
        const key = `${passage.itemPath} ${actual.toLowerCase()}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      })
      .map((actual) => ({ actual })),
  );
}

/** The rule placeholder-left. */
export const placeholderLeft: CheckRule = { rule, find };
