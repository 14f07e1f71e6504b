import { blockText } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import { isBlock } from "../../model/tree.js";
import { visibilityOfTitle } from "../../vocabulary/closed-titles.js";
import { visibilityOfHeading } from "../../vocabulary/closed-words.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import {
  type ClosedHint,
  closedHints,
  maybeClosedFirstLine,
  maybeClosedTitle,
} from "../../vocabulary/maybe-closed.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { passagesWith } from "../text/seek.js";
import { signs } from "../text/text-signs.js";

/**
 * Words near an item tell that the public may not follow it, and nothing marks it closed for sure:
 * in its title or first lines, in its text, in another item or the contents list. Feeds hold such
 * an item back as they do a closed one.
 *
 * @example
 *   # 4 | Køb af areal
 *   [Beslutning]
 *   Godkendt. Drøftelsen foregik for lukkede døre.
 *                                    ^^^^^^^^^^^^^
 *   → 1: Unexpected words “lukkede døre” about an item that nothing marks closed, expected a mark
 * @example
 *   # 1 | Dagsorden
 *   Punkt 2 behandles for lukkede døre.
 *                         ^^^^^^^^^^^^^
 *   # 2 | Køb af areal
 *   Godkendt.
 *   → 2: Unexpected words “lukkede døre” about an item that nothing marks closed, expected a mark
 * @example
 *   # 4 | Lukket skole på Vestermarken
 *   Skolen er lukket. Punktet blev lukket op for debat, og der var ingen lukkede punkter.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "maybe-closed",
  severity: "warning",
  message: {
    en: "Unexpected words “{actual}” about an item that nothing marks closed, expected a mark",
    da: "Uventede ord ”{actual}” om et punkt, som intet angiver som lukket, ventede en angivelse",
  },
  advice: {
    en: "See whether the public may read the item; until then feeds hold its text back.",
    da: "Se efter, om offentligheden må læse punktet; indtil da holder feeds dets tekst tilbage.",
  },
};

const closedSigns = signs("closed");
/** How many of an item's first blocks of text are its first lines. */
const firstBlocks = 2;

/** Find items that may be closed, each once. */
function find({ items, passages, tree }: MinutesView): FoundDetails[] {
  const told = passagesWith(passages, closedSigns).filter(({ place }) => place !== "furniture");
  const isListed = closedEntries(tree.children.filter((child) => child.type === "contentsList"));
  const hints = told.flatMap((passage) =>
    closedHints(passage.text).map((hint) => ({ ...hint, itemPath: passage.itemPath })),
  );
  const firsts = told.length === 0 ? new Map() : firstPassages(passages);
  return items.flatMap((view) => {
    const { item, path, page } = view;
    if (item.visibility === "closed") return [];
    const words =
      maybeClosedTitle(item.title) ??
      firstLineWords(view, firsts) ??
      hintWords(view, hints) ??
      (item.visibility === "unknown" && isListed(view) ? "lukket" : null);
    return words === null ? [] : [{ page, itemPath: path, actual: words }];
  });
}

/** An item printed as open may well speak of what is confidential. */
function firstLineWords(
  { item, path }: ItemView,
  firsts: ReadonlyMap<string, Passage[]>,
): string | null {
  if (item.visibility === "open") return null;
  const words = (firsts.get(path) ?? []).map(({ text }) => maybeClosedFirstLine(text));
  return words.find((found) => found !== null) ?? null;
}

function hintWords(
  { item, path }: ItemView,
  hints: readonly (ClosedHint & { itemPath: string | null })[],
): string | null {
  const hint = hints.find(({ itemPath, numbers }) =>
    numbers.length > 0 ? item.number !== null && numbers.includes(item.number) : itemPath === path,
  );
  return hint?.words ?? null;
}

/** The first blocks of text of each item. */
function firstPassages(passages: readonly Passage[]): Map<string, Passage[]> {
  const firsts = new Map<string, Passage[]>();
  passages.forEach((passage) => {
    const { itemPath, place } = passage;
    if (itemPath === null || (place !== "item" && place !== "section")) return;
    const own = firsts.get(itemPath) ?? [];
    if (own.length < firstBlocks) firsts.set(itemPath, [...own, passage]);
  });
  return firsts;
}

/** Does the contents list print the item as closed, by its own mark or by the heading above it? */
function closedEntries(
  lists: readonly { children: readonly unknown[] }[],
): (view: ItemView) => boolean {
  const blocks = lists.flatMap(({ children }) => children as Parameters<typeof isBlock>[0][]);
  const closed = new Set<string>();
  let isGroupClosed = false;
  for (const block of blocks.filter(isBlock)) {
    for (const line of blockText(block).split("\n")) {
      const group = visibilityOfHeading(line);
      if (group !== null) isGroupClosed = group === "closed";
      else if (isGroupClosed || visibilityOfTitle(line) === "closed") closed.add(entryKey(line));
    }
  }
  closed.delete("");
  return ({ item }) => {
    if (closed.size === 0) return false;
    const key = entryKey(item.title);
    return closed.has(key) || [...closed].some((entry) => key !== "" && entry.startsWith(key));
  };
}

function entryKey(line: string): string {
  return comparisonKey(line.replace(/^[\p{L}]{0,6}\.?\s?\d+[.):]?\s+/u, ""));
}

/** The rule maybe-closed. */
export const maybeClosed: CheckRule = { rule, find };
