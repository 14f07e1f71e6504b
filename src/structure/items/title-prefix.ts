/** What stands before a title on its line. */
export interface TitlePrefix {
  /** The prefix with "N" for every figure: the same before all titles of one scheme. */
  template: string;
  /** The figures, as printed. */
  figures: string[];
  /** Length of the prefix in the line, in UTF-16 units. */
  length: number;
}

/** Longest prefix, in characters. */
const longestPrefix = 24;
/** What tells a prefix from the first words of a sentence: a figure or a mark. */
const mark = /[\d•▪●·◦–—*>#§[\]()-]/u;

/**
 * Read what stands before the title of a line: up to the first word with a capital that has a
 * figure or a mark before it.
 *
 *   Post 3: Budgetopfølgning      ● Budgetopfølgning
 *   ^^^^^^^^                      ^^
 *
 * @returns null where the line begins with a word and no figure or mark.
 */
export function readTitlePrefix(line: string): TitlePrefix | null {
  const start = line.slice(0, longestPrefix + 3);
  if (!mark.test(start)) return null;
  const words = /(?<![\p{L}\d])\p{Lu}\p{L}/gu;
  for (let word = words.exec(start); word !== null; word = words.exec(start)) {
    const prefix = line.slice(0, word.index);
    if (!mark.test(prefix)) continue;
    return {
      template: prefix.replace(/\d+/gu, "N").replace(/\s+/gu, " "),
      figures: prefix.match(/\d+/gu) ?? [],
      length: prefix.length,
    };
  }
  return null;
}
