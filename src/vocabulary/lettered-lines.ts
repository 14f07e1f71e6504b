/** Numbers that are no digits, by which some bodies count their items. */
export type LetterFamily = "roman" | "capital" | "small";

/** A line that begins with a roman number or a letter as its number. */
export interface LetteredLine {
  family: LetterFamily;
  number: string;
  /** 1 for I and A. */
  value: number;
  rest: string;
}

/** "Punkt", "Pkt.", "§": what may stand before the number. */
const keyword = String.raw`(?:(?:(?:[Pp]unkt|PUNKT|[Pp]kt\.?|PKT\.?)\s+|§\s*))?`;
/** What may stand behind it: a mark, a dash, or a gap as wide as a tab. */
const dashOrGap = String.raw`\s+[-–—](?=\s)|(?=\t|\s{2})`;
const roman = new RegExp(
  `^${keyword}(?<number>[IVX]{1,6})(?:[.):]|${dashOrGap})(?:\\s+(?=[\\p{L}\\d])|$)`,
  "u",
);
const capital = new RegExp(`^${keyword}(?<number>[A-ZÆØÅ])[.):](?:\\s+(?=[\\p{L}\\d])|$)`, "u");
const small = new RegExp(`^${keyword}(?<number>[a-zæøå])[.):]\\s+(?=\\p{Lu})`, "u");
const lettered = new RegExp(
  `^${keyword}(?:(?:[A-ZÆØÅ]{1,6}|[a-zæøå])[.):](?:\\s|$)|[IVX]{1,6}(?:${dashOrGap}))`,
  "u",
);
const patterns: Record<LetterFamily, RegExp> = { roman, capital, small };
const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10 };

/** Does the line begin as lines of either family do? */
export function beginsWithLetter(line: string): boolean {
  return lettered.test(line);
}

/**
 * Read a line numbered by a roman number or a letter.
 *
 *   IV. Næste møde      C) Udlejning      b. Økonomi
 *   ^^^                 ^^                ^^
 *
 * @param family which of the two is asked for: "I." may be either.
 */
export function readLetteredLine(line: string, family: LetterFamily): LetteredLine | null {
  const match = patterns[family].exec(line.slice(0, 40));
  const number = match?.groups?.number;
  if (!match || number === undefined) return null;
  const value =
    family === "roman"
      ? romanValue(number)
      : number.toUpperCase().charCodeAt(0) - "A".charCodeAt(0) + 1;
  return { family, number, value, rest: line.slice(match[0].length).trim() };
}

/** Read a line numbered by a roman number or a capital, whichever it is; null for others. */
export function readAnyLetter(line: string): LetteredLine | null {
  if (!beginsWithLetter(line)) return null;
  return readLetteredLine(line, "roman") ?? readLetteredLine(line, "capital");
}

const lone = /^(?:[IVX]{1,6}|[A-ZÆØÅ])[.)]$/u;

/** The value of a text that is a capital or a roman number with its mark and no more ("C.", "IV)"), else null. */
export function readLoneLetter(text: string): number | null {
  if (!lone.test(text)) return null;
  return readAnyLetter(text)?.value ?? null;
}

function romanValue(number: string): number {
  const digits = [...number].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
