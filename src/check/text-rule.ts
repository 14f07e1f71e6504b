import type { FoundDetails } from "./check-rule.js";
import type { Passage } from "./passages.js";

/** What a finder says of a passage in which it finds nothing. */
export const nothingFound: FoundDetails[] = [];

/** What a passage's finder says, with the passage's page and item put to it. */
export function findInPassages(
  passages: Passage[],
  find: (passage: Passage) => FoundDetails[],
): FoundDetails[] {
  const found: FoundDetails[] = [];
  passages.forEach((passage) => {
    const inPassage = find(passage);
    if (inPassage.length === 0) return;
    for (const details of inPassage) {
      found.push({ page: passage.page, itemPath: passage.itemPath, ...details });
    }
  });
  return found;
}
