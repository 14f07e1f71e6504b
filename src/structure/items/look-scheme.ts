import { blockText, sourceOf } from "../../model/block.js";
import { groupBy } from "../../model/group-by.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate, ItemContext } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { lookOf, standsOut } from "./look.js";
import { belowHead, canBeHeading } from "./shape-schemes.js";

/** Fewest headings of one look; one less where one of them is a usual title. */
const fewestHeadings = 4;
/** Share of the blocks with that look that must be headings with text below. */
const headingShare = 0.9;
/** Points of such a heading: few, since only the look speaks for it. */
const points = 0.5;

/**
 * Unnumbered items that only their look sets apart, where no title is one that
 * every agenda has: lines of one look, each with text of another below.
 *
 *   Rundgang på kirkegården           ← italics
 *   Der skal plantes ny hæk mod syd.
 *   Maskinhus                         ← italics
 *   Der er kommet to tilbud.
 */
export function lookScheme(children: RootChild[], context: ItemContext): Candidate[] {
  const looks = [...groupBy(setApart(children, context), ({ key }) => key).values()];
  const schemes = looks.map(headingsOf).sort((left, right) => right.length - left.length);
  return schemes[0] ?? [];
}

interface Placed {
  key: string;
  /** Null where the block cannot head an item. */
  candidate: Candidate | null;
}

/** The blocks below the meeting's own lines that are set unlike running text. */
function setApart(children: RootChild[], context: ItemContext): Placed[] {
  const placed = children.flatMap((child, index): { candidate: Candidate; block: Block }[] => {
    if (!isBlock(child) || child.type === "table") return [];
    const look = lookOf(child);
    const isSet = look.italic || standsOut({ ...look, capitals: false }, context.bodySizePoints);
    if (!isSet) return [];
    return [
      { candidate: { ...emptyCandidate(index, child), title: titleOf(child) }, block: child },
    ];
  });
  return belowHead(placed, children).map(({ candidate, block }) => {
    const below = nextBelow(children, candidate.index);
    const key = JSON.stringify({ ...candidate.look, capitals: false });
    const heads =
      sourceOf(block).list?.ordered !== true &&
      canBeHeading(candidate.title) &&
      !endsSentence(candidate.title) &&
      below !== undefined &&
      isBlock(below) &&
      JSON.stringify({ ...lookOf(below), capitals: false }) !== key;
    return { key, candidate: heads ? candidate : null };
  });
}

/** What stands below a block; its text may begin behind the foot of the page. */
function nextBelow(children: RootChild[], index: number): RootChild | undefined {
  let at = index + 1;
  while (children[at]?.type === "furniture") at += 1;
  return children[at];
}

function titleOf(block: Block): string {
  return blockText(block).trim().replace(/\s*:$/u, "");
}

function headingsOf(placed: Placed[]): Candidate[] {
  const found = placed.flatMap(({ candidate }) => (candidate === null ? [] : [candidate]));
  const usual = found.some(({ title }) => isUsualAgendaTitle(title));
  if (found.length < (usual ? fewestHeadings - 1 : fewestHeadings)) return [];
  if (found.length < placed.length * headingShare) return [];
  const evidence = [{ name: "set apart, with text below", points }];
  return found.map((candidate) => ({ ...candidate, evidence, score: points }));
}
