import { languages } from "../../model/search-document.js";

type Language = (typeof languages)[number];

/** Small words that are frequent in one language and rare in the others. */
const tellingWords: Record<Language, string[]> = {
  da: ["og", "af", "til", "ikke", "på", "blev", "efter", "ved", "som", "være", "hvor"],
  en: ["the", "and", "of", "to", "was", "were", "with", "which", "that", "by", "this"],
  sv: ["och", "att", "är", "för", "inte", "av", "till", "som", "från", "också", "vid"],
};

/** The languages each of them tells of. */
const languagesByWord = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of tellingWords[language]) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}
/** Any of them standing alone. Looking for these is half the work of going through all words. */
const tellingWord = new RegExp(
  `(?<!\\p{L})(?:${[...languagesByWord.keys()].join("|")})(?!\\p{L})`,
  "gu",
);

/**
 * One of these is in any longer text of another language. Most texts are Danish and have none,
 * and looking for one takes a third of the time of counting.
 */
const otherLanguage = / (?:the|and|of|och|att|är) /u;

/** How much of a text is looked at, in characters. */
const enoughCharacters = 4000;
/** Another language than Danish needs so many telling words, and twice Danish's. */
const leastWords = 5;

/**
 * Tell which language most of a text is in. Minutes are Danish unless the text says otherwise.
 */
export function languageOf(text: string): Language {
  const beginning = text.slice(0, enoughCharacters);
  if (!otherLanguage.test(beginning)) return "da";
  const counts: Record<Language, number> = { da: 0, en: 0, sv: 0 };
  const words = beginning.toLowerCase().match(tellingWord) ?? [];
  for (const word of words) {
    for (const language of languagesByWord.get(word) ?? []) counts[language] += 1;
  }
  const other = languages.find(
    (language) =>
      language !== "da" && counts[language] >= leastWords && counts[language] > 2 * counts.da,
  );
  return other ?? "da";
}
