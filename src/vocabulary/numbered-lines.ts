import { memoise } from "../model/memoise.js";
import { compactLetters } from "./compact-letters.js";
import { beginsWithOneOf } from "./first-character.js";

/**
 * The ways Danish minutes number an item, as data. Each family is one habit:
 *
 *   Punkt 3: Budgetopfølgning       keyword
 *   3. punkt: Budgetopfølgning      keyword
 *   Åbent punkt 3: Budgetopfølgning keyword
 *   Punkt nr.: 3                    keyword
 *   Punkt 3 på dagsordenen          keyword
 *   3. Budgetopfølgning             dot
 *   3) Budgetopfølgning             parenthesis
 *   3/ Budgetopfølgning             parenthesis
 *   §3 Valg af dirigent             paragraph
 *   36 Høring: Lokalplan 12         bare
 *   4.1 Halvårsregnskab             decimal
 *   1a. Legepladsen                 letter
 */
export type NumberFamily =
  | "keyword"
  | "dot"
  | "parenthesis"
  | "paragraph"
  | "bare"
  | "decimal"
  | "letter";

/** A line that begins with a number, and what the number is. */
export interface NumberedLine {
  family: NumberFamily;
  /** The word before the number in lower case ("punkt"), empty without one. */
  keyword: string;
  /** As printed, without keyword and closing punctuation: "3", "4.1", "§3", "1a". */
  number: string;
  /** Leading integer, for order. */
  value: number;
  /** Second level ("4.1" → 1, "1a" → 1), null on the first level. */
  subValue: number | null;
  /** What follows the number, separators taken off; may be empty. */
  rest: string;
  /** Length of the text before `rest`, in UTF-16 units. */
  prefixLength: number;
}

const keywords =
  "(?:ad )?(?:dagsordenspunkt|dagsordenens (?:punkt|pkt\\.?)|punkt nr\\.?|punkt|pkt\\.? nr\\.?|pkt\\.?)|ad\\.?|nr\\.?(?= ?\\d{1,3} ?[.:)–-]\\s)|sag nr\\.?|sagsnummer|sag|emne|§ ?pkt\\.?";

/** Who may follow the item, before the word: "Lukket punkt 4". */
const openness = "(?:(?:åbent?|lukket) )?";

interface FamilyPattern {
  family: NumberFamily;
  pattern: RegExp;
}

/** Tried in this order; the first that matches names the family. */
const patterns: FamilyPattern[] = [
  {
    family: "keyword",
    pattern: compactLetters(
      new RegExp(
        `^${openness}(?<keyword>${keywords})(?:(?<=nr\\.?)\\s*:)?\\s*(?<number>\\d{1,4}(?:\\.\\d{1,2})?\\p{Ll}?)(?![\\d\\p{L}])(?: på dagsordenen)?\\s*[:.)·–—-]*(?:\\s+[–—-](?=\\s))?\\s*`,
        "iu",
      ),
    ),
  },
  {
    family: "keyword",
    pattern: /^(?<number>\d{1,3})\. ?(?<keyword>punkt|pkt\.?)\s*[:.)–-]\s*(?=\S)/iu,
  },
  { family: "paragraph", pattern: /^(?<number>§ ?\d{1,3})(?![\d.,]\d)\s*[:.)–-]?\s*/u },
  { family: "decimal", pattern: /^(?<number>\d{1,3}\.\d{1,2})(?!\d|\.\d)[.)]?(?=\s|$)\s*/u },
  { family: "letter", pattern: /^(?<number>\d{1,3}[. ]?[a-hA-H])(?:[.):]\s*|$)/u },
  { family: "dot", pattern: /^(?<number>\d{1,4})[.:](?!\d)\s*(?:[–—-]\s+)?/u },
  { family: "parenthesis", pattern: /^\(?(?<number>\d{1,4})\)\s*/u },
  { family: "parenthesis", pattern: /^(?<number>\d{1,3})\/\s+(?=\p{Lu})/u },
  {
    family: "bare",
    pattern:
      /^(?<number>\d{1,4})(?:\s*[–—-]\s+|\t\s*| +|(?=\p{Lu}\p{Ll}{2}))(?=[\p{Lu}\p{Pi}"”(])/u,
  },
];

/**
 * Read the number at the start of a line.
 *
 * @param line one line of printed text, at most a few hundred characters.
 * @returns the number and what follows it, or null where the line has none.
 */
export function readNumberedLine(line: string): NumberedLine | null {
  return mayBeNumbered(line) && numberedStart.test(line) ? read(line) : null;
}

/**
 * Does the line refer to an item by its number and go on with a sentence about it?
 *
 *   Ad pkt. 3: Kassereren gennemgik regnskabet.
 *   ^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function isAgendaReference(line: NumberedLine): boolean {
  return /^ad(?:$|[ .])/u.test(line.keyword) && /^\p{Lu}.* .*[.:!?]$/u.test(line.rest);
}

/** How every numbered line begins, and with which characters. */
const mayBeNumbered = beginsWithOneOf("0123456789(adpnsel");
const numberedStart = new RegExp(`^(?:\\(?\\d|§|${openness}(?:${keywords}))`, "iu");

/** The number of a line stands within this many characters. */
const longestPrefix = 80;

const read = memoise((line: string): NumberedLine | null => {
  const start = line.slice(0, longestPrefix);
  for (const { family, pattern } of patterns) {
    const match = pattern.exec(start);
    const number = match?.groups?.number;
    if (!match || number === undefined) continue;
    return {
      family: number.includes(".") ? "decimal" : family,
      keyword: (match.groups?.keyword ?? "").toLowerCase().replace(/\.$/u, ""),
      number: number.replace(/\s+/gu, ""),
      value: Number.parseInt(number.replace(/^§ ?/u, ""), 10),
      subValue: subValue(number),
      rest: line.slice(match[0].length).trim(),
      prefixLength: match[0].length,
    };
  }
  return null;
});

function subValue(number: string): number | null {
  const decimal = /\.(\d+)/u.exec(number);
  if (decimal) return Number(decimal[1]);
  const letter = /\d[. ]?(\p{L})$/u.exec(number);
  if (letter) return (letter[1] ?? "a").toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
  return null;
}
