const monthNames = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Abbreviations in use beside the first three letters, and English names, by month number. */
const otherForms: Record<string, number> = {
  sept: 9,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  october: 10,
};

const numberByForm = new Map<string, number>([
  ...monthNames.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ...Object.entries(otherForms),
]);

/** Alternatives of a regular expression that matches a month's name or abbreviation, long forms first. */
export const monthPattern: string = [...numberByForm.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * Number (1–12) of a Danish month name or abbreviation, whatever its case; null for other words.
 *
 *     Mandag den 3. sept. 2018
 *                   ^^^^
 */
export function monthNumber(word: string): number | null {
  return numberByForm.get(word.toLowerCase().replace(/\.$/u, "")) ?? null;
}

/** Alternatives of a regular expression that matches a Danish weekday. */
export const weekdayPattern = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag";
