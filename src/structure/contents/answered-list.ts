import { comparisonKey, titleSimilarity } from "../../vocabulary/comparison.js";
import { beginsWithOneOf } from "../../vocabulary/first-character.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { tellsOutcome } from "../../vocabulary/sentence-verbs.js";
import { endsSentence } from "../../vocabulary/sentences.js";

/** Fewest numbers that answer a list, and the share of its entries they must reach. */
const fewestAnswers = 3;
const answeredShare = 0.5;
/** Share of the answers that must read as text, and most of the entries that may. */
const textShare = 0.6;
const mostTextEntries = 0.4;
/** Most answers that may have their entry's title. */
const mostTitled = 0.3;
const sameTitle = 0.6;
/** A line longer than this, in characters, is no title. */
const longestTitle = 160;

interface Entry {
  number: string | null;
  title: string;
}

const mayAnswer = beginsWithOneOf("123456789(adp");
const families: NumberedLine["family"][] = ["dot", "parenthesis", "keyword"];

/**
 * Is a list of titles answered further down, number by number, by what was said, without titles?
 *
 *   Dagsorden:                       Referat:
 *   1. Valg af dirigent              1. Gerda Holm blev valgt og takkede for det.
 *   2. Beretning                     2. Formanden fortalte om året. Beretningen blev godkendt.
 *   3. Eventuelt                     3. Der var ros til kagen.
 *
 * @param lines the first lines of what stands below the list.
 */
export function isAnswered(entries: Entry[], lines: Iterable<string>): boolean {
  const fewest = Math.max(fewestAnswers, entries.length * answeredShare);
  if (entries.length < fewestAnswers || entries.some(({ number }) => number === null)) return false;
  const answers = countFromOne(lines);
  if (answers.length < fewest || answers.length > entries.length) return false;
  const textEntries = entries.filter(({ title }) => readsAsText(title)).length;
  if (textEntries > entries.length * mostTextEntries) return false;
  const texts = answers.filter(({ rest }) => readsAsText(rest)).length;
  if (texts < answers.length * textShare) return false;
  const titled = answers.filter(({ number, rest }) => {
    const title = entries.find((entry) => entry.number === number)?.title;
    return title !== undefined && hasTitle(rest, title);
  }).length;
  return titled <= answers.length * mostTitled;
}

/** Is the text the title, or does it begin with it? */
export function hasTitle(text: string, title: string): boolean {
  return (
    comparisonKey(text).startsWith(comparisonKey(title)) ||
    titleSimilarity(text, title) >= sameTitle
  );
}

/** Does what follows a number tell what was said, and is no title? */
export function readsAsText(text: string): boolean {
  return (
    text.length > longestTitle ||
    (text.includes(" ") && endsSentence(text)) ||
    /[.!?] \p{Lu}/u.test(text) ||
    tellsOutcome(text)
  );
}

/** Lines numbered 1, 2, 3 …; a number may be left out. */
function countFromOne(lines: Iterable<string>): NumberedLine[] {
  const counted: NumberedLine[] = [];
  for (const text of lines) {
    if (!mayAnswer(text)) continue;
    const line = readNumberedLine(text);
    if (line === null || line.subValue !== null || !families.includes(line.family)) continue;
    const step = line.value - (counted.at(-1)?.value ?? 0);
    if (step === 1 || (step === 2 && counted.length > 0)) counted.push(line);
  }
  return counted;
}
