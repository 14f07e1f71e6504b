import { blockText, firstLine, printedText, sourceOf } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type AgendaItem, type Block, type ItemChild, isBlock } from "../../model/tree.js";
import { readNumberedLabel } from "../../vocabulary/numbered-labels.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readProposalLine } from "../../vocabulary/proposal-lines.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate } from "../items/candidate.js";
import { agendaItem } from "../items/gather-items.js";
import { lookOf } from "../items/look.js";

/** Longest heading of a sub-item, in characters. */
const longestHeading = 160;
/** The same where its text runs on below the title in one paragraph. */
const longestPrinted = 2000;
/** A sub-item's confidence is that of a heading with this margin, in points. */
const margin = 3;

/** Fewest numbers of the second level that stand alone, each above its title. */
const fewestAlone = 2;

interface SubHeading {
  index: number;
  /** Blocks of the heading: 2 where number and title stand apart. */
  blockCount: number;
  number: string;
  order: number;
  title: string;
}

/**
 * Gather an item's blocks into sub-items where headings of the second level run
 * on from 1 under the item's own number, or proposals are numbered in it.
 *
 *   3. Beslutninger
 *   3.1 Trafik ved skolen        3a Trafik ved skolen        Forslag 1: Ny kørebane
 *   ^^^                          ^^                          ^^^^^^^^^
 */
export function withSubItems(item: AgendaItem): AgendaItem {
  if (item.children.some((child) => child.type === "itemSection" || child.type === "agendaItem"))
    return item;
  const heads = collect(item.children, (child, index) =>
    canHead(child) ? { index, block: child } : null,
  );
  const headings =
    levelHeadings(item, heads) ??
    loneHeadings(item, heads) ??
    proposalHeadings(heads) ??
    letterHeadings(item, heads);
  if (!headings) return item;
  const own = item.children.slice(0, headings[0]?.index);
  const subItems = headings.map((heading, at) => subItem(item, heading, headings[at + 1]?.index));
  return { ...item, children: [...own, ...subItems] };
}

/** A block short enough to head a sub-item. */
interface Head {
  index: number;
  block: Block;
}

function leadingNumber(item: AgendaItem): number | null {
  const value = item.number === null ? null : Number.parseInt(item.number.replace("§", ""), 10);
  return Number.isNaN(value) ? null : value;
}

/**
 * Numbers on lines of their own, as the cells of a table become, each with its title below.
 *
 *   3.a
 *   Nyt fra formanden
 *   ^^^^^^^^^^^^^^^^^
 */
function loneHeadings(item: AgendaItem, heads: Head[]): SubHeading[] | null {
  const value = leadingNumber(item);
  const found = collect(heads, ({ index, block }): SubHeading | null => {
    const line = value === null ? null : readNumberedLine(printedText(block).trim());
    if (!line || line.subValue === null || line.value !== value || line.rest !== "") return null;
    const below = item.children[index + 1];
    const title = below && canHead(below, longestPrinted) ? firstLine(blockText(below).trim()) : "";
    const isTitle = /^\p{Lu}/u.test(title) && title.length <= longestHeading;
    if (!isTitle || endsSentence(title)) return null;
    return { index, blockCount: 2, number: line.number, order: line.subValue, title };
  });
  const run = runFromOne(found);
  return run && run.length >= fewestAlone ? run : null;
}

function levelHeadings(item: AgendaItem, heads: Head[]): SubHeading[] | null {
  const value = leadingNumber(item);
  if (value === null) return null;
  const found = collect(heads, ({ index, block }): SubHeading | null => {
    const text = printedText(block).trim();
    const line = readBareLetter(text) ?? readNumberedLine(text);
    if (
      !line ||
      line.subValue === null ||
      line.value !== value ||
      line.rest === "" ||
      /^\p{Ll}/u.test(line.rest)
    )
      return null;
    const title = line.rest.replace(/\t+/gu, " ");
    return { index, blockCount: 1, number: line.number, order: line.subValue, title };
  });
  return areSections(item, found) ? null : runFromOne(found);
}

