import { endsSentence } from "../../vocabulary/sentences.js";
import type { ContentsLine } from "./contents-line.js";
import type { FrontLine } from "./front-lines.js";

/** Longest end of a title that wrapped, in characters. */
export const longestWrap = 180;

/**
 * Is the line the end of a title that wrapped after its page?
 *
 *   Punkt 5: Lokalplan for boliger ved Søndervej, endelig vedtagelse, ⇥ 8
 *   herunder fordeling af udgifter mellem de deltagende parter og en plan for inddragelse
 *   ^ small letter, below an entry with its page
 */
export function endsEntry(line: ContentsLine, above: FrontLine | undefined): boolean {
  if (!above?.isEntry || above.line.page === null) return false;
  return /^\p{Ll}/u.test(line.title) && !endsSentence(line.title);
}
