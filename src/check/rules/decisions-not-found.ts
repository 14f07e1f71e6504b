import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Minutes in which half or more of the recommendations have no decision: the heading over the
 * decisions may not have been seen, and they stand in the text of what was recommended.
 *
 * @example
 *   %type referat
 *   # 1 | Ny badebro
 *   [Indstilling]
 *   Det indstilles, at broen bygges.
 *   Havnerådet sagde ja.
 *   → document: Unexpected minutes with 0 decisions on 1 recommendations, expected one on each
 * @example
 *   %type dagsorden
 *   # 1 | Ny badebro
 *   [Indstilling]
 *   Det indstilles, at broen bygges.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "decisions-not-found",
  severity: "warning",
  message: {
    en: "Unexpected minutes with {actual} decisions on {expected} recommendations, expected one on each",
    da: "Uventet referat med {actual} beslutninger om {expected} indstillinger, ventede en om hver",
  },
  advice: {
    en: "See whether the decisions stand in the text of the recommendations, below a heading that was not recognised.",
    da: "Se efter, om beslutningerne står i indstillingernes tekst, under en overskrift, der ikke blev genkendt.",
  },
};

/** Share of the recommendations without a decision from which a heading may have been missed. */
const missedShare = 0.5;

/** Find minutes that recommend much and decide little. */
function find(view: MinutesView): FoundDetails[] {
  if (view.header?.documentType === "dagsorden") return [];
  const proposed = view.topItems.filter((item) => hasSection(item, "indstilling"));
  const decided = proposed.filter(
    (item) => hasSection(item, "beslutning") || hasSection(item, "referat"),
  );
  const missed = proposed.length - decided.length;
  if (missed === 0 || missed < proposed.length * missedShare) return [];
  return [{ actual: `${decided.length}`, expected: `${proposed.length}` }];
}

function hasSection(
  { sections }: ItemView,
  kind: "indstilling" | "beslutning" | "referat",
): boolean {
  return sections.some((section) => section.kind === kind);
}

/** The rule decisions-not-found. */
export const decisionsNotFound: CheckRule = { rule, find };
