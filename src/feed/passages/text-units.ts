/** A stretch of a text that is never cut: a sentence, a list line, a table row. */
export interface TextUnit {
  /** First character, in UTF-16 units. */
  start: number;
  /** Character after the last. */
  end: number;
  words: number;
}

/** Most words of a unit; a longer sentence is cut between words. */
export const unitWords = 90;

/**
 * Where a sentence ends inside a line: a closing mark, space, a capital or a figure. An
 * abbreviation or a date before a capital cuts a sentence in two, which does no harm here.
 *
 *     Udvalget drøftede sagen. Der var enighed om at gå videre.
 *                            ^
 */
const sentenceEnd = /[.!?…][)\]"”’'»]*\s+(?=["”“'’»(]?[\p{Lu}\d])/gu;

/** Cut a text into units. They cover all of it but white space between them. */
export function textUnits(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    let start = 0;
    for (const match of line.matchAll(sentenceEnd)) {
      addUnits(line.slice(start, match.index + match[0].length), lineStart + start, units);
      start = match.index + match[0].length;
    }
    addUnits(line.slice(start), lineStart + start, units);
    lineStart += line.length + 1;
  }
  return units;
}

function addUnits(sentence: string, offset: number, units: TextUnit[]): void {
  const bare = sentence.trim();
  if (bare === "") return;
  const count = wordsIn(bare);
  if (count <= unitWords) {
    const start = offset + sentence.indexOf(bare);
    units.push({ start, end: start + bare.length, words: count });
    return;
  }
  const words = [...sentence.matchAll(/\S+/gu)];
  for (let first = 0; first < words.length; first += unitWords) {
    const chunk = words.slice(first, first + unitWords);
    const last = chunk.at(-1);
    const start = chunk[0]?.index;
    if (last === undefined || start === undefined) continue;
    units.push({
      start: offset + start,
      end: offset + last.index + last[0].length,
      words: chunk.length,
    });
  }
}

/** Number of words in a text that begins and ends with one, white space between them. */
function wordsIn(text: string): number {
  return 1 + (text.match(/\s+/gu)?.length ?? 0);
}
