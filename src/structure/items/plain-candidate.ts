import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { isHeaderLabelLine } from "../../vocabulary/header-label-lines.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { standsOut } from "./look.js";
import { matchEntry } from "./match-entry.js";

/** Longest title without a number in front of it, in characters. */
export const longestPlain = 160;

const endsClause = endsWithOneOf(".;,");

/** A line without a number: its title must be in the contents list, or it must look like a heading. */
export function plainCandidate(
  index: number,
  block: Block,
  text: string,
  context: ItemContext,
): Candidate | null {
  if (text.includes("\t") || isOfThreeLines(block) || isHeaderLabelLine(text)) return null;
  const label = readSectionLabel(text);
  const isBareLabel = label?.strength === "strong" && !label.qualified && label.rest === "";
  if (isBareLabel) return null;
  const entry = matchEntry(text, null, context);
  if (entry !== null) return { ...emptyCandidate(index, block), title: text, entry };
  if (label !== null || text.length > longestPlain || endsClause(text)) return null;
  if (block.data?.source?.list != null) return null;
  const base = emptyCandidate(index, block);
  return standsOut(base.look, context.bodySizePoints) ? { ...base, title: text } : null;
}

/** Is the block printed in three lines or more? */
function isOfThreeLines(block: Block): boolean {
  const text = blockText(block);
  const end = text.indexOf("\n");
  return end >= 0 && text.includes("\n", end + 1);
}
