import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import { countFactsBelow } from "./case-facts.js";

/** Where the titles of a document stand, seen from its numbers. */
export interface PlacesOfTitles {
  /** Numbers stand on lines of their own: what follows one is its title, full stop or not. */
  numbersStandAlone: boolean;
  /** Below nearly every such number stands a line that can be a title, each another. */
  titlesBelow: boolean;
  /** Titles below such numbers end in colons. */
  colonsEndTitles: boolean;
  /** Numbers stand on lines of their own, each below its title. */
  titlesAbove: boolean;
  /** Numbers without a stop that count from 1, each above a title. */
  countingDigits: ReadonlySet<Block>;
}

/** Fewest lines with nothing but a number that make it the document's habit. */
const fewestAlone = 3;
/** Fewest usual titles below such lines that show that titles stand there. */
const fewestUsual = 2;
/** Share of such lines that must stand below a title for titles to stand above them. */
const titledShare = 0.7;
/** Fewest where all of them do, and longest field below such a number, in characters. */
const fewestTitled = 2;
const longestField = 60;
/** Longest title, and longest line of a word and a number, in characters. */
const longestTitle = 160;
const longestKeyword = 24;

/** Longest line with nothing but a number, in characters. */
const longestNumber = 80;

/** Find where titles stand that are not on the line of their number. */
export function placesOfTitles(blocks: Block[]): PlacesOfTitles {
  const counting = countingDigits(blocks);
  const numbers: number[] = [];
  const keywords: number[] = [];
  blocks.forEach((block, index) => {
    if (counting.has(block)) numbers.push(index);
    const text = withoutCase(blockText(block).trim());
    const line = text.length > longestNumber ? null : readNumberedLine(text);
    if (line === null || line.rest !== "") return;
    if (line.family !== "keyword") numbers.push(index);
    else if (text.length <= longestKeyword) keywords.push(index);
  });
  const titlesAbove = hasTitlesAbove(blocks, keywords);
  const below = [...keywords, ...numbers].map((index) => lineBelow(blocks, index));
  const titlesBelow = !titlesAbove && areTitles(below);
  return {
    numbersStandAlone:
      numbers.length >= fewestAlone ||
      hasTitlesBelow(blocks, keywords) ||
      hasCasesBelow(blocks, keywords) ||
      titlesBelow,
    titlesBelow,
    colonsEndTitles: areTitles(below.map((line) => (line.endsWith(":") ? line : ""))),
    titlesAbove,
    countingDigits: counting,
  };
}

/**
 * Digits alone on their lines, as web pages leave of a table's first column: they count from 1,
 * and each stands above a line that can be a title.
 *
 *   1
 *   Grundlovsdag
 *   Godt arrangement, som burde have nået flere.
 *   2
 *   Fredagscafé
 */
function countingDigits(blocks: Block[]): ReadonlySet<Block> {
  const found: Block[] = [];
  let lines = 0;
  let next = 1;
  blocks.forEach((block, index) => {
    if (block.type === "table") return;
    const text = blockText(block).trim();
    if (text.length > 3 || !/^\d{1,2}\.?$/u.test(text)) return;
    lines += 1;
    if (Number.parseInt(text, 10) !== next || !isShort(lineBelow(blocks, index))) return;
    next += 1;
    if (!text.endsWith(".")) found.push(block);
  });
  const counted = next - 1;
  return new Set(counted >= fewestAlone && counted >= lines * titledShare ? found : []);
}

/** The line below a number, the case's number between them aside. */
function lineBelow(blocks: Block[], index: number): string {
  const below = blocks[index + 1 + countFactsBelow(blocks, index)];
  return below === undefined ? "" : blockText(below).trim();
}

/** Are the lines below numbers that stand alone their titles: short, no sentences, each another? */
function areTitles(lines: string[]): boolean {
  if (lines.length < fewestAlone) return false;
  const short = lines.filter(isShort);
  const different = new Set(short.map(comparisonKey));
  return different.size >= lines.length * titledShare;
}

function isShort(line: string): boolean {
  return (
    line.length <= longestTitle &&
    /^\p{Lu}/u.test(line) &&
    (line.endsWith(":") || !endsSentence(line))
  );
}

/** "Sag nr. 88 ⏎ J.nr.: 16.03.14P21": the number alone, where the case's stands below it in one paragraph. */
function withoutCase(text: string): string {
  const end = text.indexOf("\n");
  return end > 0 && looksLikeCaseNumber(text.slice(end + 1)) ? text.slice(0, end) : text;
}

/** "Pkt. 2" with a title every agenda has right below, twice or more. */
function hasTitlesBelow(blocks: Block[], keywords: number[]): boolean {
  const found = keywords.filter((index) => {
    const below = blocks[index + 1];
    return below !== undefined && isUsualAgendaTitle(blockText(below));
  });
  return found.length >= fewestUsual;
}

/** The case's number below the item's, and a title below both: "Sag nr. 88 ⏎ J.nr.: 16.03.14P21 ⏎ Takster". */
function hasCasesBelow(blocks: Block[], keywords: number[]): boolean {
  const found = keywords.filter((index) => {
    const [number, below, second] = blocks.slice(index, index + 3);
    const own = number !== undefined && blockText(number).includes("\n");
    const title = own ? below : second;
    const hasCase = own || (below !== undefined && looksLikeCaseNumber(blockText(below)));
    return hasCase && title !== undefined && isTitleLine(blockText(title).trim());
  });
  return found.length >= fewestAlone;
}

/**
 * Numbers alone stand below their titles: a section's heading comes right after each.
 *
 *   Takster for havnen
 *   Sag nr. 130
 *   Sagsfremstilling
 */
function hasTitlesAbove(blocks: Block[], keywords: number[]): boolean {
  const titled = keywords.filter((index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    if (!above || !below || above.type === "table") return false;
    const isHeaded = isHeading(below) || (isShortField(below) && isHeading(blocks[index + 2]));
    return isHeaded && isTitleLine(blockText(above).trim());
  });
  const all = titled.length >= fewestTitled && titled.length === keywords.length;
  return all || (titled.length >= fewestAlone && titled.length >= keywords.length * titledShare);
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && readSectionLabel(blockText(block).trim())?.strength === "strong";
}

/** "Beslutningskompetence: KB" between the number and the first heading. */
function isShortField(block: Block): boolean {
  const text = blockText(block).trim();
  return text.length <= longestField && /^\p{Lu}\p{L}+: \S/u.test(text);
}

/** Could the line be the title of the number below it: short, no sentence, no label? */
export function isTitleLine(text: string): boolean {
  if (text === "" || text.length > longestTitle || endsSentence(text)) return false;
  return /^\p{Lu}/u.test(text) && readSectionLabel(text) === null;
}
