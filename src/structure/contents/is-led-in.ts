import { blockText } from "../../model/block.js";
import { isBlock, type RootChild } from "../../model/tree.js";

/** Shortest sentence that leads in a list, in characters. */
const shortestLeadIn = 25;

const agendaWord = /dagsorden|punkt|program|emne|indhold|møde|forsamling/iu;

/**
 * Is the line above a sentence that leads in a list of points, and names no agenda?
 *
 *   Modellen hviler på disse principper:
 *   1. Åbne døre i hele huset
 */
export function isLedIn(above: RootChild | undefined): boolean {
  if (above === undefined || !isBlock(above)) return false;
  const text = blockText(above).trim();
  return text.endsWith(":") && text.length > shortestLeadIn && !agendaWord.test(text);
}
