import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import {
  beginsWithLetter,
  type LetterFamily,
  readLetteredLine,
} from "../../vocabulary/lettered-lines.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";

/** Longest heading with a letter for a number, in characters. */
const longestHeading = 120;
/** Fewest items, and fewest usual titles among them, that make a scheme. */
const fewestItems = 3;
const fewestUsual = 2;
const points = 2;

const families: LetterFamily[] = ["roman", "capital", "small"];

/**
 * Items numbered I., II., III. or A), B), C): a run from the first on, each the
 * successor of the one before, with at least two titles every agenda has. A
 * list of letters inside an item's text has none.
 */
export function letteredScheme(children: RootChild[]): Candidate[] {
  const lines = firstLines(children);
  const placed = collect(children, (block, index): PlacedLine | null => {
    const line = lines[index] ?? "";
    return isBlock(block) && beginsWithLetter(line) ? { index, block, line } : null;
  });
  const schemes = families.map((family) => runOf(placed, family));
  return schemes.reduce((best, other) => (other.length > best.length ? other : best));
}

/**
 * Do all items of a reading stand inside one of the letters? Then they are a list in its text.
 *
 *   C. Sommerlejr
 *   1. Jonas booker bussen.      ← the only numbers
 *   D. Økonomi
 */
export function standInsideOne(numbered: Candidate[], lettered: Candidate[]): boolean {
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (!first || !last) return false;
  const at = lettered.findLastIndex(({ index }) => index < first.index);
  const next = lettered[at + 1];
  return at >= 0 && (next === undefined ? at > 1 : last.index < next.index);
}

/** A line that begins with a letter as items are numbered, and where it stands. */
interface PlacedLine {
  index: number;
  block: Block;
  line: string;
}

function runOf(placed: PlacedLine[], family: LetterFamily): Candidate[] {
  const run: Candidate[] = [];
  for (const { index, block, line } of placed) {
    const read = readLetteredLine(line, family);
    if (!read || read.rest.length > longestHeading || read.value !== run.length + 1) continue;
    run.push({
      ...emptyCandidate(index, block),
      family,
      number: read.number,
      value: read.value,
      title: read.rest,
      evidence: [{ name: `family ${family}`, points }],
      score: points,
    });
  }
  const usual = run.filter(({ title }) => isUsualAgendaTitle(title)).length;
  return run.length >= fewestItems && usual >= fewestUsual ? run : [];
}
