import type { Rule } from "../../model/rule.js";
import type { EmbeddedDocument } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { firstPage } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * A whole document stands inside an item: earlier minutes, another body's item, an
 * attachment. Its headings and decisions are not the item's own.
 *
 * @example
 *   # 2 | Godkendelse af referat
 *   %embedded minutes Referat af møde i Havneudvalget
 *   Referat af møde i Havneudvalget
 *   → 1: Unexpected minutes “Referat af møde i Havneudvalget” inside the item, expected the item’s own text only
 * @example
 *   # 2 | Godkendelse af referat
 *   Godkendt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "embedded-document",
  severity: "info",
  message: {
    en: "Unexpected {subject} “{actual}” inside the item, expected the item’s own text only",
    da: "Uventet dokument ({subject}) ”{actual}” inde i punktet, ventede kun punktets egen tekst",
  },
  advice: {
    en: "Look at where the document begins and ends; its text is kept apart from the item's.",
    da: "Se efter, hvor dokumentet begynder og slutter; dets tekst holdes ude fra punktets.",
  },
};

const kindNames: Record<EmbeddedDocument["kind"], string> = {
  minutes: "minutes",
  agenda_item: "agenda item",
  attachment: "attachment",
};

/** Name each document that stands inside an item. */
function find(view: MinutesView): FoundDetails[] {
  return view.items.flatMap(({ item, path }) =>
    item.children
      .filter((child): child is EmbeddedDocument => child.type === "embeddedDocument")
      .map((document) => ({
        page: firstPage(document),
        itemPath: path,
        subject: kindNames[document.kind],
        actual: clip(document.title ?? ""),
      })),
  );
}

/** The rule embedded-document. */
export const embeddedDocument: CheckRule = { rule, find };
