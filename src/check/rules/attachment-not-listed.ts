import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith, type Sought, seek } from "../text/seek.js";
import { signs } from "../text/text-signs.js";
import { findInPassages } from "../text-rule.js";

/**
 * The text refers to an attachment by a number that no list of the document has, though
 * the item lists numbered attachments.
 *
 * @example
 *   # 1 | Ny badebro
 *   %bilag Bilag 1 | Tilbud
 *   %bilag Bilag 2 | Tegning
 *   [Sagsfremstilling]
 *   Prisen ses i bilag 1, og stedet ses på kortet (bilag 4).
 *                                                  ^^^^^^^
 *   → 1: Unexpected reference to “bilag 4”, expected an attachment with that number in the list
 * @example
 *   # 1 | Ny badebro
 *   [Sagsfremstilling]
 *   Jf. bilag 4 til bekendtgørelsen om badebroer.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "attachment-not-listed",
  severity: "info",
  message: {
    en: "Unexpected reference to “{actual}”, expected an attachment with that number in the list",
    da: "Uventet henvisning til ”{actual}”, ventede et bilag med det nummer på listen",
  },
  advice: {
    en: "Add the attachment to the list, or mend the reference.",
    da: "Tilføj bilaget til listen, eller ret henvisningen.",
  },
};

/** "bilag 4", and not the attachment of a law or of another document. */
const reference: Sought = {
  pattern: compactLetters(/(?<!\p{L})bilag (\d{1,2})(?![\d.]|\p{L}| (?:til|i|fra|af|på) )/giu),
  signs: signs("attachmentNumber"),
};

/** Find references whose number no attachment in the document has. */
function find(view: MinutesView): FoundDetails[] {
  const numberOf = (label: string | null) => /\d+/u.exec(label ?? "")?.[0] ?? null;
  const listed = new Set(
    view.items.flatMap(({ item }) => item.attachments.map(({ label }) => numberOf(label))),
  );
  const itemsWithNumbers = new Set(
    view.items
      .filter(({ item }) => item.attachments.some(({ label }) => numberOf(label) !== null))
      .map(({ path }) => path),
  );
  const passages = passagesWith(view.passages, reference.signs).filter(
    ({ place, section, itemPath }) =>
      place === "section" && section?.kind !== "bilag" && itemsWithNumbers.has(itemPath ?? ""),
  );
  const seen = new Set<string>();
  return findInPassages(passages, (passage) =>
    seek(passage, reference).flatMap((match) => {
      const key = `${passage.itemPath} ${match[1]}`;
      if (listed.has(match[1] ?? "") || seen.has(key)) return [];
      seen.add(key);
      return [{ actual: match[0] }];
    }),
  );
}

/** The rule attachment-not-listed. */
export const attachmentNotListed: CheckRule = { rule, find };
