import { blockText } from "../../model/block.js";
import { type AgendaItem, type Block, isBlock } from "../../model/tree.js";
import { readMeetingLabel } from "../../vocabulary/meeting-labels.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";

/** Fewest items, and share of them, in which a label no vocabulary has must begin a paragraph. */
const fewestItems = 3;
const ownShare = 0.7;
/** Share of the items in which known labels must run in, for that to be the template's way. */
const knownShare = 0.7;

const longestLabel = 32;
const ownLabel = /^(?<label>\p{Lu}\p{Ll}[\p{L} -]{2,28}):(?=\s+\S)/u;

/**
 * The labels of the template's own where labels run in: once in most of the items, each time at the
 * start of a paragraph, beside known ones that do the same.
 *
 *   Referat: Ansøgningerne blev behandlet.
 *   ^^^^^^^^
 *   English summary: Eight applications were processed.
 *   ^^^^^^^^^^^^^^^^
 *
 * @returns the labels in lower case.
 */
export function ownRunIns(items: AgendaItem[]): Set<string> {
  if (items.length < fewestItems) return new Set();
  const counts = new Map<string, number>();
  let known = 0;
  for (const item of items) {
    const found = new Map<string, number>();
    let hasKnown = false;
    for (const child of item.children) {
      if (!isBlock(child)) continue;
      const label = leadOf(child);
      if (label === null) continue;
      if (isKnown(`${label}: .`)) hasKnown = true;
      else found.set(label, (found.get(label) ?? 0) + 1);
    }
    if (hasKnown) known += 1;
    for (const [label, times] of found) {
      counts.set(label, times > 1 ? Number.NEGATIVE_INFINITY : (counts.get(label) ?? 0) + 1);
    }
  }
  if (known < items.length * knownShare) return new Set();
  const least = Math.max(fewestItems, items.length * ownShare);
  return new Set([...counts].flatMap(([label, count]) => (count >= least ? [label] : [])));
}

function isKnown(line: string): boolean {
  const label = readSectionLabel(line);
  return label !== null && !label.qualified && label.kind !== "bilag";
}

/** The words before a colon that a paragraph begins with; none of who was there. */
function leadOf(block: Block): string | null {
  if (block.type === "table") return null;
  const text = blockText(block);
  const colon = text.indexOf(":");
  if (colon < 4 || colon > longestLabel) return null;
  const label = ownLabel.exec(text.slice(0, longestLabel + 4))?.groups?.label;
  if (label === undefined) return null;
  const meeting = readMeetingLabel(text.slice(0, longestLabel + 4));
  return meeting !== null && meeting.kind !== "other" ? null : label.toLowerCase();
}

/** Read a paragraph that begins with one of those labels. */
export function readOwnRunIn(text: string, own: ReadonlySet<string>): SectionLabel | null {
  if (own.size === 0) return null;
  const colon = text.indexOf(":");
  const label = text.slice(0, Math.max(0, colon)).toLowerCase();
  if (!own.has(label)) return null;
  const rest = text.slice(colon + 1).trim();
  return {
    kind: "andet",
    strength: "strong",
    qualified: false,
    colon: true,
    label,
    length: colon + 1,
    rest,
  };
}
