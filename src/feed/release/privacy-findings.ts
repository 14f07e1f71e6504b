import { inkLength } from "../../model/block.js";
import type { BlockRecord } from "../../model/item-record.js";
import type { Item, MinutesRecord } from "../../model/record.js";

const hiddenText = "hidden-text";

/** What a privacy rule found in an item, outside its marked blocks. */
export interface LooseFinding {
  ruleId: string;
  page: number | null;
  /** Masked text, or for hidden text the number of its characters without white space. */
  actual: string;
}

/** Rules whose findings keep text out of an index. */
export function isPrivacyRule(ruleId: string): boolean {
  return ruleId.startsWith("private-") || ruleId === hiddenText;
}

/**
 * Find what the privacy rules found in an item but no block of its sections is marked for: it
 * stands in the heading, in the attachments or in the text of an embedded document.
 */
export function looseFindings(record: MinutesRecord, item: Item): LooseFinding[] {
  const marked = new Map<string, number>();
  for (const key of blocksIn(item).flatMap(keysOf)) marked.set(key, (marked.get(key) ?? 0) + 1);
  const within = new Set(itemIds(item));
  return record.diagnostics
    .filter(({ ruleId, itemId }) => isPrivacyRule(ruleId) && itemId !== null && within.has(itemId))
    .filter(({ ruleId, actual }) => {
      const key = ruleId === hiddenText ? `${ruleId} ${actual}` : ruleId;
      const left = marked.get(key) ?? 0;
      marked.set(key, left - 1);
      return left <= 0;
    })
    .map(({ ruleId, page, actual }) => ({ ruleId, page, actual: actual ?? "" }));
}

/** What a block accounts for: each rule once, hidden text by its length. */
function keysOf({ hidden, private: ruleIds = [], text }: BlockRecord): string[] {
  const isHidden = hidden !== undefined || ruleIds.includes(hiddenText);
  return [
    ...ruleIds.filter((ruleId) => ruleId !== hiddenText),
    ...(isHidden ? [`${hiddenText} ${inkLength(text)}`] : []),
  ];
}

function blocksIn(item: Item): BlockRecord[] {
  const embedded = item.embedded.flatMap(({ items, document }) => [
    ...items,
    ...(document?.items ?? []),
  ]);
  return [
    ...item.sections.flatMap((section) => section.blocks),
    ...[...item.subitems, ...embedded].flatMap(blocksIn),
  ];
}

function itemIds(item: Item): string[] {
  return [item.id, ...item.subitems.flatMap(itemIds)];
}
