import { collectAll } from "../../model/collect.js";
import { memoise } from "../../model/memoise.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";

/** Abbreviations whose full stop ends no sentence. */
const abbreviations: readonly string[] = [
  "nr",
  "pkt",
  "d",
  "kl",
  "bl\\.a",
  "f\\.eks",
  "fx",
  "mio",
  "mia",
  "ca",
  "evt",
  "jf",
  "jfr",
  "vedr",
  "ift",
  "mht",
  "mhp",
  "inkl",
  "ekskl",
  "stk",
  "m\\.v",
  "mv",
  "m\\.m",
  "osv",
  "etc",
  "hhv",
  "pr",
  "dvs",
  "tlf",
  "v",
  "o\\.l",
  "o\\.lign",
  "lign",
  "pct",
  "max",
  "min",
  "forv",
  "afd",
  "str",
  "s",
  "kr",
  "m\\.fl",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "okt",
  "nov",
  "dec",
  "kap",
  "ift",
  "if",
  "red",
  "alm",
  "adm",
  "dir",
  "\\p{Lu}",
];

/** Abbreviations that end in a dot and no sentence. */
const abbreviation = compactLetters(
  new RegExp(String.raw`(?:^|[\s(])(?:${abbreviations.join("|")})\.$`, "iu"),
);

/**
 * A sum, a share or the votes at the end of a sentence, where the next begins with a word of its own:
 * "12.450 kr. Regnskabet", "imod stemte 9. Forslaget"; so does a year or a week: "i uge 46. Godkendt".
 */
const amount =
  /\d(?:,-)?\s(?:kr|pct|stk)\.$|\s(?:imod|mod|stemte|blanke?|undlod)(?: stemte)? \d{1,4}\.$|\S\s(?:19|20)\d\d\.$|\S\s(?:uge|kl\.|side) \d{1,2}\.$/iu;

/** A mark that may end a sentence, with the space behind it. */
const sentenceEnd = /[.!?]+["”’)]?\s+(?=["“”'’(]?[\p{Lu}\p{N}])/gu;

/** An ordinal or list number: "1." before a month, "2.-3." before a verdict. */
const number = /(?:^|[\s(–-])\d{1,4}\.$/u;

/**
 * Split a text into sentences. Line feeds always part; a full stop parts before
 * a capital, a quote or a digit, save after abbreviations and numbers.
 *
 *     Drøftet. Sagen behandles igen d. 4. maj kl. 9.
 *            ^                      ~  ~        ~
 */
export const splitSentences = memoise((text): readonly string[] =>
  text.includes("\n") ? collectAll(text.split("\n"), splitLine) : splitLine(text),
);

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(line); match !== null; match = sentenceEnd.exec(line)) {
    const end = match.index + match[0].length;
    const candidate = line.slice(start, end).trimEnd();
    const goesOn = abbreviation.test(candidate) || number.test(candidate);
    if (goesOn && !(amount.test(candidate) && /^\p{Lu}\p{Ll}/u.test(line.slice(end)))) continue;
    sentences.push(candidate.trim());
    start = end;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
