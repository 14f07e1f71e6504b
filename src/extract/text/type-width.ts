/**
 * Widths of characters in print, in thousandths of the type size: the regular cut
 * of Helvetica (Adobe's core metrics), of which Arial, Calibri and Times differ in
 * scale more than in proportion.
 */
const widths = new Map<string, number>(
  (
    [
      [222, "ijl'‘’"],
      [278, " ftI.,:;/!|[]"],
      [333, 'r()-“”"'],
      [500, "ckszvxyJ"],
      [556, "abdeghnopqu0123456789å_?«»–"],
      [611, "FTZø"],
      [667, "ABEKPSVXYÅ&"],
      [722, "CDHNRUw"],
      [778, "GOQØ"],
      [833, "mM"],
      [889, "æ%"],
      [944, "W"],
      [1000, "Æ—…"],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width])),
);

/** A letter not in the table. */
const usualWidth = 556;

/**
 * Estimate how wide a text is in print. Texts that programs take from printed pages
 * keep the line ends of the page, which are at a constant width in print and not in
 * columns.
 *
 * @returns type sizes (ems); runs of white space count as one space
 */
export function typeWidth(text: string): number {
  let thousandths = 0;
  for (const character of text.replace(/\s+/gu, " ")) {
    thousandths += widths.get(character) ?? usualWidth;
  }
  return thousandths / 1000;
}
