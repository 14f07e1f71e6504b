import type { SearchDocument } from "../../model/search-document.js";

/** A run of letters; hyphens part words, as they do in the index. */
const wordForm = /[\p{L}\p{M}]+/gu;
/** Shorter and longer runs are no words worth correcting. In characters. */
const wordLength = { least: 3, most: 40 } as const;

/**
 * List the distinct words of a search document, in small letters. The index counts in how many
 * documents each stands: the rarer a word, the more it says; and a word that is nowhere is
 * probably misspelt.
 */
export function wordsOf(document: SearchDocument): Set<string> {
  const words = new Set<string>();
  for (const text of searchedTexts(document)) {
    for (const [word] of text.normalize("NFC").toLowerCase().matchAll(wordForm)) {
      if (word.length >= wordLength.least && word.length <= wordLength.most) words.add(word);
    }
  }
  return words;
}

/** Everything of a search document that words are looked up in. */
export function searchedTexts(document: SearchDocument): string[] {
  return [
    document.title,
    document.decision?.text ?? "",
    ...document.presenters,
    ...document.attachments,
    ...document.sections.flatMap(({ heading, text }) => [heading ?? "", text]),
  ];
}

/** Change in the number of documents that have a word. */
export type WordChanges = Map<string, number>;

/**
 * Count by how much documents change the number of documents that have each word.
 *
 * @param change 1 for documents put in, -1 for those taken out
 */
export function addWordChanges(
  changes: WordChanges,
  documents: SearchDocument[],
  change: 1 | -1,
): void {
  for (const document of documents) {
    for (const word of wordsOf(document)) changes.set(word, (changes.get(word) ?? 0) + change);
  }
}
