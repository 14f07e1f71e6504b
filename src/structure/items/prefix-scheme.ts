import { firstPrintedLine, sourceOf } from "../../model/block.js";
import { groupBy } from "../../model/group-by.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isClosingAgendaTitle, isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { belowHead, canBeHeading } from "./shape-schemes.js";
import { readTitlePrefix, type TitlePrefix } from "./title-prefix.js";

/** Fewest usual titles behind one prefix, one less where one of them ends an agenda; and their share. */
const fewestUsual = 3;
const usualShare = 0.3;
/** Fewest titles that count 1, 2, 3 … behind one prefix, where few of them are usual ones. */
const fewestCounted = 4;
/** Share of the numbers with a nought behind the point that makes "3.0" a number of the first level. */
const noughtShare = 0.5;
/** Points of a title behind such a prefix; few, since the prefix is of no known family. */
const points = 1.2;

/** A title, and what stands before it. */
interface Prefixed {
  candidate: Candidate;
  prefix: TitlePrefix;
}

/**
 * Items behind a prefix of no known family: lines that begin alike but for the figures, whose
 * titles are the usual ones or count on from 1.
 *
 *   1.0 Velkomst      [1] Velkomst      • Velkomst      9.00-9.15 Velkomst
 *   ^^^               ^^^               ^               ^^^^^^^^^
 */
export function prefixScheme(children: RootChild[]): Candidate[] {
  const found = children.flatMap((child, index) => {
    const prefixed = isBlock(child) ? readPrefixed(child, index) : null;
    return prefixed ? [prefixed] : [];
  });
  const groups = [...groupBy(belowHead(found, children), ({ prefix }) => prefix.template).values()];
  const schemes = groups.map(firstLevel).filter(isScheme);
  const best = schemes.sort((left, right) => usual(right) - usual(left))[0] ?? [];
  return best.map(({ candidate }) => scored(candidate));
}

function readPrefixed(block: Block, index: number): Prefixed | null {
  if (block.type === "table") return null;
  const { list } = sourceOf(block);
  if (list && (list.depth > 0 || list.ordered)) return null;
  const line = firstPrintedLine(block);
  const prefix = readTitlePrefix(line);
  if (prefix === null) return null;
  const title = line.slice(prefix.length).replace(/\s*:$/u, "").trim();
  if (!canBeHeading(title)) return null;
  return { candidate: { ...emptyCandidate(index, block), title }, prefix };
}

/** Of "3.0", "3.1" and "3.2" the first alone is an item, where most numbers end in a nought. */
function firstLevel(group: Prefixed[]): Prefixed[] {
  if (group[0]?.prefix.figures.length !== 2) return group.map(numbered);
  if (countsBehindPoint(group)) return group.map(numberedBehindPoint);
  const whole = group.filter(({ prefix }) => prefix.figures[1] === "0");
  const isHabit = whole.length >= 2 && whole.length >= group.length * noughtShare;
  return isHabit
    ? whole.map(({ candidate, prefix }) => {
        const number = `${prefix.figures[0]}.0`;
        return { prefix, candidate: { ...candidate, number, value: Number(prefix.figures[0]) } };
      })
    : group;
}

/**
 * Does one and the same figure, the meeting's, stand before a point, and do the items count behind it?
 *
 *   4.1 Godkendelse af dagsorden
 *   4.2 Nyt tag på hallen
 *   ^ ~
 */
function countsBehindPoint(group: Prefixed[]): boolean {
  const meeting = group[0]?.prefix.figures[0];
  return group.every(
    ({ prefix: { template, figures } }, at) =>
      /^N\.N[.:)]?\s/u.test(template) && figures[0] === meeting && Number(figures[1]) === at + 1,
  );
}

function numberedBehindPoint({ candidate, prefix }: Prefixed): Prefixed {
  const number = prefix.figures.join(".");
  return { prefix, candidate: { ...candidate, number, value: Number(prefix.figures[1]) } };
}

function numbered({ candidate, prefix }: Prefixed): Prefixed {
  const [number] = prefix.figures;
  return number === undefined || prefix.figures.length > 1
    ? { candidate, prefix }
    : { prefix, candidate: { ...candidate, number, value: Number(number) } };
}

function usual(group: Prefixed[]): number {
  return group.filter(({ candidate }) => isUsualAgendaTitle(candidate.title)).length;
}

function isScheme(group: Prefixed[]): boolean {
  const count = usual(group);
  const closes = group.some(({ candidate }) => isClosingAgendaTitle(candidate.title));
  if (count >= (closes ? fewestUsual - 1 : fewestUsual) && count >= group.length * usualShare)
    return group.length >= fewestUsual;
  const counts = group.every(({ candidate }, at) => candidate.value === at + 1);
  return counts && group.length >= fewestCounted && group.every(standsApart);
}

/** The next of the group is not the very next block: there is text between. */
function standsApart({ candidate }: Prefixed, at: number, group: Prefixed[]): boolean {
  const next = group[at + 1]?.candidate;
  return next === undefined || next.index > candidate.index + 1;
}

function scored(candidate: Candidate): Candidate {
  const evidence = [{ name: "behind the prefix of the others", points }];
  return { ...candidate, evidence, score: points };
}
