import { printedText, sourceOf } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { titleSimilarity } from "../../vocabulary/comparison.js";
import { isAgendaReference, type NumberedLine } from "../../vocabulary/numbered-lines.js";
import type { Candidate, ItemContext } from "./candidate.js";

/** Titles less alike are not the same. */
const sameTitle = 0.6;

/**
 * Read a line that refers to an item of the agenda by its number, and goes on with what was
 * said of it: the title stands in the contents list alone.
 *
 *   Ad pkt. 3: Kassereren gennemgik regnskabet.
 *   ^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @returns the entry, its title, and where the reference ends; null where the line has a title.
 */
export function referredEntry(
  block: Block,
  line: NumberedLine,
  { entries }: ItemContext,
): Pick<Candidate, "entry" | "title" | "titleEnd"> | null {
  if (entries.length === 0 || sourceOf(block).list !== null || !isAgendaReference(line))
    return null;
  const entry = entries.findIndex(({ number }) => number === line.number);
  const title = entries[entry]?.title;
  if (title === undefined || titleSimilarity(line.rest, title) >= sameTitle) return null;
  const text = printedText(block);
  const lead = text.length - text.trimStart().length;
  return { entry, title, titleEnd: lead + line.prefixLength };
}
