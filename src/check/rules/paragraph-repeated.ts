import { groupBy } from "../../model/group-by.js";
import type { Rule } from "../../model/rule.js";
import { singleSpaced } from "../../model/single-spaced.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { isParagraph } from "../paragraphs.js";
import type { Passage } from "../passages.js";
import { clip } from "../text/clip.js";
import { addToHash, type WordTable } from "../text/word-table.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * A paragraph stands twice in sections of one kind of an item. A decision that repeats the
 * recommendation is the custom and is left alone.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Sagsfremstilling]
 *   Broen ved Vestre Mole er fra 1974 og nedslidt, så den må fornyes.
 *   Der er fået to tilbud.
 *   Broen ved Vestre Mole er fra 1974 og nedslidt, så den må fornyes.
 *   → 1: Unexpected second “Broen ved Vestre Mole er fra 1974 og nedslidt, så den må fornyes.”, expected it once
 * @example
 *   # 1 | Ny badebro
 *   [Indstilling]
 *   Det indstilles, at broen ved Vestre Mole fornyes inden sommer.
 *   [Beslutning]
 *   Det indstilles, at broen ved Vestre Mole fornyes inden sommer.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "paragraph-repeated",
  severity: "info",
  message: {
    en: "Unexpected second “{actual}”, expected it once",
    da: "Uventet anden gang ”{actual}”, ventede det én gang",
  },
  advice: {
    en: "Remove one of the two, or see whether a changed version was meant.",
    da: "Fjern den ene af de to, eller se efter, om der mentes en ændret udgave.",
  },
};

/** Shortest paragraph that is compared, in characters. */
const shortestParagraph = 50;

/** Find paragraphs that an earlier one of the same item and kind of section equals. */
function find(view: MinutesView): FoundDetails[] {
  const passages = view.passages.filter((passage) => isCompared(passage) && isParagraph(passage));
  const alike = groupBy(passages, (passage) => hashOfWords(passage, view.words));
  if (alike.size === passages.length) return [];
  const seen = new Set<string>();
  return findInPassages(passages, (passage) => {
    if ((alike.get(hashOfWords(passage, view.words))?.length ?? 0) < 2) return nothingFound;
    const plain = singleSpaced(passage.text).trim();
    if (plain.length < shortestParagraph) return nothingFound;
    const key = `${passage.itemPath} ${passage.section?.kind ?? passage.place} ${plain}`;
    if (!seen.has(key)) {
      seen.add(key);
      return nothingFound;
    }
    return [{ actual: clip(plain) }];
  });
}

/** A hash of the words in order: a quick look before paragraphs are compared. */
function hashOfWords({ firstWord, endWord }: Passage, { running }: WordTable): number {
  let hash = 0;
  for (let index = firstWord; index < endWord; index += 1) {
    hash = addToHash(hash, running[index] ?? 0);
  }
  return hash;
}

function isCompared({ itemPath, place, text }: Passage): boolean {
  if (text.length < shortestParagraph) return false;
  return itemPath !== null && (place === "section" || place === "item");
}

/** The rule paragraph-repeated. */
export const paragraphRepeated: CheckRule = { rule, find };
