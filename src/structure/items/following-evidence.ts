import { blockText, printedText } from "../../model/block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";

const sectionBelow = "followed by a section heading";

/** Section headings in the next blocks, up to the next text that is long or numbered alike. */
export function isFollowedBySection(
  candidate: Candidate,
  children: RootChild[],
  { groupHeads }: ItemContext,
): Evidence | null {
  for (const { block, text } of following(candidate, children, 5)) {
    if (groupHeads.has(block) || isNumberedAlike(candidate, text)) break;
    const label = readSectionLabel(text);
    if (label?.strength === "strong") return { name: sectionBelow, points: 2.5 };
    if (text.length > 160) break;
  }
  return null;
}

/** A case number on one of the next two lines. */
export function isFollowedByCaseNumber(
  candidate: Candidate,
  children: RootChild[],
): Evidence | null {
  const next = following(candidate, children, 2);
  if (isNumberedAlike(candidate, next[0]?.text ?? "")) return null;
  return next.some(({ text }) => looksLikeCaseNumber(text))
    ? { name: "followed by a case number", points: 2.5 }
    : null;
}

/** "2 ⇥ Tidsplan" right above "2.1 ⇥ Tømrer er en uge bagud.": the number has a second level of its own. */
export function isFollowedBySecondLevel(
  candidate: Candidate,
  children: RootChild[],
): Evidence | null {
  if (candidate.value === null || candidate.subValue !== null) return null;
  const below = children[candidate.index + candidate.blockCount];
  if (!below || !isBlock(below)) return null;
  const line = readNumberedLine(printedText(below).trim());
  const isSecond =
    line?.family === "decimal" && line.value === candidate.value && line.subValue === 1;
  return isSecond ? { name: "followed by its second level", points: 2 } : null;
}

/** Was a section heading found below a candidate? */
export function hasSectionBelow({ evidence }: Candidate): boolean {
  return evidence.some(({ name }) => name === sectionBelow);
}

/** The next line of the list that the candidate may stand in: what follows is not the candidate's. */
function isNumberedAlike(candidate: Candidate, text: string): boolean {
  return candidate.value !== null && readNumberedLine(text)?.family === candidate.family;
}

interface Following {
  block: Block;
  text: string;
}

function following(candidate: Candidate, children: RootChild[], count: number): Following[] {
  const texts: Following[] = [];
  for (
    let at = candidate.index + candidate.blockCount;
    at < children.length && texts.length < count;
    at += 1
  ) {
    const child = children[at];
    if (child && isBlock(child)) texts.push({ block: child, text: blockText(child).trim() });
  }
  return texts;
}
