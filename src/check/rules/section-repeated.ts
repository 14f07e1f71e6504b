import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { firstPage } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * An item has the same section heading twice. Both sections are kept; a reader should know
 * that there is a second recommendation or a second half of the case.
 *
 * @example
 *   # 3 | Ny badebro
 *   [Indstilling]
 *   Det indstilles, at broen fornyes.
 *   [Sagsfremstilling]
 *   Broen er nedslidt.
 *   [Indstilling]
 *    ^^^^^^^^^^^
 *   Det indstilles til byrådet, at der bevilges 40.000 kr.
 *   → 1: Unexpected second section “Indstilling”, expected one of the name in an item
 * @example
 *   # 3 | Ny badebro
 *   [Administrationens indstilling]
 *   Det indstilles, at broen fornyes.
 *   [Udvalgets indstilling]
 *   Anbefales.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "section-repeated",
  severity: "info",
  message: {
    en: "Unexpected second section “{actual}”, expected one of the name in an item",
    da: "Uventet andet afsnit ”{actual}”, ventede ét af det navn i et punkt",
  },
  advice: {
    en: "See whether the two belong together or the second is meant for another body.",
    da: "Se efter, om de to hører sammen, eller om det andet er rettet til et andet organ.",
  },
};

/** Find sections whose heading an earlier section of the item has. */
function find(view: MinutesView): FoundDetails[] {
  return view.items.flatMap(({ sections, path }) => {
    const seen = new Set<string>();
    return sections.flatMap((section) => {
      if (section.heading === null) return [];
      const heading = plainTitle(section.heading);
      const found = seen.has(heading);
      seen.add(heading);
      return found
        ? [{ page: firstPage(section), itemPath: path, actual: section.heading.trim() }]
        : [];
    });
  });
}

/** The rule section-repeated. */
export const sectionRepeated: CheckRule = { rule, find };
