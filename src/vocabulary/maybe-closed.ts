import { compactLetters } from "./compact-letters.js";

/** Words near a closed item that are no sure mark of one. */

/** Words that may say of a line that it is closed to the public. */
const closedWords: readonly string[] = [
  "(?:delvis(?:t)? )?fortrolig(?:e|t)?(?!\\p{L})",
  "(?:ikke|ej)[ -]offentlig(?:e|t)?(?!\\p{L})",
  "lukke(?:t|de)\\s+(?:døre|møde|dagsorden|(?:dagsordens)?punkt(?:er)?|sag(?:er)?|del)(?!\\p{L})",
  "interne?t? (?:punkt|sag)(?:er)?(?!\\p{L})",
  "undtaget (?:fra )?(?:offentlighed|aktindsigt)",
];

/** What in a title makes it likely that the public may not follow the item. */
const inTitle = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${closedWords.join("|")})|[([](?:[^()[\]]{0,30}\s)?(?:lukket|person(?:ale)?sag)(?!\p{L})|^person(?:ale)?sag(?:er)?(?= |[.:–-]|$)`,
    "iu",
  ),
);
/** "L. Køb af ejendom", beside "Å. Budget" for open: a letter alone before the title. */
const closedLetter = /^L[.)]?\s+(?=\p{Lu})/u;

/** The same among the first lines below the title; "Sagen er lukket." may also say that it is done. */
const inFirstLines = compactLetters(
  /(?<!\p{L})(?:fortrolig(?:e|t)?(?!\p{L})|(?:ikke|ej)[ -]offentlig(?:e|t)?(?!\p{L})|undtaget (?:fra )?(?:offentlighed|aktindsigt))|^sagen er lukket\.?$/iu,
);

/** The same anywhere in the text. */
const inText = compactLetters(
  /(?<!\p{L})(?:lukke(?:t|de)\s+(?:døre|møde|dagsorden|(?:dagsordens)?punkt(?:er)?)|dørene\s+(?:blev\s+lukket|lukkes|lukkedes)|fortroligt?\s+(?:punkt|sag))(?!\p{L})/iu,
);

/** What takes the words back. */
const denied = compactLetters(
  /(?<!\p{L})(?:ingen|ikke længere|ikke|ophæve(?:t|s|de)?|uden)(?:\s+\p{L}+){0,3}\s*$/iu,
);

/** How far before the words they are taken back, in characters. */
const denialDistance = 40;

/** The words of a title that make it likely that the item is closed, or null. */
export function maybeClosedTitle(title: string): string | null {
  const text = title.trim();
  return closedLetter.exec(text)?.[0].trim() ?? undenied(inTitle, text);
}

/** Those of one of the first lines below it, or null. */
export function maybeClosedFirstLine(text: string): string | null {
  return undenied(inFirstLines, text);
}

/** A sentence of the text with such words. */
export interface ClosedHint {
  words: string;
  /** Numbers of the items that the sentence names: "Punkterne 4 og 5 … for lukkede døre". */
  numbers: string[];
}

/** All sentences of a text that speak of closed doors. */
export function closedHints(text: string): ClosedHint[] {
  return text.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const words = undenied(inText, sentence);
    return words === null ? [] : [{ words, numbers: namedItems(sentence) }];
  });
}

function undenied(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const before = text.slice(Math.max(0, match.index - denialDistance), match.index);
  return denied.test(before) ? null : match[0].replace(/^[([]/u, "").trim();
}

const itemList =
  /(?<!\p{L})(?:(?:dagsordens)?punkt(?:er|erne)?|pkt\.?|sag(?:er|erne)?)\s(?:nr\.?\s?)?(?<numbers>\d{1,3}(?:\s?(?:,|og|-|–|til|samt)\s?\d{1,3}){0,20})(?![\d./-]\d)/giu;

/** Longest range of items, in numbers. */
const longestRange = 100;

function namedItems(sentence: string): string[] {
  return [...sentence.matchAll(itemList)].flatMap(({ groups }) =>
    (groups?.numbers ?? "").split(/\s?(?:,|og|samt)\s?/iu).flatMap((part) => {
      const [first = 0, last = first] = part.split(/\D+/u).filter(Boolean).map(Number);
      const length = Math.min(longestRange, Math.max(0, last - first) + 1);
      return Array.from({ length }, (_, index) => String(first + index));
    }),
  );
}
