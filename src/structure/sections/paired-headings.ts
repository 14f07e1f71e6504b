import { groupBy } from "../../model/group-by.js";
import type { AgendaItem } from "../../model/tree.js";
import { isTemplateLabel, type SectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** Longest value of a field, in characters: what is longer is text. */
const longestValue = 40;
/** Share of the items in which a field stands above the first heading. */
const fieldShare = 0.8;
/** Fewest times that a heading stands right above another. */
const fewestPairs = 2;

/** What stands right below headings, each time. */
interface PairKeys {
  /** Headings that only stand over other headings. */
  groups: Set<string>;
  /** Headings, each with the label that begins its text; see `pairKey`. */
  firstLines: Set<string>;
}

/**
 * Headings that, two times or more and always, have the same label as the very next block. Where
 * that is a heading too they only stand over it; where text runs on after it, and after no other
 * below, it is the first line of their text.
 *
 *   FREMSTILLING            Resume
 *   ~~~~~~~~~~~~            ^^^^^^
 *   Sagens baggrund         Sagsforløb: BY
 *   ^^^^^^^^^^^^^^^         Rådet skal godkende planen.
 */
export function keysOfPairs(items: AgendaItem[], occurrences: LabelOccurrence[]): PairKeys {
  const keys: PairKeys = { groups: new Set(), firstLines: new Set() };
  const headings = [...occurrences.keys()].filter((at) => {
    const one = occurrences[at];
    return one !== undefined && one.label !== null && !one.runIn;
  });
  for (const [key, group] of groupBy(headings, (at) => occurrences[at]?.key ?? "")) {
    if (group.length < fewestPairs) continue;
    const followers = group.map((at) => follower(items, occurrences, at));
    const first = followers[0];
    const always = followers.every(
      (next) => next?.label != null && next.label.label !== "foreslår" && next.key === first?.key,
    );
    if (!always || !first || first.key === key) continue;
    const isOther = occurrences[group[0] ?? 0]?.label?.kind !== first.label?.kind;
    const isLine =
      isOther &&
      group.every((at) => runsInAlone(occurrences, at + 1)) &&
      group.some((at) => holdsMore(items, occurrences, at + 1));
    if (isLine) keys.firstLines.add(pairKey(key, first.key));
    else keys.groups.add(key);
  }
  return keys;
}

/** A heading and the label right below it as one key. */
export function pairKey(heading: string, label: string): string {
  return `${heading}\t${label}`;
}

/** Text runs on after the label, and not after the next one of the item. */
function runsInAlone(occurrences: LabelOccurrence[], at: number): boolean {
  const one = occurrences[at];
  const next = occurrences[at + 1];
  return one?.runIn === true && !(next?.item === one.item && next.runIn);
}

/** Text stands between the label and the next heading of the item. */
function holdsMore(items: AgendaItem[], occurrences: LabelOccurrence[], at: number): boolean {
  const one = occurrences[at];
  const next = occurrences[at + 1];
  if (one === undefined) return false;
  const end = next?.item === one.item ? next.index : (items[one.item]?.children.length ?? 0);
  return nextIndex(items, one) < end;
}

/** The heading that is the very next block below another, furniture aside; null without one. */
function follower(
  items: AgendaItem[],
  occurrences: LabelOccurrence[],
  at: number,
): LabelOccurrence | null {
  const one = occurrences[at];
  const next = occurrences[at + 1];
  if (one === undefined || next === undefined || next.item !== one.item) return null;
  return next.index === nextIndex(items, one) ? next : null;
}

/** Index of the block below a heading, furniture aside. */
export function nextIndex(items: AgendaItem[], one: LabelOccurrence): number {
  const children = items[one.item]?.children ?? [];
  let at = one.index + 1;
  while (children[at]?.type === "furniture") at += 1;
  return at;
}

/**
 * Does the heading right below say the same in more words, so that the first only stands over it?
 *
 *   Økonomi
 *   ~~~~~~~
 *   Økonomiske konsekvenser
 */
export function isSaidAgain(
  items: AgendaItem[],
  occurrences: LabelOccurrence[],
  at: number,
): boolean {
  const one = occurrences[at];
  if (one?.label == null || one.runIn || one.label.qualified) return false;
  const next = follower(items, occurrences, at);
  if (next?.label == null || next.runIn || next.label.kind !== one.label.kind) return false;
  const { label } = next.label;
  return label !== one.label.label && label.startsWith(one.label.label);
}

/** "Kompetence: Byrådet": one of a template's labels with a short value behind it. */
export function isField(label: SectionLabel): boolean {
  return isTemplateLabel(label) && label.rest.length <= longestValue && !endsSentence(label.rest);
}

/**
 * Keys of the fields that stand in most items, two at least, right above a heading of the template.
 *
 *   Kompetence: Byrådet
 *   ^^^^^^^^^^^
 *   Indstilling
 */
export function leadingFields(items: AgendaItem[], occurrences: LabelOccurrence[]): string[] {
  const fields = occurrences.filter(({ label, runIn }, at) => {
    if (label === null || !runIn || !label.colon || !isField(label)) return false;
    const next = follower(items, occurrences, at);
    return next?.label?.strength === "strong" && !next.runIn;
  });
  const least = Math.max(fewestPairs, items.length * fieldShare);
  return [...groupBy(fields, ({ key }) => key)].flatMap(([key, group]) =>
    new Set(group.map(({ item }) => item)).size >= least ? [key] : [],
  );
}
