import { blockText, printedText, sourceOf } from "../../model/block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";
import { isItemRow } from "./item-row.js";
import { lookDistance, lookOf } from "./look.js";

/** Bullets under one number of a list, at the most, that are passed over to the next. */
const mostBullets = 6;

/** A neighbour with the number before or after, no space between: a list, not headings. */
export function standsInList(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Evidence | null {
  if (candidate.value === null || candidate.family === "keyword") return null;
  if (isItemRow(children[candidate.index] as Block)) return null;
  const neighbours = [
    listNeighbour(candidate, children, -1),
    listNeighbour(candidate, children, 1),
  ];
  const tight = neighbours.filter(
    (gap) => gap !== null && (gap < 0.5 || !context.knowsGaps),
  ).length;
  const loose = neighbours.filter((gap) => gap !== null).length - tight;
  const points = -2.5 * tight - 0.5 * loose;
  return points === 0 ? null : { name: "stands in a list", points };
}

/** Gap to the line with the next number up or down, bullets under a number passed over; null without one. */
function listNeighbour(candidate: Candidate, children: RootChild[], step: -1 | 1): number | null {
  let at = candidate.index + (step === 1 ? candidate.blockCount : -1);
  for (let passed = 0; passed < mostBullets && isBullet(children[at]); passed += 1) at += step;
  const block = children[at];
  if (!block || !isBlock(block)) return null;
  const line = readNumberedLine(printedText(block).trim());
  if (!line || line.family !== candidate.family || line.value !== (candidate.value ?? 0) + step)
    return null;
  if (!isSetAlike(candidate, block)) return null;
  const lower = step === 1 ? block : (children[candidate.index] as Block);
  return sourceOf(lower).style.gapAboveLines ?? 0;
}

/** A bold and larger heading below a list's last line is not the list's next one. */
function isSetAlike(candidate: Candidate, block: Block): boolean {
  return lookDistance(candidate.look, lookOf(block)) < 2;
}

function isBullet(child: RootChild | undefined): boolean {
  return child !== undefined && isBlock(child) && sourceOf(child).list?.ordered === false;
}

/**
 * A sentence that ends in a colon opens the list the candidate stands in.
 *
 *   Arbejdet falder i følgende dele:
 *   4. Åbne døre i hele huset
 *   5. Adgang for små foreninger
 *   ^^
 */
export function followsLeadIn(candidate: Candidate, children: RootChild[]): Evidence | null {
  if (candidate.family === "keyword") return null;
  const head = listHead(candidate, children);
  const above = children[head - 1];
  if (!above || !isBlock(above)) return null;
  const text = blockText(above).trim();
  if (isListedSection(text) && valueAt(children[head]) === 1)
    return { name: "in a list under a section's heading", points: -2.5 };
  const leadIn = text.endsWith(":") && text.length > 25 && readSectionLabel(text) === null;
  if (!leadIn) return null;
  if (head === candidate.index) return { name: "follows a lead-in", points: -2 };
  return { name: "in a list after a lead-in", points: valueAt(children[head]) === 1 ? -3 : -2 };
}

/** Does what was found of a candidate tell that it is a line of a list? */
export function isListLine({ evidence }: Candidate): boolean {
  return evidence.some(({ name }) => listEvidence.has(name));
}

const listEvidence: ReadonlySet<string> = new Set([
  "stands in a list",
  "follows a lead-in",
  "in a list after a lead-in",
  "in a list under a section's heading",
]);

/** "Bilag", "Indstilling", "Direktionen indstiller, at rådet": a list right below, from 1 on, is what the heading says. */
function isListedSection(text: string): boolean {
  const label = readSectionLabel(text);
  if (label === null || label.rest !== "") return false;
  if (label.label === "foreslår") return true;
  if (label.strength !== "strong") return false;
  return label.kind === "bilag" || label.kind === "indstilling";
}

function valueAt(child: RootChild | undefined): number | null {
  return child && isBlock(child)
    ? (readNumberedLine(printedText(child).trim())?.value ?? null)
    : null;
}

/** Index of the first line of the run of rising numbers the candidate stands in. */
function listHead(candidate: Candidate, children: RootChild[]): number {
  let head = candidate.index;
  for (let value = (candidate.value ?? 0) - 1; value >= 0; value -= 1) {
    let above = head - 1;
    for (let passed = 0; passed < mostBullets && isBullet(children[above]); passed += 1) above -= 1;
    const block = children[above];
    const line = block && isBlock(block) ? readNumberedLine(printedText(block).trim()) : null;
    if (line?.family !== candidate.family || line.value !== value) break;
    if (!isSetAlike(candidate, block as Block)) break;
    head = above;
  }
  return head;
}
