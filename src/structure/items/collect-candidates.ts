import { blockText, sourceOf } from "../../model/block.js";
import { type Block, type ContentsEntry, isBlock, type RootChild } from "../../model/tree.js";
import { beginsWithDate, isDateLine } from "../../vocabulary/date-lines.js";
import { type NumberedLine, readNumberedLine } from "../../vocabulary/numbered-lines.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { firstLines } from "./first-lines.js";
import { asHeading } from "./heading-line.js";
import { leadCandidate } from "./lead-candidate.js";
import { numberedCandidate } from "./numbered-candidate.js";
import { plainCandidate } from "./plain-candidate.js";
import { splitRunIn } from "./run-in-title.js";

/** Longest heading, in characters. */
const longestHeading = 320;
/** Longest number and title that a long paragraph runs on from. */
const longestLead = 120;

/** Collect every block that may be an item's heading, unscored, in document order. */
export function collectCandidates(children: RootChild[], context: ItemContext): Candidate[] {
  const candidates: Candidate[] = [];
  const lines = firstLines(children);
  children.forEach((child, index) => {
    if (!isBlock(child) || child.type === "table" || sourceOf(child).region === "footnote") return;
    const led = leadCandidate(index, child, context);
    const candidate = led ?? lineCandidate(children, index, child, lines[index] ?? "", context);
    if (candidate !== null) candidates.push(candidate);
  });
  return candidates;
}

/** A block that is a heading as a whole, or whose first words are; null where it can be none. */
function lineCandidate(
  children: RootChild[],
  index: number,
  block: Block,
  firstLine: string,
  context: ItemContext,
): Candidate | null {
  const line = asHeading(firstLine);
  const text = line.length > longestHeading ? titleOfLong(block, line) : line;
  if (text === "" || (isDateLine(text) && !mayAnswer(text))) return null;
  const numbered = numberOf(block, text, context);
  const candidate = numbered
    ? numberedCandidate(children, index, block, numbered, context)
    : plainCandidate(index, block, text, context);
  return candidate && { ...candidate, listed: isListed(candidate, context.entries) };
}

function numberOf(block: Block, text: string, context: ItemContext): NumberedLine | null {
  if (context.countingDigits.has(block)) return readNumberedLine(`${text}.`);
  return beginsWithDate(text) ? null : readNumberedLine(text);
}

/** "Ad. 4. Meddelelser - Den 5. juni er der møde kl. 9": the day stands in the text that runs on. */
function mayAnswer(text: string): boolean {
  const line = /^(?:ad|pkt|punkt)(?!\p{L})/iu.test(text) ? readNumberedLine(text) : null;
  return line !== null && /^\p{Lu}/u.test(line.rest);
}

/**
 * The number and title that a long paragraph runs on from, empty where it has none.
 *
 *   2. Slæbestedet: Opgaven er udbudt i fire delaftaler, og der er kommet …
 *   ^^^^^^^^^^^^^^^
 */
function titleOfLong(block: Block, line: string): string {
  const numbered = readNumberedLine(line);
  if (numbered === null || numbered.family === "bare") return "";
  const { head, tail } = splitRunIn(block);
  const text = tail === null ? "" : asHeading(blockText(head).trim());
  return text.length <= longestLead ? text : "";
}

function isListed(candidate: Candidate, entries: ContentsEntry[]): boolean {
  if (candidate.entry === null) return false;
  const number = entries[candidate.entry]?.number ?? null;
  return number === null || number === candidate.number;
}
