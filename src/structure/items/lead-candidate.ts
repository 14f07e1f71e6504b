import { blockText, sourceOf } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readLeadTitle } from "../contents/lead-title.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";

/**
 * A title of a contents list without numbers, with its text behind it in one line.
 *
 *   Indkomne forslag: Forslaget om nye bænke blev vedtaget.
 *   ^^^^^^^^^^^^^^^^
 */
export function leadCandidate(index: number, block: Block, context: ItemContext): Candidate | null {
  if (!context.entriesUnnumbered || sourceOf(block).list !== null) return null;
  const text = blockText(block);
  const start = text.length - text.trimStart().length;
  const lead = readLeadTitle(text.slice(start));
  const entry = lead === null ? -1 : context.entryKeys.indexOf(comparisonKey(lead.title));
  if (lead === null || entry < 0) return null;
  const { title, end } = lead;
  return { ...emptyCandidate(index, block), title, titleEnd: start + end, entry, listed: true };
}
