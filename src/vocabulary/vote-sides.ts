import { compactLetters } from "./compact-letters.js";
import type { VoteSide } from "./votes.js";

/** Words that tell a side of a vote: before the voters, or behind them. */
interface SideWords {
  side: VoteSide;
  /** The voters or their count follow. */
  leads: string[];
  /** The voters or their count stand before. */
  tails: string[];
}

const voted = "(?:har\\s+)?(?:stemte|stemmer|stemt)";
const matter =
  "(?:\\s+(?:\\p{L}+(?:et|en)s?\\s+)?(?:\\p{L}+(?:et|en)|det|dette|pkt\\.?\\s*\\d{1,2}|punkt\\s+\\d{1,2}))?";
/** What follows "for" or "imod" that leads: a verb, a colon, or at once the voters. */
const leadEnd = `(?:${matter}\\s+(?:${voted}|var)(?!\\s+(?:for|i?mod|blankt?)(?!\\p{L}))(?:\\s*:)?|${matter}\\s*:|(?=\\s))`;
const toVote = "(?:\\s+(?:med\\s+)?at\\s+(?:stemme|tage\\s+stilling|tilkendegive))?";
/** Behind "for", words of an aim and not of a side: "stemmer for en grundig proces". */
const notAim = "(?!\\s+(?:en|et|de|den|at|flere|mere|år|dage|måneder)(?!\\p{L}))";
const tallied = "(?<=\\d\\s|stemmer?\\s|medlemmer\\s)";
const clauseEnd = "(?=\\s*(?:[.,;:(]|$|(?:og|mens)\\s))";
const neither = "hverken\\s+(?:for|imod)\\s+eller\\s+(?:i?mod|for)";

/**
 * How a side is told.
 *
 *     For stemte: A, B og V. Imod stemte: Ø
 *     ^^^^^^^^^^^            ^^^^^^^^^^^^
 *     Et flertal bestående af A og V stemte for, mens Karin Holt (Ø) undlod at stemme.
 *                                    ^^^^^^^^^^                      ^^^^^^^^^^^^^^^^
 *     5 stemmer for (A og V) og 2 imod (O)
 *               ^^^               ^^^^
 */
const sideWords: SideWords[] = [
  {
    side: "abstained",
    leads: [
      `(?:undlod|undladt|undlader)${toVote}(?:\\s*:|(?=\\s))`,
      `(?:${neither}|blankt?|blanke)(?:\\s+(?:${voted}|var))?(?:\\s*:|(?=\\s))`,
      "(?:stemte|stemmer)\\s+(?:blankt|blank):?",
    ],
    tails: [
      `(?:har\\s+)?(?:undlod|undladt|undlader)${toVote}`,
      `${voted}\\s+(?:blankt?|${neither})`,
      `blanke?(?:\\s+stemmer)?${clauseEnd}`,
      neither,
    ],
  },
  {
    side: "for",
    leads: [`(?:for|ja)${leadEnd}`],
    tails: [
      `${voted}\\s+(?:for|ja)${notAim}`,
      "(?:for|ja-?stemmer)(?=\\s*:)",
      `${tallied}(?:for|ja)${notAim}`,
      `(?:går|gik)\\s+ind\\s+for${notAim}`,
      `for${clauseEnd}`,
    ],
  },
  {
    side: "against",
    leads: [`(?:i?mod|nej)${leadEnd}`],
    tails: [
      `${voted}\\s+(?:i?mod|nej)${notAim}`,
      "(?:imod|nej-?stemmer)(?=\\s*:)",
      `${tallied}(?:i?mod|nej)(?!\\s+\\d)`,
      "(?:er|var)\\s+imod",
      `imod${clauseEnd}`,
    ],
  },
];

const clauseStart =
  "(?<=^\\s*|[;,.:–(-]\\s*|(?<!\\p{L})(?:og|mens|men|idet|hvor|hvoraf|samt|der)\\s+)";

/** A way to tell a side, with the flag `g`. */
export interface SidePattern {
  side: VoteSide;
  /** Do the voters follow (`lead`) or stand before (`tail`)? */
  form: "lead" | "tail";
  pattern: RegExp;
}

/** "med 8 stemmer (A, V) mod 2 (Ø)": a score that may name the voters. */
const scores: SidePattern[] = [
  {
    side: "for",
    form: "lead",
    pattern:
      /(?<!\p{L})med(?=\s+\d{1,3}(?:\s+stemmer)?\s*(?:\([^()]*\)\s*)?(?<!\p{L})i?mod\s+\d)/giu,
  },
  {
    side: "against",
    form: "lead",
    pattern:
      /(?<!\p{L})i?mod(?=\s+(?:(?:\d{1,3}|én|en|to|tre|fire|fem|seks)\s+stemmer?|\d{1,3}\s*\())/giu,
  },
];

/**
 * Every way that a sentence tells a side; where two match at one place the first counts.
 *
 *     Vedtaget med 8 stemmer (A, V) mod 2 (Ø).
 *              ^^^                  ^^^
 */
export const sidePatterns: SidePattern[] = [
  ...scores,
  ...sideWords.map(
    ({ side, leads }): SidePattern => ({
      side,
      form: "lead",
      pattern: wordsOf(`${clauseStart}(?:${leads.join("|")})`),
    }),
  ),
  ...sideWords.map(
    ({ side, tails }): SidePattern => ({
      side,
      form: "tail",
      pattern: wordsOf(`(?:${tails.join("|")})(?![\\p{L}\\p{N}])`),
    }),
  ),
];

function wordsOf(source: string): RegExp {
  return compactLetters(new RegExp(`(?<![\\p{L}\\p{N}])${source}`, "giu"));
}

/**
 * A decision tells of a vote, whoever voted.
 *
 *     Godkendt, selv om nogle stemte imod forslaget.
 *                             ^^^^^^^^^^^
 */
export const voteTold = compactLetters(
  new RegExp(
    `(?<!\\p{L})(?:${voted}\\s+(?:i?mod|for|blankt?|nej|ja)(?!\\p{L})${notAim}|(?:for|i?mod)\\s+stemte|(?:undlod|undlader|undladt)\\s+at\\s+stemme|\\d{1,3}\\s+stemmer)(?!\\p{L})`,
    "iu",
  ),
);
