import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import { clip } from "../text/clip.js";

/**
 * A document is headed as an agenda though most of its items are decided: minutes that
 * were written into the agenda.
 *
 * @example
 *   %title Dagsorden for møde i Havneudvalget
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Godkendt.
 *   # 2 | Vintersvømning
 *   [Beslutning]
 *   Udsat.
 *   → document: Unexpected title “Dagsorden for møde i Havneudvalget” over items with decisions, expected “referat”
 * @example
 *   %title Referat af møde i Havneudvalget
 *   # 1 | Ny badebro
 *   [Beslutning]
 *   Godkendt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "document-type-differs",
  severity: "info",
  message: {
    en: "Unexpected title “{actual}” over items with decisions, expected “{expected}”",
    da: "Uventet titel ”{actual}” over punkter med beslutninger, ventede ”{expected}”",
  },
  advice: {
    en: "Change the title, so that the minutes are found as minutes.",
    da: "Ret titlen, så referatet kan findes som referat.",
  },
};

/** Share of items with a decision that makes a document minutes. */
const decidedShare = 0.6;

/** Compare what the title calls the document with what stands in the items. */
function find(view: MinutesView): FoundDetails[] {
  const title = view.header?.meeting.title ?? "";
  if (!/dagsorden/iu.test(title) || /referat|protokol|beslutning/iu.test(title)) return [];
  const decided = view.topItems.filter(({ item }) => (item.decision?.text.trim() ?? "") !== "");
  if (decided.length < 2 || decided.length < view.topItems.length * decidedShare) return [];
  return [{ actual: clip(title), expected: "referat" }];
}

/** The rule document-type-differs. */
export const documentTypeDiffers: CheckRule = { rule, find };
