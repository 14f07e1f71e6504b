import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { editDistance } from "../text/edit-distance.js";
import { passagesWithWord } from "../text/seek.js";
import { placesWithPartIn } from "../text/word-table.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * A name in the text is one letter from that of a participant.
 *
 * @example
 *   %present Inga Holt Bakkegård
 *   # 1 | Udpegning
 *   Udvalget udpegede Inge Holt Bakkegård.
 *                        ^
 *   → 1: Unexpected name “Inge Holt Bakkegård”, expected “Inga Holt Bakkegård” as among the participants
 * @example
 *   %present Inga Holt Bakkegård
 *   # 1 | Udpegning
 *   Udvalget udpegede Inga Holt Bakkegård.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "name-spelling-differs",
  severity: "info",
  message: {
    en: "Unexpected name “{actual}”, expected “{expected}” as among the participants",
    da: "Uventet navn ”{actual}”, ventede ”{expected}” som blandt deltagerne",
  },
  advice: {
    en: "Find out how the name is spelt and use one spelling.",
    da: "Find ud af, hvordan navnet staves, og brug én stavemåde.",
  },
};

/** Shortest name that is compared, in letters, so that Ib Holm is not taken for Bo Holm. */
const shortestName = 11;
const namePattern = /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}/gu;

/** Find names in the text that nearly are a participant's and not another participant's. */
function find(view: MinutesView): FoundDetails[] {
  const names = (view.header?.participants ?? [])
    .map(({ name }) => name.trim())
    .filter((name) => name.length >= shortestName && name.includes(" "))
    .map((name) => ({ name, plain: name.replace(/s$/u, ""), words: wordsIn(name) }));
  if (names.length === 0) return [];
  const expectedFor = new Map<string, FoundDetails[]>();
  const parts = new Set(names.flatMap(({ name }) => nameParts(name)));
  const passages = passagesWithWord(
    view.prosePassages,
    view.words,
    placesWithPartIn(view.words, parts),
  );
  return findInPassages(passages, ({ text }) => {
    const found = text.match(namePattern);
    if (found === null) return nothingFound;
    return found.flatMap((whole) => {
      const details = expectedFor.get(whole) ?? misspelt(whole, names);
      expectedFor.set(whole, details);
      return details;
    });
  });
}

/** The words of a name in small letters, with and without a genitive's s: a name misspelt in one keeps the others. */
function nameParts(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => [word, `${word}s`, word.replace(/s$/u, "")]);
}

/** A participant's name as it is compared. */
interface ComparedName {
  name: string;
  /** Without the s of a genitive. */
  plain: string;
  words: number;
}

function misspelt(whole: string, names: ComparedName[]): FoundDetails[] {
  const printed = whole.replace(/(?:['’]?s)?[.-]*$/u, "");
  const words = wordsIn(printed);
  const close = names.find((name) => words === name.words && isMisspelt(printed, name));
  if (close === undefined) return nothingFound;
  const isKnown = names.some(({ name }) => name.startsWith(printed) || whole.includes(name));
  return isKnown ? nothingFound : [{ actual: printed, expected: close.name }];
}

function wordsIn(name: string): number {
  return name.split(" ").length;
}

function isMisspelt(printed: string, { name, plain }: ComparedName): boolean {
  return printed !== plain && printed !== name && editDistance(printed, plain, 1) === 1;
}

/** The rule name-spelling-differs. */
export const nameSpellingDiffers: CheckRule = { rule, find };
