import type { BlockRecord } from "../../model/item-record.js";
import type { Stretch } from "../passages/split-passages.js";
import { personalNumbers } from "./personal-numbers.js";

/**
 * Say of each block of a section why it is held back: "hidden", the first privacy rule that found
 * something in it, or null. Two blocks that hold a number between them are both held back:
 *
 *     Ansøgerens cpr er 010203-
 *                       ^^^^^^^
 *     1234, og hun bor i Kærhøj.
 *     ^^^^
 */
export function reasonsToHoldBack(blocks: BlockRecord[]): (string | null)[] {
  const reasons = blocks.map(ownReason);
  for (;;) {
    const shown = blocks.filter((_, index) => reasons[index] === null);
    const held = linesWithNumbers(shown.map(({ text }) => text));
    if (held.size === 0) return reasons;
    for (const [place, block] of shown.entries()) {
      if (held.has(place)) reasons[blocks.indexOf(block)] = "private-cpr-number";
    }
  }
}

/**
 * Tell which of some texts, set line by line, hold a part of what may be a personal number.
 *
 * @returns their indexes
 */
export function linesWithNumbers(texts: string[]): Set<number> {
  const found = personalNumbers(texts.join("\n"));
  const held = new Set<number>();
  if (found.length === 0) return held;
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const end = start + text.length;
    if (found.some((number) => overlap(number, { start, end }))) held.add(index);
    start = end + 1;
  }
  return held;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && one.end > other.start;
}

function ownReason({ hidden, private: ruleIds }: BlockRecord): string | null {
  if (hidden !== undefined) return "hidden";
  const ruleId = ruleIds?.[0];
  return ruleId === "hidden-text" ? "hidden" : (ruleId ?? null);
}
