import type { Language } from "../../../model/rule.js";
import { da } from "./da.js";
import { en } from "./en.js";
import type { PageTexts } from "./page-texts.js";

/** The texts by language. */
export const pageTexts: Record<Language, PageTexts> = { da, en };

/**
 * Choose the page's language: what the reader chose, else what the server was told, else Danish
 * or English, whichever the browser wants first; Danish where it wants neither.
 */
export function chooseLanguage(
  chosen: string | null,
  told: Language | null,
  wanted: readonly string[],
): Language {
  if (chosen === "da" || chosen === "en") return chosen;
  if (told !== null) return told;
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0];
    if (language === "da" || language === "en") return language;
  }
  return "da";
}
