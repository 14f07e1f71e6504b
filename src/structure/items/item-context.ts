import { blockText, sourceOf } from "../../model/block.js";
import {
  type Block,
  type ContentsEntry,
  isBlock,
  type MinutesRoot,
  type MinutesTree,
} from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { comparableTitle, comparisonKey } from "../../vocabulary/comparison.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { takePresenterMark } from "../../vocabulary/presenter-mark.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { ItemContext } from "./candidate.js";
import { groupHeads } from "./group-heads.js";
import { bodySize } from "./look.js";

/** Fewest lines with nothing but a number that make it the document's habit. */
const fewestAlone = 3;
/** Fewest usual titles below such lines that show that titles stand there. */
const fewestUsual = 2;
/** Share of such lines that must stand below a title for titles to stand above them. */
const titledShare = 0.7;
/** Longest title, and longest line of a word and a number, in characters. */
const longestTitle = 160;
const longestKeyword = 24;

/** Longest line with nothing but a number, in characters. */
const longestNumber = 80;

/** What the candidates of a document are judged by: contents list, bookmarks, body type. */
export function itemContext(tree: MinutesTree | MinutesRoot): ItemContext {
  const blocks = tree.children.filter(isBlock);
  const list = tree.children.find((child) => child.type === "contentsList");
  const outline = tree.data?.file?.outline ?? [];
  const entries = list?.type === "contentsList" ? list.entries : [];
  return {
    groupHeads: groupHeads(tree.children),
    entries,
    entryKeys: entries.map(wholeKey),
    entryTitles: entries.map(({ title }) => comparableTitle(takePresenterMark(title).title)),
    outlineKeys: new Set(outline.map(({ title }) => comparisonKey(title))),
    bodySizePoints: bodySize(blocks),
    ...placesOfTitles(blocks),
    knowsGaps: blocks.some(
      (block) => (sourceOf(block).style.gapAboveLines ?? 0) > 0 && blockText(block) !== "",
    ),
  };
}

/** A title with its presenter, ready to compare. */
export function wholeKey({ title, presenter }: Pick<ContentsEntry, "title" | "presenter">): string {
  return comparisonKey(presenter === null ? title : `${title} ${presenter}`);
}

/** Where titles stand that are not on the line of their number. */
function placesOfTitles(blocks: Block[]): Pick<ItemContext, "numbersStandAlone" | "titlesAbove"> {
  let numbers = 0;
  const keywords: number[] = [];
  blocks.forEach((block, index) => {
    const text = withoutCase(blockText(block).trim());
    const line = text.length > longestNumber ? null : readNumberedLine(text);
    if (line === null || line.rest !== "") return;
    if (line.family !== "keyword") numbers += 1;
    else if (text.length <= longestKeyword) keywords.push(index);
  });
  return {
    numbersStandAlone:
      numbers >= fewestAlone || hasTitlesBelow(blocks, keywords) || hasCasesBelow(blocks, keywords),
    titlesAbove: hasTitlesAbove(blocks, keywords),
  };
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
    const label = readSectionLabel(blockText(below).trim());
    return label?.strength === "strong" && isTitleLine(blockText(above).trim());
  });
  return titled.length >= fewestAlone && titled.length >= keywords.length * titledShare;
}

/** Could the line be the title of the number below it: short, no sentence, no label? */
export function isTitleLine(text: string): boolean {
  if (text === "" || text.length > longestTitle || endsSentence(text)) return false;
  return /^\p{Lu}/u.test(text) && readSectionLabel(text) === null;
}
