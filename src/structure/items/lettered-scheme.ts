import { blockText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import {
  beginsWithLetter,
  type LetterFamily,
  readLetteredLine,
} from "../../vocabulary/lettered-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { weighCandidate } from "./candidate-evidence.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";
import { headingLine } from "./heading-line.js";
import { isTitleLine } from "./places-of-titles.js";

/** Longest heading with a letter for a number, in characters. */
const longestHeading = 120;
/** Fewest items, and fewest usual titles among them, that make a scheme. */
const fewestItems = 3;
const fewestUsual = 2;
const points = 2;
/** Share of the letters that may sound like groups and stand over numbers, each counted, among items. */
const mostGroups = 0.5;
/** Share of the lines that print or what follows must show to be headings, where titles tell nothing. */
const headedShare = 0.7;
/** What shows that a line heads an item and no list has. */
const headingSigns: ReadonlySet<string> = new Set([
  "heading style",
  "set as a heading",
  "followed by a section heading",
  "followed by a case number",
]);

const families: LetterFamily[] = ["roman", "capital", "small"];

/**
 * Items numbered I., II., III. or A), B), C): a run from the first on, each the successor of the one
 * before, with at least two titles every agenda has, or most of them set as headings or with a
 * section's heading or a case number below. A list of letters inside an item's text has none. A run
 * that begins anew may repeat the agenda above it: of two as long the later one has the text.
 */
export function letteredScheme(children: RootChild[], context: ItemContext): Candidate[] {
  const lines = firstLines(children);
  const placed = collect(children, (block, index): PlacedLine | null => {
    const line = lines[index] ?? "";
    if (!isBlock(block) || !beginsWithLetter(line)) return null;
    return sourceOf(block).rowPart === "text" ? null : { index, block, line };
  });
  if (placed.length < fewestItems) return [];
  const schemes = families.flatMap((family) => runsOf(placed, family, children));
  return schemes
    .filter((run) => repeatsAgenda(run, schemes) || areItems(run, children, context))
    .reduce(
      (best, other) => (other.length > best.length || isAgain(best, other) ? other : best),
      [],
    );
}

/** The same letters once more, further down. */
function isAgain(above: Candidate[], below: Candidate[]): boolean {
  const [first, second] = [above[0], below[0]];
  return (
    first?.family === second?.family &&
    above.length === below.length &&
    (second?.index ?? 0) > (first?.index ?? 0)
  );
}

/** The titles of a run further up come again: there was the agenda. */
function repeatsAgenda(run: Candidate[], runs: Candidate[][]): boolean {
  const titles = new Set(run.map(({ title }) => comparisonKey(title)));
  return runs.some(
    (other) =>
      run.length >= fewestItems &&
      run[0]?.family !== "small" &&
      other.length === run.length &&
      (other.at(-1)?.index ?? 0) < (run[0]?.index ?? 0) &&
      other.filter(({ title }) => titles.has(comparisonKey(title))).length >=
        run.length * headedShare,
  );
}

function areItems(run: Candidate[], children: RootChild[], context: ItemContext): boolean {
  if (run.length < fewestItems || headGroups(run, children)) return false;
  const usual = run.filter(({ title }) => isUsualAgendaTitle(title)).length;
  if (usual >= fewestUsual) return true;
  const headed = run.filter(
    (candidate) =>
      standsOverLabel(candidate, children) ||
      weighCandidate(candidate, children, context).evidence.some(({ name }) =>
        headingSigns.has(name),
      ),
  );
  return headed.length >= run.length * headedShare || haveOwnText(run, children);
}

/**
 * Do the letters head groups of items ("A. Sager til beslutning")? One title among others may sound like a
 * group's, where the others do not stand over items.
 *
 *   III. Økonomi
 *   Kassereren lagde tallene frem.
 *   IV. Sager til behandling          ← an item, with a list of its own
 *   1. Ansøgning om tilskud til flaget.
 */
function headGroups(run: Candidate[], children: RootChild[]): boolean {
  const groups = run.filter(({ title }) => isGroupHeading(title)).length;
  if (groups === 0) return false;
  const overItems = run.filter(({ index, blockCount }) => {
    const below = children[index + blockCount];
    return (
      below !== undefined && isBlock(below) && readNumberedLine(blockText(below).trim()) !== null
    );
  }).length;
  return groups + overItems > run.length * mostGroups;
}

/** Fewest letters that must each stand over text of their own, where nothing else tells. */
const fewestOverText = 4;

/**
 * Do short titles stand at the letters, each with sentences below it? A list has no text between its points.
 *
 *   a) Sommerfest
 *   Festudvalget har lejet telt og grill.
 *   b) Breve og mails
 */
function haveOwnText(run: Candidate[], children: RootChild[]): boolean {
  if (run.length < fewestOverText) return false;
  const titled = run.filter(({ title }) => isTitleLine(title));
  const isOverText = ({ index, blockCount }: Candidate) => {
    const below = children[index + blockCount];
    return below !== undefined && isBlock(below) && endsSentence(blockText(below).trim());
  };
  return titled.length >= run.length * headedShare && run.every(isOverText);
}

/** Does any label of a section, the weaker ones too, stand right below? */
function standsOverLabel({ index, blockCount }: Candidate, children: RootChild[]): boolean {
  const below = children[index + blockCount];
  const label = below && isBlock(below) ? readSectionLabel(blockText(below).trim()) : null;
  return label !== null && label.rest === "";
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

/**
 * Do the letters number the items, where the other reading has hardly a number or reads the same lines
 * without theirs, or where its numbers begin anew inside the letters, below text of theirs?
 *
 *   A. Valg af dirigent      ← found by the contents list, with "A." in its title
 */
export function countsByLetters(
  lettered: Candidate[],
  reading: Candidate[],
  numbered: Candidate[],
): boolean {
  const [first] = lettered;
  if (first === undefined) return false;
  const places = new Set(lettered.map(({ index }) => index));
  const isUnread = ({ index, family, entry }: Candidate) =>
    places.has(index) || (family === "none" && entry === null);
  if (reading.every(isUnread)) return true;
  const numbers = numbered.filter(({ value }) => value !== null);
  const heads = new Set(lettered.map(({ index, blockCount }) => index + blockCount));
  const below = numbers.filter(({ index }) => heads.has(index)).length;
  const begins = numbers.filter(({ value, index }) => value === 1 && index > first.index).length;
  const isOutside = numbers.some(({ index }) => index < first.index);
  return !isOutside && begins >= 2 && below * 2 < lettered.length;
}

/** A line that begins with a letter as items are numbered, and where it stands. */
interface PlacedLine {
  index: number;
  block: Block;
  line: string;
}

/** Every run from the first letter on; each line goes on the run that began last. */
function runsOf(placed: PlacedLine[], family: LetterFamily, children: RootChild[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const { index, block, line } of placed) {
    const read = readLetteredLine(line, family);
    if (!read || read.rest.length > longestHeading) continue;
    if (read.value === 1) runs.push([]);
    const run = runs.at(-1);
    if (run === undefined || read.value !== run.length + 1) continue;
    const below = read.rest === "" ? titleBelow(children[index + 1]) : null;
    if (below === "") continue;
    run.push({
      ...emptyCandidate(index, block),
      blockCount: below === null ? 1 : 2,
      family,
      number: read.number,
      value: read.value,
      title: below ?? read.rest,
      evidence: [{ name: `family ${family}`, points }],
      score: points,
    });
  }
  return runs;
}

/** The title below a letter that stands alone, empty where there is none. */
function titleBelow(child: RootChild | undefined): string {
  if (child === undefined || !isBlock(child) || child.type === "table") return "";
  const text = headingLine(child);
  return isTitleLine(text.replace(/[.:]$/u, "")) ? text : "";
}