/** Are the headings those of the item's sections ("3.1 Sagsfremstilling", "3.2 Indstilling")? */
function areSections(item: AgendaItem, headings: SubHeading[]): boolean {
  const labels = collect(headings, ({ index }) => {
    const block = item.children[index];
    return block && isBlock(block) ? readNumberedLabel(printedText(block).trim()) : null;
  });
  return (
    labels.length * 2 > headings.length && labels.some(({ strength }) => strength === "strong")
  );
}

/** "1a Nyt fra formanden", "1.a Nyt fra formanden": a letter close to the number, and no punctuation. */
function readBareLetter(text: string): ReturnType<typeof readNumberedLine> {
  const match = /^(?<number>\d{1,3}\.?[a-hA-H])\s+(?=\p{Lu})/u.exec(text);
  const number = match?.groups?.number;
  return number === undefined
    ? null
    : readNumberedLine(`${number}. ${text.slice(match?.[0].length)}`);
}

function proposalHeadings(heads: Head[]): SubHeading[] | null {
  const found = collect(heads, ({ index, block }): SubHeading | null => {
    const line = readProposalLine(blockText(block));
    return (
      line && { index, blockCount: 1, number: line.number, order: line.order, title: line.title }
    );
  });
  const run = runFromOne(found);
  return run && run.length >= 2 ? run : null;
}

/** Longest title behind a letter alone, in characters. */
const longestLettered = 80;
const lettered = /^(?<letter>[a-h])[.)]\s+(?<title>\p{Lu}[^:]*)$/u;

/**
 * Letters alone, each with a title and with sentences below: no list of short lines.
 *
 *   a. Vedtægter og forretningsorden
 *   ^^
 *   Vedtægterne blev gennemgået.
 */
function letterHeadings(item: AgendaItem, heads: Head[]): SubHeading[] | null {
  const found = collect(heads, ({ index, block }): SubHeading | null => {
    const { letter, title } = lettered.exec(printedText(block).trim())?.groups ?? {};
    if (!letter || !title || title.length > longestLettered || endsSentence(title)) return null;
    const below = item.children[index + 1];
    const hasText = below !== undefined && isBlock(below) && endsSentence(blockText(below).trim());
    const order = letter.charCodeAt(0) - "a".charCodeAt(0) + 1;
    return hasText ? { index, blockCount: 1, number: letter, order, title } : null;
  });
  const run = runFromOne(found);
  return run && run.length >= fewestAlone ? run : null;
}

function canHead(child: ItemChild, longest = longestHeading): child is Block {
  if (!isBlock(child) || child.type === "table") return false;
  const text = blockText(child).trim();
  const bullet = sourceOf(child).list?.ordered === false;
  return text !== "" && text.length <= longest && !bullet;
}

/** The headings that count 1, 2, 3 …, each the first of its order; null without any. */
function runFromOne(found: SubHeading[]): SubHeading[] | null {
  const run: SubHeading[] = [];
  for (const heading of found) if (heading.order === run.length + 1) run.push(heading);
  return run.length > 0 ? run : null;
}

function subItem(item: AgendaItem, heading: SubHeading, end: number | undefined): AgendaItem {
  const textStart = heading.index + heading.blockCount;
  const blocks = item.children.slice(heading.index, textStart) as Block[];
  const candidate: Candidate = {
    index: heading.index,
    blockCount: heading.blockCount,
    family: "decimal",
    keyword: "",
    number: heading.number,
    value: null,
    subValue: heading.order,
    title: heading.title,
    titleEnd: null,
    look: lookOf(blocks[0] as Block),
    entry: null,
    closes: false,
    listed: false,
    evidence: [{ name: "second level of its item", points: margin }],
    score: margin,
  };
  return agendaItem({ candidate, margin }, blocks, item.children.slice(textStart, end));
}
