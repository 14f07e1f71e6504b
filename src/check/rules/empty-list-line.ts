import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * A list marker without text after it: a line that was never written, or text that was lost.
 *
 * @example
 *   # 1 | Ny badebro
 *   - Broen fornyes
 *   -
 *   ^
 *   → 1: Unexpected list line “-” without text, expected text after the marker
 * @example
 *   # 1 | Ny badebro
 *   - Broen fornyes
 *   → nothing
 */
const rule: Rule = {
  ruleId: "empty-list-line",
  severity: "info",
  message: {
    en: "Unexpected list line “{actual}” without text, expected text after the marker",
    da: "Uventet listelinje ”{actual}” uden tekst, ventede tekst efter mærket",
  },
  advice: {
    en: "Remove the marker, or see whether the line's text is lost.",
    da: "Fjern mærket, eller se efter, om linjens tekst er gået tabt.",
  },
};

/** Find list lines that hold their marker only. */
function find(view: MinutesView): FoundDetails[] {
  const found: FoundDetails[] = [];
  for (const { source, text, page, itemPath, place } of view.passages) {
    const { list } = source;
    if (list === null || place === "contents" || place === "heading") continue;
    const printed = list.computed ? "" : list.label.trim();
    if (text.trim() === printed) found.push({ page, itemPath, actual: list.label });
  }
  return found;
}

/** The rule empty-list-line. */
export const emptyListLine: CheckRule = { rule, find };
