import type { Item } from "../../model/record.js";
import type { SearchDocument } from "../../model/search-document.js";
import { passagesOf } from "../passages/passages-of.js";
import type { HeldBackLog } from "../release/held-back-log.js";
import { isHidden, type PrivacyFindings } from "../release/privacy-findings.js";
import { isPublicDecision } from "../release/public-decision.js";
import { releaseSections } from "../release/release-sections.js";
import { releaseTitle } from "../release/release-texts.js";
import { documentOf, type ItemContext, type OwnFields, pagesOf } from "./item-context.js";

/** Why an item is shown with number and title only: it is printed as closed, or may be. */
export type ClosedReason = "closed" | "maybe-closed";

/**
 * Make the search document of a closed item. Danish law has the list of a meeting's cases and
 * its decisions published "with the limits that follow from confidentiality", those behind
 * closed doors too. So the number and title, which the agenda shows the public, stay; the
 * decision stays only under a heading that says it is for the public. Nothing else does: no
 * presenter, case number, attachment, sub-item or embedded document. An item that may be closed
 * is treated alike: an index knows it as closed, so that no page shows its source.
 */
export function closedDocument(
  item: Item,
  reason: ClosedReason,
  privacy: PrivacyFindings,
  log: HeldBackLog,
  context: ItemContext,
): SearchDocument {
  const publicSections = item.sections.filter(isPublicDecision);
  const sections = releaseSections(publicSections, privacy, log);
  logRest(item, reason, privacy, log);
  const title = releaseTitle(item, privacy, log);
  const text = sections.map((section) => section.text).join("\n");
  const own: OwnFields = {
    title,
    sections: sections.map(({ kind, heading, text }) => ({ kind, heading, text })),
    decision: text === "" ? null : { text, outcome: item.decision?.outcome ?? "ukendt" },
    caseNumbers: [],
    kle: [],
    presenters: [],
    attachments: [],
    visibility: "closed",
    language: "da",
    passages: passagesOf(item.id, title, sections),
  };
  return documentOf(item, pagesOf(item).slice(0, 1), own, context);
}

/** Tell what of the item is held back, its sub-items and embedded documents in one line each. */
function logRest(
  item: Item,
  reason: ClosedReason,
  privacy: PrivacyFindings,
  log: HeldBackLog,
): void {
  const holdBack = privacy.all.some(isHidden) ? log.holdBackUnquoted : log.holdBack;
  const page = item.provenance[0]?.page ?? null;
  const rest = item.sections.filter((section) => !isPublicDecision(section));
  const text = rest.map((section) => section.text).join("\n");
  holdBack("item", reason, text, page);
  for (const embedded of item.embedded) {
    holdBack("embedded", reason, embedded.text, embedded.pages[0] ?? null);
  }
  for (const subitem of item.subitems) logRest(subitem, reason, privacy, log);
}
