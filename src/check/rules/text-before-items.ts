import { blockText, firstPrintedLine, printedText } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import { type Block, isBlock } from "../../model/tree.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { ItemView } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { clip } from "../text/clip.js";
import { plainTitle } from "../text/plain-title.js";

/**
 * Much text, or a numbered list, stands before the first item and is told neither of the meeting
 * nor of its contents: items were lost there, or a contents list was not recognised.
 *
 * @example
 *   %loose 1. Valg af dirigent
 *   %loose 2. Beretning
 *   %loose 3. Eventuelt
 *   # 4 | Ny badebro
 *   Broen er nedslidt.
 *   → document: Unexpected text before the items, “1. Valg af dirigent”, expected it in an item or as contents
 * @example
 *   %loose Kære medlemmer
 *   # 1 | Ny badebro
 *   Broen er nedslidt.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "text-before-items",
  severity: "warning",
  message: {
    en: "Unexpected text before the items, “{actual}”, expected it in an item or as contents",
    da: "Uventet tekst før punkterne, ”{actual}”, ventede den i et punkt eller som indhold",
  },
  advice: {
    en: "See whether an item or a list of contents begins there.",
    da: "Se efter, om der begynder et punkt eller en indholdsfortegnelse.",
  },
};

/** Fewest numbered lines that make a list. */
const fewestNumbers = 3;
/** Share of the list's lines that are titles of items, from which it is an agenda that fits. */
const knownShare = 0.5;
/** Characters of text, and its share of the whole, that are much. */
const muchText = 300;
const share = 0.25;

/** Look at what stands before the first item and has no place. */
function find({ tree, topItems, ownPassages }: MinutesView): FoundDetails[] {
  const end = tree.children.findIndex(({ type }) => type === "agendaItem");
  const blocks = tree.children.slice(0, Math.max(0, end)).filter(isBlock);
  const numbered = blocks.flatMap((block) => printedText(block).split("\n").filter(isNumbered));
  const [first] = blocks;
  if (first === undefined) return [];
  if (numbered.length >= fewestNumbers && !areTitles(numbered, topItems)) {
    return [{ actual: clip(numbered[0] ?? "") }];
  }
  return isMuch(blocks, ownPassages) ? [{ actual: clip(firstPrintedLine(first)) }] : [];
}

const numberedLine = /^\s*\d{1,2}[.):]\s+(?=\p{Lu})/u;

function isNumbered(line: string): boolean {
  return numberedLine.test(line);
}

/** An agenda that says what the items say: at least half of its lines are their titles. */
function areTitles(lines: string[], items: ItemView[]): boolean {
  const titles = new Set(items.map(({ item }) => plainTitle(item.title)));
  const known = lines.filter((line) => titles.has(plainTitle(line.replace(numberedLine, ""))));
  return known.length >= lines.length * knownShare;
}

function isMuch(blocks: Block[], passages: readonly Passage[]): boolean {
  const length = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  if (length < muchText) return false;
  return length >= passages.reduce((sum, { text }) => sum + text.length, 0) * share;
}

/** The rule text-before-items. */
export const textBeforeItems: CheckRule = { rule, find };
