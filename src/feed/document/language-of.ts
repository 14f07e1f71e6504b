import type { languages } from "../../model/search-document.js";

type Language = (typeof languages)[number];

/** Small words that are frequent in one language and rare in the others. */
const tellingWords: Record<Language, ReadonlySet<string>> = {
  da: new Set(["og", "af", "til", "ikke", "på", "blev", "efter", "ved", "som", "være", "hvor"]),
  en: new Set(["the", "and", "of", "to", "was", "were", "with", "which", "that", "by", "this"]),
  sv: new Set(["och", "att", "är", "för", "inte", "av", "till", "som", "från", "också", "vid"]),
};

/** How much of a text is looked at, in characters. */
const enoughCharacters = 4000;
/** Another language than Danish needs so many telling words, and twice Danish's. */
const leastWords = 5;

/**
 * Tell which language most of a text is in. Minutes are Danish unless the text says otherwise.
 */
export function languageOf(text: string): Language {
  const words = text
    .slice(0, enoughCharacters)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (language: Language) =>
    words.filter((word) => tellingWords[language].has(word)).length;
  const danish = count("da");
  const others: Language[] = ["en", "sv"];
  const other = others.find(
    (language) => count(language) >= leastWords && count(language) > 2 * danish,
  );
  return other ?? "da";
}
