/** A kind of syntax that Markdown has and extracted text has not. */
interface MarkdownSign {
  pattern: RegExp;
  /** How much one occurrence proves; two points make a Markdown document. */
  points: number;
  /** Occurrences that count at most. */
  most: number;
}

const signs: MarkdownSign[] = [
  // ## Punkt 1: Velkomst
  // ^^
  { pattern: /^ {0,3}#{1,6} +\S/gmu, points: 1, most: 2 },
  // | Navn | Rolle |
  // |------|-------|
  // ^^^^^^^^^^^^^^^^^
  {
    pattern: /^ {0,3}\|?(?: {0,3}:?-{3,}:? {0,3}\|){1,20}(?: {0,3}:?-{3,}:?)? *$/gmu,
    points: 2,
    most: 1,
  },
  // Referat
  // =======
  { pattern: /^\S[^\n]{0,200}\n={3,} *$/gmu, points: 1, most: 2 },
  // ```
  // ^^^
  { pattern: /^ {0,3}```/gmu, points: 1, most: 2 },
  // 3\. Valg af dirigent
  //  ^^
  { pattern: /^ {0,3}\d{1,4}\\[.)] /gmu, points: 1, most: 2 },
  // **Beslutning**
  // ^^          ^^
  { pattern: /^(?:[-*] )?\*\*[^\s*][^*\n]{0,120}\*\*/gmu, points: 0.5, most: 2 },
  // a line end that is a break of the line\
  //                                       ^
  { pattern: /\S\\$/gmu, points: 0.5, most: 2 },
];

/** How many of the signs, from the first on, are never chance. */
const firmSigns = 5;
/** Two lines on end that break off with a backslash are no chance either. */
const brokenLines = /\S\\\n[^\n]{0,300}\S\\$/mu;

/** Points from which a text is Markdown. */
const enoughPoints = 2;

/**
 * Say whether a text is Markdown by the syntax in it. Bullets, bold words and
 * links alone prove nothing: extracted text has them too, and the text
 * extractor reads them.
 */
export function isMarkdown(text: string): boolean {
  if (/\[bookmark: |\f/u.test(text)) return false;
  let points = 0;
  for (const sign of signs) {
    let count = 0;
    for (const _ of text.matchAll(sign.pattern)) {
      count += 1;
      if (count >= sign.most) break;
    }
    points += count * sign.points;
  }
  const firm = signs.slice(0, firmSigns).some((sign) => text.search(sign.pattern) >= 0);
  return points >= enoughPoints && (firm || brokenLines.test(text));
}
