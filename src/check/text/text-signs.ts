import { monthPattern } from "../../vocabulary/months.js";

/**
 * What a rule can know of a text before it looks: does one of these stand in it? Written in small
 * letters, which stand for capitals too; "0" is any figure, a space any white space, "é" any letter
 * beyond a to å.
 *
 *     Se bilag 4 fra 14. maj.     attachmentNumber ("bilag 0"), monthDay ("0. maj"), stop
 *        ^^^^^^^ ^^^^^^^
 */
const signTexts = {
  at: ["@"],
  attached: ["vedlagt", "vedlægges", "vedhæft"],
  attachmentNumber: ["bilag 0"],
  bracket: ["["],
  caseLabel: [
    ...["sagsnr", "sags nr", "sag nr", "sagsnummer", "sagsid", "sags id", "journalnr"],
    ...["journalnummer", "j.nr", "j. nr", "acadrenr", "acadre nr", "dok.nr", "dok. nr"],
  ],
  closed: ["lukke", "fortrolig", "offentlig"],
  cprNumber: ["000000", "00 00 00", "00.00.00"],
  doubledMark: ["..", ",,", ";;", "::"],
  emptyTarget: ["]("],
  figure: ["0"],
  gluedStop: [...letters(), "0"].map((after) => `.${after}`),
  here: [" her"],
  hyphen: ["-"],
  hyphenSpace: ["- "],
  markup: ["<", "&", "\\"],
  monthDay: monthPattern.split("|").flatMap((month) => [`0.${month}`, `0. ${month}`]),
  numericYear: ["-0000", "/0000", ".0000"],
  pageTotal: ["/", "af", "of"],
  parenthesis: ["(", ")"],
  phone: ["tlf", "tel", "mob", "privat"],
  placeholder: ["klik ", "000x", "000~~x", "00xx", "xx", "lorem"],
  quotationMark: ['"', "“", "”", "„"],
  /** A word twice in a row, which `readText` tells by itself. */
  repeatedWord: [],
  stars: ["**"],
  unit: ["mi", "pct", "procent", "%"].flatMap((unit) => [`0${unit}`, `0 ${unit}`]),
  weekday: ["dag ", "dag,"],
} as const satisfies Record<string, readonly string[]>;

/** The name of a sign. */
export type SignName = keyof typeof signTexts;

/** A set of signs: one bit each. */
export type Signs = number;

/** One way a sign is written, with the sign's bit. */
export interface WrittenSign {
  text: string;
  bit: Signs;
}

const names = Object.keys(signTexts) as SignName[];

/** Every way that any sign is written. */
export const writtenSigns: readonly WrittenSign[] = names.flatMap((name) =>
  signTexts[name].map((text) => ({ text, bit: signs(name) })),
);

/** The set of some signs, as a passage's `signs` is asked for any of them. */
export function signs(...wanted: SignName[]): Signs {
  return wanted.reduce((set, name) => set | (1 << names.indexOf(name)), 0);
}

function letters(): string[] {
  return [..."abcdefghijklmnopqrstuvwxyzæøåé"];
}
