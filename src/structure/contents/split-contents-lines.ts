import type { Heading, Paragraph } from "mdast";
import { blockText } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { isGroupHeading } from "../../vocabulary/group-headings.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import { isContentsHeading } from "./contents-heading.js";
import { readContentsLine } from "./contents-line.js";

/** Longest entry without a page, in characters, and fewest of them. */
const longestTitle = 160;
const fewestTitles = 3;

const endsClause = endsWithOneOf(".!;,");

/**
 * Part the paragraphs that hold several entries of a contents list, each line
 * with its page and group headings between them, or titles below the list's
 * heading; other blocks are returned as they are.
 *
 *     Punkt 1: Godkendelse af dagsorden ⇥ 2          Dagsorden
 *     Punkt 2: Ny bro over åen ⇥ 4                   Valg af dirigent ⏎ Beretning ⏎ Eventuelt
 *                                ^ every line ends with one
 */
export function splitContentsLines(children: RootChild[]): RootChild[] {
  const parts: RootChild[] = [];
  children.forEach((child, index) => {
    const lines = linesOf(child);
    const isList = lines.length > 1 && (areEntries(lines) || areTitles(lines, children[index - 1]));
    if (isList) parts.push(...splitAtLines(child as Paragraph | Heading, lines));
    else parts.push(child);
  });
  return parts;
}

function linesOf(child: RootChild): string[] {
  if (!isBlock(child) || child.type === "table") return [];
  const text = blockText(child);
  return text.includes("\n") ? text.split("\n") : [];
}

function splitAtLines(block: Paragraph | Heading, lines: string[]): RootChild[] {
  const parts: RootChild[] = [];
  let rest = block;
  for (const line of lines.slice(0, -1)) {
    const start = parts.length === 0 ? 0 : 1;
    const { head, tail } = splitBlock(rest, start + line.length);
    parts.push(head);
    rest = tail;
  }
  return [...parts, rest];
}

function areEntries(lines: string[]): boolean {
  const entries = lines.filter((line) => readContentsLine(line).page !== null);
  return (
    entries.length > 0 && lines.every((line) => entries.includes(line) || isGroupHeading(line))
  );
}

function areTitles(lines: string[], above: RootChild | undefined): boolean {
  if (!above || !isBlock(above) || !isContentsHeading(blockText(above).trim())) return false;
  const titles = lines.filter((line) => line.length <= longestTitle && !endsClause(line));
  return lines.length >= fewestTitles && titles.length === lines.length;
}
