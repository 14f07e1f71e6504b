import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * An item has attachments and no Bilag heading over them, though the other items with
 * attachments have one.
 *
 * @example
 *   # 1 | Ny badebro
 *   %bilag Bilag 1 | Tilbud
 *   [Bilag]
 *   Bilag 1: Tilbud
 *   # 2 | Vintersvømning
 *   %bilag Bilag 2 | Regler
 *   [Bilag]
 *   Bilag 2: Regler
 *   # 3 | Ny sauna
 *   %bilag Bilag 3 | Tegning
 *   [Sagsfremstilling]
 *   Bilag 3: Tegning
 *   ^^^^^^^^^^^^^^^^
 *   → 3: Unexpected attachments without a heading, expected “Bilag” as in the other items
 * @example
 *   # 1 | Ny badebro
 *   %bilag Bilag 1 | Tilbud
 *   [Sagsfremstilling]
 *   Bilag 1: Tilbud
 *   → nothing
 */
const rule: Rule = {
  ruleId: "attachment-without-section",
  severity: "info",
  message: {
    en: "Unexpected attachments without a heading, expected “{expected}” as in the other items",
    da: "Uventede bilag uden overskrift, ventede ”{expected}” som i de andre punkter",
  },
  advice: {
    en: "Put the heading over the attachments.",
    da: "Sæt overskriften over bilagene.",
  },
};

/** Fewest items with attachments under a heading that make it the custom. */
const fewestItems = 2;

/** Find items whose attachments stand without the heading that the others have. */
function find(view: MinutesView): FoundDetails[] {
  const withAttachments = view.topItems.filter(({ item }) => item.attachments.length > 0);
  const headings = withAttachments.flatMap(({ sections }) =>
    sections.filter(({ kind }) => kind === "bilag").slice(0, 1),
  );
  if (headings.length < fewestItems) return [];
  return withAttachments
    .filter(({ sections }) => !sections.some(({ kind }) => kind === "bilag"))
    .map(({ path, page }) => ({
      page,
      itemPath: path,
      expected: (headings[0]?.heading ?? "Bilag").replace(/[:\s]+$/u, ""),
    }));
}

/** The rule attachment-without-section. */
export const attachmentWithoutSection: CheckRule = { rule, find };
