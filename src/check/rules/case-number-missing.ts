import { blockLines } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/**
 * An item has the template's label for the case number and no number after it.
 *
 * @example
 *   # 1 | Ny badebro
 *   %number Sagsnr.:
 *           ^^^^^^^^
 *   → 1: Unexpected label “Sagsnr.:” without a number, expected a case number after it
 * @example
 *   # 1 | Ny badebro
 *   Sagsnr.: 31/1234
 *   → nothing
 */
const rule: Rule = {
  ruleId: "case-number-missing",
  severity: "info",
  message: {
    en: "Unexpected label “{actual}” without a number, expected a case number after it",
    da: "Uventet etiket ”{actual}” uden nummer, ventede et sagsnummer efter den",
  },
  advice: {
    en: "Fill in the case number, or remove the label.",
    da: "Udfyld sagsnummeret, eller fjern etiketten.",
  },
};

const label =
  /^(?:sagsnr|sags ?nr|sag nr|sagsnummer|sagsid|sags id|journalnr|journalnummer|j\. ?nr|acadre ?nr|dok\. ?nr)\.?\s?:?$/iu;

/** Find labels that stand alone in their cell, in items where no case number was read. */
function find(view: MinutesView): FoundDetails[] {
  const paths = new Map(
    view.items.filter(({ item }) => item.caseNumbers.length === 0).map(({ path }) => [path, true]),
  );
  return passagesWith(view.passages, signs("caseLabel")).flatMap(
    ({ block, page, itemPath, place }) => {
      if (itemPath === null || place === "embedded" || !paths.delete(itemPath)) return [];
      const found = blockLines(block)
        .flatMap((line) => line.cells)
        .find((cell) => label.test(cell.trim()));
      if (found === undefined) paths.set(itemPath, true);
      return found === undefined ? [] : [{ page, itemPath, actual: found.trim() }];
    },
  );
}

/** The rule case-number-missing. */
export const caseNumberMissing: CheckRule = { rule, find };
