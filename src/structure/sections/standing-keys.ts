import { blockText } from "../../model/block.js";
import { groupBy } from "../../model/group-by.js";
import { type AgendaItem, isBlock } from "../../model/tree.js";
import { kindOfHeading } from "../../vocabulary/kind-of-heading.js";
import type { LabelOccurrence } from "./label-occurrence.js";
import { nextIndex } from "./paired-headings.js";
import { fewestUnknown } from "./recurring-keys.js";

/** Share of the items in which a heading without a look must stand, each time over text. */
const standingShare = 0.7;

/**
 * Headings of the template's own in a text without looks: the same short line once in most items,
 * always with text below, which may be the same ("Ingen.") under a word that tells its kind.
 *
 *   Kort om sagen
 *   Udkast til planen er sendt i høring.
 */
export function standingKeys(items: AgendaItem[], occurrences: LabelOccurrence[]): Set<string> {
  const keys = new Set<string>();
  const unknown = occurrences.filter((one) => one.label === null || one.label.qualified);
  for (const [key, group] of groupBy(unknown, (one) => one.key)) {
    if (group.length < fewestUnknown || group.length < items.length * standingShare) continue;
    const once = new Set(group.map((one) => one.item)).size === group.length;
    const texts = new Set(group.map((one) => textBelow(items, one)));
    const differs = texts.size > 1 || kindOfHeading(key) !== null;
    if (once && !texts.has("") && differs && !leadsIn(group, texts)) keys.add(key);
  }
  return keys;
}

/** "Det indstilles, at rådet" above "- drøfter sagen": the line begins a sentence that goes on below. */
function leadsIn(group: LabelOccurrence[], texts: Set<string>): boolean {
  const goingOn = [...texts].filter((text) => /^(?:\p{Ll}|[-–•·]|\d+[.)])/u.test(text)).length;
  return goingOn * 2 >= texts.size || group.every(({ endsInComma }) => endsInComma);
}

/** The text of the block below, empty where there is none. */
function textBelow(items: AgendaItem[], one: LabelOccurrence): string {
  const below = items[one.item]?.children[nextIndex(items, one)];
  return below !== undefined && isBlock(below) ? blockText(below).trim() : "";
}
