import type { Rule } from "../../model/rule.js";
import { isRoutineTitle } from "../../vocabulary/routine-titles.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { looksLikeHeading, type ShortLine } from "../short-lines.js";

/**
 * The same short line stands above text in half of the items: a heading of the template's own
 * that was taken for text.
 *
 * @example
 *   # 1 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   Det videre forløb
 *   ^^^^^^^^^^^^^^^^^
 *   Forvaltningen vender tilbage i maj.
 *   # 2 | Vintersvømning
 *   [Referat]
 *   Klubben har 40 medlemmer.
 *   Det videre forløb
 *   Der holdes møde i juni.
 *   → 1: Unexpected line “Det videre forløb” in the text of 2 items, expected the heading of a section
 * @example
 *   # 1 | Ny badebro
 *   [Referat]
 *   Broen er nedslidt.
 *   Det videre forløb
 *   Forvaltningen vender tilbage i maj.
 *   # 2 | Vintersvømning
 *   [Referat]
 *   Klubben har 40 medlemmer.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "line-in-many-items",
  severity: "info",
  message: {
    en: "Unexpected line “{actual}” in the text of {subject} items, expected the heading of a section",
    da: "Uventet linje ”{actual}” i teksten i {subject} punkter, ventede overskriften på et afsnit",
  },
  advice: {
    en: "See whether the line heads a section in each of the items.",
    da: "Se efter, om linjen er overskrift på et afsnit i hvert af punkterne.",
  },
};

/** Fewest items with the line, and their share of the items that hold some text. */
const fewestItems = 2;
const share = 0.5;

/** Find lines that recur from item to item above some text. */
function find(view: MinutesView): FoundDetails[] {
  const usual = view.topItems.filter(
    ({ item, sections }) => sections.length > 0 && !isRoutineTitle(item.title),
  ).length;
  const found = new Map<string, { line: ShortLine; items: Set<Passage["itemPath"]> }>();
  for (const line of view.shortLines) {
    if (!mayHeadSection(line)) continue;
    const key = line.text.toLowerCase();
    const known = found.get(key);
    if (known === undefined) found.set(key, { line, items: new Set([line.passage.itemPath]) });
    else known.items.add(line.passage.itemPath);
  }
  return [...found.values()]
    .filter(({ items }) => items.size >= fewestItems && items.size >= usual * share)
    .filter(({ line }) => !tells.test(line.text))
    .map(({ line: { text, passage }, items }) => ({
      page: passage.page,
      itemPath: passage.itemPath,
      actual: text,
      subject: `${items.size}`,
    }));
}

/**
 * What leads in a recommendation or a list recurs by nature, and so does a section's first line;
 * "Sagen følges op" tells something and heads nothing.
 */
const tells = /indstill|anbefal|foresl|følgende|(?<!\p{L})(?:at$|\p{Ll}{3,}es(?!\p{L}))/u;

function mayHeadSection({ text, passage, isFirst, hasTextBelow }: ShortLine): boolean {
  if (!hasTextBelow || (isFirst && passage.section?.heading !== null)) return false;
  return looksLikeHeading(text);
}

/** The rule line-in-many-items. */
export const lineInManyItems: CheckRule = { rule, find };
