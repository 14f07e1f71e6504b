import type { Plugin } from "unified";
import { collectAll } from "../../model/collect.js";
import type { SectionKind } from "../../model/section-kind.js";
import { type AgendaItem, isBlock, type MinutesTree } from "../../model/tree.js";
import { labelEntries } from "../../vocabulary/label-entries.js";
import { isAgendaItem, mapItemLists } from "../item-head/map-item-lists.js";
import { bodySize, sameLook } from "../items/look.js";
import { acceptsHeading } from "./accept-heading.js";
import { doubtItems } from "./doubts/doubt-items.js";
import { type AcceptedHeading, gatherSections } from "./gather-sections.js";
import { introducesPoints } from "./introduces-points.js";
import { collectLabels, type LabelOccurrence } from "./label-occurrence.js";
import { type HeadingHabit, learnHeadings } from "./learn-headings.js";
import { isSaidAgain, pairKey } from "./paired-headings.js";
import { quotesEarlier } from "./quotes-earlier.js";
import { splitAfterAttachments } from "./split-after-attachments.js";
import { splitMissingHeading } from "./split-missing-heading.js";
import { standsAmongLabels } from "./stands-among-labels.js";

/** Step 8: find each item's sections by the template's own headings. */
export const remarkSections: Plugin<[], MinutesTree> = () => markSections;

/** Gather the blocks of every item into sections, wherever items stand; what is gathered already stays. */
export function markSections(tree: MinutesTree): MinutesTree {
  return mapItemLists(tree, (children) => {
    const sectioned = sectionItems(children.filter(isAgendaItem));
    return children.map((child) => (isAgendaItem(child) ? (sectioned.shift() ?? child) : child));
  });
}

/** Gather the blocks of items that share one template into sections. */
export function sectionItems(items: AgendaItem[]): AgendaItem[] {
  const size = bodySize(collectAll(items, (item) => item.children.filter(isBlock)));
  const occurrences = collectLabels(items);
  const habit = learnHeadings(items, occurrences, size);
  const unopened = new Set<number>();
  const accepted = items.map(() => new Map<number, AcceptedHeading>());
  for (const [at, occurrence] of occurrences.entries()) {
    const isGroup = habit.groups.has(occurrence.key) || isSaidAgain(items, occurrences, at);
    const heading = accepted[occurrence.item]?.get(occurrence.index - 1)?.occurrence;
    const above = heading?.label;
    if (heading && habit.firstLines.has(pairKey(heading.key, occurrence.key))) continue;
    if (heading && isValueOf(heading, occurrence, habit)) continue;
    const proposes = introducesPoints(items[occurrence.item], occurrence, occurrences);
    const open = last(accepted[occurrence.item]);
    if (quotesEarlier(occurrence, open, occurrences, habit)) continue;
    if (!proposes && isLeadIn(occurrence, above?.kind, habit)) continue;
    if (isListed(occurrence, open, habit)) continue;
    const isOwn = standsAmongLabels(occurrence, open, habit);
    if (!isGroup && !proposes && !isOwn && !acceptsHeading(occurrence, habit, size)) {
      if (mayHead(occurrence, habit) || looksLikeHeading(occurrence, open, occurrences, habit))
        unopened.add(occurrence.item);
      continue;
    }
    accepted[occurrence.item]?.set(occurrence.index, { occurrence, isGroup });
  }
  const sectioned = items.map((item, index) =>
    splitAfterAttachments(splitMissingHeading(gatherSections(item, accepted[index] ?? new Map()))),
  );
  return doubtItems(sectioned, unopened);
}

function last(accepted: Map<number, AcceptedHeading> | undefined): LabelOccurrence | null {
  let latest: LabelOccurrence | null = null;
  accepted?.forEach(({ occurrence }) => {
    latest = occurrence;
  });
  return latest;
}

/**
 * A word for a section right below a heading that no vocabulary has, and not set as the headings are,
 * is what that heading says, where the item's own section stands further down.
 *
 *   Punkttype        ← set as the headings are
 *   Beslutning.
 *   ^^^^^^^^^^^
 */
function isValueOf(
  heading: LabelOccurrence,
  { look, runIn, strongBelow }: LabelOccurrence,
  habit: HeadingHabit,
): boolean {
  if (habit.look === null || runIn || !strongBelow) return false;
  if (heading.label !== null && heading.label.kind !== "andet") return false;
  return sameLook(heading.look, habit.look) && !sameLook(look, habit.look);
}

/**
 * Below the heading Bilag a weak label may be the title of an attachment.
 *
 *   Bilag
 *   Kommissorium
 *   Tidsplan
 *   ^^^^^^^^
 */
function isListed(
  { label, key }: LabelOccurrence,
  open: LabelOccurrence | null,
  { look, recurring }: HeadingHabit,
): boolean {
  return (
    open?.label?.kind === "bilag" &&
    look === null &&
    label?.strength === "weak" &&
    !recurring.has(key)
  );
}

/**
 * A label of the vocabulary alone on its line, in a text whose headings have no look that tells
 * them; what is only composed of labels ("Forventet tidsplan") is as often a sub-title.
 *
 *   Økonomi           ← may head a section, or a part of the Sagsfremstilling
 *   Puljen er på 40.000 kr.
 */
function mayHead({ label, runIn }: LabelOccurrence, { look }: HeadingHabit): boolean {
  if (look !== null || label === null || runIn || label.qualified) return false;
  return labelEntries.has(label.label);
}

/**
 * A line that no vocabulary has, set as the template's headings are and nothing else is, with text
 * below it.
 *
 *   Sådan gør vi nu       ← bold as the headings
 *   Taget males i maj.
 */
function looksLikeHeading(
  one: LabelOccurrence,
  open: LabelOccurrence | null,
  all: LabelOccurrence[],
  { look, lookTells }: HeadingHabit,
): boolean {
  if (one.label !== null || look === null || !lookTells || !sameLook(one.look, look)) return false;
  if (open?.label?.kind === "bilag") return false;
  return !all.some(
    (other) =>
      other.item === one.item &&
      Math.abs(other.index - one.index) === 1 &&
      sameLook(other.look, look),
  );
}

/**
 * "Forvaltningen foreslår:" right under the heading Indstilling is its first line, and without a
 * colon it is text, unless it is set as the headings are and recurs.
 */
function isLeadIn(
  { label, look, key }: LabelOccurrence,
  above: SectionKind | undefined,
  habit: HeadingHabit,
): boolean {
  if (label?.label !== "foreslår") return false;
  const isHeading = habit.look !== null && sameLook(look, habit.look) && habit.recurring.has(key);
  return above === "indstilling" || (!label.colon && !isHeading);
}
