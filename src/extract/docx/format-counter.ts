/** Formats of Word's automatic numbers (17.18.59); a format not listed counts in figures. */
const formats: Record<string, (count: number) => string> = {
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: (count) => letters(count),
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: (count) => roman(count),
  ordinal: (count) => `${count}.`,
  none: () => "",
};

/** Write a counter in one of Word's number formats: 3 as "3", "c", "III". */
export function formatCounter(count: number, format: string): string {
  return formats[format]?.(count) ?? String(count);
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";
/** Word repeats the letter after z: aa, bb; far beyond that there is no use in writing it out. */
const mostRepeats = 30;

function letters(count: number): string {
  if (count < 1 || count > alphabet.length * mostRepeats) return String(count);
  const letter = alphabet.charAt((count - 1) % alphabet.length);
  return letter.repeat(Math.ceil(count / alphabet.length));
}

const romanSteps = [
  { value: 1000, figure: "M" },
  { value: 900, figure: "CM" },
  { value: 500, figure: "D" },
  { value: 400, figure: "CD" },
  { value: 100, figure: "C" },
  { value: 90, figure: "XC" },
  { value: 50, figure: "L" },
  { value: 40, figure: "XL" },
  { value: 10, figure: "X" },
  { value: 9, figure: "IX" },
  { value: 5, figure: "V" },
  { value: 4, figure: "IV" },
  { value: 1, figure: "I" },
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = "";
  for (const { value, figure } of romanSteps) {
    text += figure.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
