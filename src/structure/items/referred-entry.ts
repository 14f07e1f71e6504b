import { printedText, sourceOf } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { isAgendaReference, type NumberedLine } from "../../vocabulary/numbered-lines.js";
import { hasTitle, readsAsText } from "../contents/answered-list.js";
import type { Candidate, ItemContext } from "./candidate.js";

/**
 * Read a line that refers to an item of the agenda by its number, and goes on with what was
 * said of it: the title stands in the contents list alone.
 *
 *   Ad pkt. 3: Kassereren gennemgik regnskabet.
 *   ^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * Where the whole list is answered so, the number alone refers ("3. Kassereren gennemgik …").
 *
 * @returns the entry, its title, and where the reference ends; null where the line has a title.
 */
export function referredEntry(
  block: Block,
  line: NumberedLine,
  { entries, entriesAnswered }: ItemContext,
): Pick<Candidate, "entry" | "title" | "titleEnd"> | null {
  if (entries.length === 0 || sourceOf(block).list?.computed === true) return null;
  const refers = sourceOf(block).list === null && isAgendaReference(line);
  if (!refers && !(entriesAnswered && isAnswer(line))) return null;
  const entry = entries.findIndex(({ number }) => number === line.number);
  const title = entries[entry]?.title;
  if (title === undefined || hasTitle(line.rest, title)) return null;
  const text = printedText(block);
  const lead = text.length - text.trimStart().length;
  return { entry, title, titleEnd: lead + line.prefixLength };
}

/** Where answers stand in for titles, a line is one that reads as text, or is too short for a title. */
function isAnswer({ family, keyword, rest }: NumberedLine): boolean {
  return family !== "bare" && (keyword === "ad" || readsAsText(rest));
}
