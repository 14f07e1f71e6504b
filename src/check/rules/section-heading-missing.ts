import { blockText, sourceOf } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import type { ItemSection } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { firstPage, type ItemView, sectionBlocks } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * An item lacks the Sagsfremstilling that the others have, and its recommendation goes on
 * in plain text after the points: the heading between them was lost.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Sagsfremstilling]
 *   Broen er nedslidt.
 *   # 2 | Vintersvømning
 *   [Sagsfremstilling]
 *   Klubben har 40 medlemmer.
 *   # 3 | Ny sauna
 *   [Sagsfremstilling]
 *   Saunaen er for lille.
 *   # 4 | Toiletter ved stranden
 *   [Indstilling]
 *   Det indstilles,
 *   - at toiletterne holdes åbne hele året.
 *   Toiletterne er i dag lukket fra oktober til marts, hvad flere borgere har klaget over i de sidste år.
 *   Prisen for vinterdrift er 12.000 kr. årligt, som kan holdes inden for den ramme, der allerede er afsat.
 *   → 4: Unexpected text after the recommendation’s points, expected the heading “Sagsfremstilling” before it as in other items
 * @example
 *   # 4 | Toiletter ved stranden
 *   [Indstilling]
 *   - at toiletterne holdes åbne hele året.
 *   Toiletterne er i dag lukket fra oktober til marts, hvad flere borgere har klaget over i de sidste år.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "section-heading-missing",
  severity: "warning",
  message: {
    en: "Unexpected text after the recommendation’s points, expected the heading “{expected}” before it as in other items",
    da: "Uventet tekst efter indstillingens punkter, ventede overskriften ”{expected}” før den som i andre punkter",
  },
  advice: {
    en: "Put the missing heading in, so that the text is not taken for part of the recommendation.",
    da: "Sæt den manglende overskrift ind, så teksten ikke tages for en del af indstillingen.",
  },
};

/** Fewest items with a Sagsfremstilling, and their share of all items, that make it the custom. */
const fewestItems = 3;
const customShare = 0.6;
/** Characters of plain text after the points from which it is a case and no closing line. */
const caseLength = 150;

/** Find recommendations that run on into the case. */
function find(view: MinutesView): FoundDetails[] {
  const withCase = view.topItems.filter(hasCase);
  if (withCase.length < fewestItems || withCase.length < view.topItems.length * customShare) {
    return [];
  }
  const heading = withCase[0]?.sections.find((section) => section.kind === "sagsfremstilling");
  return view.topItems
    .filter((itemView) => !hasCase(itemView))
    .flatMap(({ sections, path }) =>
      sections.filter(runsOn).map((section) => ({
        page: firstPage(section),
        itemPath: path,
        expected: (heading?.heading ?? "Sagsfremstilling").replace(/[:\s]+$/u, ""),
      })),
    );
}

function hasCase({ sections }: ItemView): boolean {
  return sections.some(({ kind }) => kind === "sagsfremstilling" || kind === "baggrund");
}

/** A list, and after its last line plain paragraphs of some length. */
function runsOn(section: ItemSection): boolean {
  if (section.kind !== "indstilling") return false;
  const blocks = sectionBlocks(section);
  const lastPoint = blocks.findLastIndex((block) => sourceOf(block).list !== null);
  if (lastPoint === -1) return false;
  const after = blocks.slice(lastPoint + 1).map(blockText);
  return after.join("").length >= caseLength && after.length >= 2;
}

/** The rule section-heading-missing. */
export const sectionHeadingMissing: CheckRule = { rule, find };
