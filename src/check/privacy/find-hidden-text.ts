import { inkLength } from "../../model/block.js";
import type { FoundDetails } from "../check-rule.js";
import type { Passage } from "../passages.js";
import { nothingFound } from "../text-rule.js";

/** Find text that the source hides from a reader; it is counted, never quoted. */
export function findHiddenText({ source, text }: Passage): FoundDetails[] {
  const { hidden } = source;
  if (hidden === null) return nothingFound;
  const length = inkLength(text);
  if (length === 0) return nothingFound;
  return [{ subject: hidden, actual: String(length) }];
}
