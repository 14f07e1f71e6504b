import { blockText, inkLength } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import { type AgendaItem, type ItemSection, isBlock } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { firstPage, type ItemView, itemViews } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * A section's heading has no text under it. An agenda's empty Beslutning is as it should be.
 *
 * @example
 *   # 3 | Ny badebro
 *   [Sagsfremstilling]
 *    ^^^^^^^^^^^^^^^^
 *   [Økonomi]
 *   Broen koster 40.000 kr.
 *   → 1: Unexpected empty section “Sagsfremstilling”, expected text under the heading
 * @example
 *   %type dagsorden
 *   # 3 | Ny badebro
 *   [Beslutning]
 *   → nothing
 */
const rule: Rule = {
  ruleId: "section-empty",
  severity: "info",
  message: {
    en: "Unexpected empty section “{actual}”, expected text under the heading",
    da: "Uventet tomt afsnit ”{actual}”, ventede tekst under overskriften",
  },
  advice: {
    en: "Fill the section, remove its heading, or see whether the text went to another section.",
    da: "Udfyld afsnittet, fjern overskriften, eller se efter, om teksten er havnet i et andet afsnit.",
  },
};

/** Find sections without text, those left out that are filled at or after the meeting. */
function find(view: MinutesView): FoundDetails[] {
  const isAgenda = view.header?.documentType === "dagsorden";
  const inner = view.items.flatMap(embeddedItems);
  return [...view.items, ...inner].flatMap((itemView) =>
    itemView.sections
      .filter((section) => section.heading !== null && isEmpty(section))
      .filter(({ kind }) => !(isAgenda && (kind === "beslutning" || kind === "referat")))
      .filter((section) => !isFollowedByContent(section, itemView))
      .map((section) => ({
        page: firstPage(section),
        itemPath: itemView.path,
        actual: clip(section.heading ?? ""),
      })),
  );
}

/** Items of another body's agenda inside an item, under the item's own path. */
function embeddedItems({ item, path }: ItemView): ItemView[] {
  const documents = item.children.filter((child) => child.type === "embeddedDocument");
  const items = documents.flatMap(({ children }) =>
    children.filter((child): child is AgendaItem => child.type === "agendaItem"),
  );
  return itemViews(items).map((view) => ({ ...view, path }));
}

function isEmpty(section: ItemSection): boolean {
  if (section.children.some((child) => isBlock(child) && /\S/u.test(blockText(child))))
    return false;
  const headingLines = section.children.flatMap((child) =>
    child.type === "headingLine" ? child.children.map(blockText) : [],
  );
  const runIn = inkLength(headingLines.join("")) - inkLength(section.heading ?? "");
  return runIn < 3;
}

/** Is what stands next in the item a document, a sub-item or loose text that the section names? */
function isFollowedByContent(section: ItemSection, { item }: ItemView): boolean {
  const next = item.children[item.children.indexOf(section) + 1];
  return next !== undefined && !["itemSection", "furniture", "headingLine"].includes(next.type);
}

/** The rule section-empty. */
export const sectionEmpty: CheckRule = { rule, find };
