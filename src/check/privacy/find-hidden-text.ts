import { inkLength, sourceOf } from "../../model/block.js";
import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";

/** Find text that the source hides from a reader; it is counted, never quoted. */
export function findHiddenText({ block, text }: Passage): FoundDetails[] {
  const hidden = sourceOf(block).hidden;
  const length = inkLength(text);
  if (hidden === null || length === 0) return [];
  return [{ subject: hidden, actual: String(length) }];
}
