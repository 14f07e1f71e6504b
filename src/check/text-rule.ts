import type { FoundDetails } from "./check-rule.js";
import type { MinutesView } from "./minutes-view.js";
import type { Passage, PassagePlace } from "./passages.js";

/** Text the document's own writer answers for; attachments and page furniture are left out. */
const ownPlaces: PassagePlace[] = ["header", "contents", "heading", "section", "item", "loose"];

/** Running text of the document itself, headings and contents list left out. */
const prosePlaces: PassagePlace[] = ["section", "item", "loose"];

/** Passages of the document's own text. */
export function ownPassages(view: MinutesView): Passage[] {
  return view.passages.filter(({ place }) => ownPlaces.includes(place));
}

/** Passages of the document's own running text. */
export function prosePassages(view: MinutesView): Passage[] {
  return view.passages.filter(({ place }) => prosePlaces.includes(place));
}

/** What a passage's finder says, with the passage's page and item put to it. */
export function findInPassages(
  passages: Passage[],
  find: (text: string, passage: Passage) => FoundDetails[],
): FoundDetails[] {
  return passages.flatMap((passage) =>
    find(passage.text, passage).map((details) => ({
      page: passage.page,
      itemPath: passage.itemPath,
      ...details,
    })),
  );
}
