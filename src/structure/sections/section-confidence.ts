import { blockText } from "../../model/block.js";
import { type AgendaItem, type ItemSection, isBlock } from "../../model/tree.js";
import { isRoutineTitle } from "../../vocabulary/routine-titles.js";

/** Fewest items that make a habit. */
const fewestItems = 4;
/** Sections the median item must have for one section to be few. */
const usualSections = 3;
/** Characters of text in one section above which a missing heading is likely. */
const muchText = 150;
/** What remains of an item's confidence then: about an even chance. */
const factor = 0.5;

/**
 * Lower the confidence of items that hold all their text in one section where
 * the others have several: a heading may be missing or may not have been seen.
 * Closed items and routine ones ("Eventuelt") print little and are left alone.
 */
export function doubtSparseItems(items: AgendaItem[]): AgendaItem[] {
  const counts = items.map((item) => sectionsOf(item).length).sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  if (items.length < fewestItems || median < usualSections) return items;
  return items.map((item) => (isSparse(item) ? doubted(item) : item));
}

function sectionsOf(item: AgendaItem): ItemSection[] {
  return item.children.filter((child) => child.type === "itemSection");
}

function isSparse(item: AgendaItem): boolean {
  const sections = sectionsOf(item);
  const only = sections[0];
  if (sections.length !== 1 || !only || item.visibility === "closed") return false;
  if (isRoutineTitle(item.title)) return false;
  const length = only.children
    .filter(isBlock)
    .reduce((sum, block) => sum + blockText(block).length, 0);
  return length >= muchText;
}

function doubted(item: AgendaItem): AgendaItem {
  return {
    ...item,
    reading: {
      confidence: Math.round(item.reading.confidence * factor * 1000) / 1000,
      evidence: [...item.reading.evidence, "one section where the other items have several"],
    },
  };
}
