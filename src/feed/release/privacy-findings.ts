import { inkLength } from "../../model/block.js";
import type { BlockRecord } from "../../model/item-record.js";
import type { Diagnostic, Item, MinutesRecord } from "../../model/record.js";

const hiddenText = "hidden-text";

/** What the privacy rules found in an item and all that stands in it. */
export interface PrivacyFindings {
  all: Diagnostic[];
  /**
   * Those that no block of its sections is marked for: they stand in the heading, in the
   * attachments or in the text of an embedded document.
   */
  loose: Diagnostic[];
}

/** What the privacy rules found in a record, whose messages mask it. */
export function privacyDiagnostics({ diagnostics }: MinutesRecord): Diagnostic[] {
  return diagnostics.filter(({ ruleId }) => ruleId.startsWith("private-") || ruleId === hiddenText);
}

const none: PrivacyFindings = { all: [], loose: [] };

/** Pick out what was found in an item. */
export function privacyFindings(found: Diagnostic[], item: Item): PrivacyFindings {
  if (found.length === 0) return none;
  const within = new Set(itemIds(item));
  const all = found.filter(({ itemId }) => itemId !== null && within.has(itemId));
  if (all.length === 0) return none;
  const marked = new Map<string, number>();
  for (const key of blocksIn(item).flatMap(keysOf)) marked.set(key, (marked.get(key) ?? 0) + 1);
  const loose = all.filter(({ ruleId, actual }) => {
    const key = ruleId === hiddenText ? `${ruleId} ${actual}` : ruleId;
    const left = marked.get(key) ?? 0;
    marked.set(key, left - 1);
    return left <= 0;
  });
  return { all, loose };
}

/** Characters of hidden text among findings, white space not counted. */
export function hiddenInk(findings: Diagnostic[]): number {
  return findings
    .filter(isHidden)
    .reduce((sum, { actual }) => sum + Math.max(1, Number(actual) || 0), 0);
}

/** Is it a finding of hidden text? */
export function isHidden({ ruleId }: Diagnostic): boolean {
  return ruleId === hiddenText;
}

/**
 * Could what was found stand in a text? The message masks it, so all that fits the mask may be it.
 *
 *     20 •• •• ••          Ring til Inga Holt på 20 00 00 00
 *                                                ^^^^^^^^^^^
 */
export function mayStandIn(text: string, { ruleId, actual }: Diagnostic): boolean {
  if (ruleId === hiddenText || actual === null || !/[^\s•]/u.test(actual)) return false;
  const pattern = actual
    .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
    .replace(/•+(?=@)/gu, "[^\\s@]{1,64}")
    .replaceAll("•", "\\p{Nd}")
    .replace(/\s+/gu, "\\s{0,2}");
  return new RegExp(pattern, "iu").test(text);
}

/** What a block accounts for: each rule once, hidden text by its length. */
function keysOf({ hidden, private: ruleIds = [], text }: BlockRecord): string[] {
  const hasHidden = hidden !== undefined || ruleIds.includes(hiddenText);
  return [
    ...ruleIds.filter((ruleId) => ruleId !== hiddenText),
    ...(hasHidden ? [`${hiddenText} ${inkLength(text)}`] : []),
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
