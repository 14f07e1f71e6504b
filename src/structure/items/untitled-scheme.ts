import { blockText } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { isBlock, type RootChild } from "../../model/tree.js";
import { looksLikeCaseNumber } from "../../vocabulary/case-number-lines.js";
import { readSectionLabel, type SectionLabel } from "../../vocabulary/section-labels.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { firstLines } from "./first-lines.js";

/** Fewest headings of sections that make a template. */
const fewestLabels = 3;
/** Longest line of a heading, in characters. */
const longestHeading = 110;
/** Blocks that may stand between a case's number and the first heading below it. */
const mostBetween = 2;
const points = 1;

/** A heading of the template alone on its line. */
interface PlacedLabel {
  index: number;
  label: SectionLabel;
}

/**
 * Items that print no title, as pages that fold their cases leave them: each begins at the number of
 * its case above the template's first heading, or where the template begins anew below a decision.
 *
 *   Sagsid.: 21/4083                    Resume
 *   ^^^^^^^^^^^^^^^^                    ^^^^^^
 *   Sagsfremstilling                    Rådet skal godkende planen.
 *   Planen er sendt i høring.           Beslutning
 *   Beslutning                          Godkendt.
 *   Godkendt.                           Resume
 *   Sagsid.: 21/4090                    ^^^^^^
 *   ^^^^^^^^^^^^^^^^                    Rådet skal vælge en formand.
 *
 * @returns the items, without blocks of a heading; none where another line heads the first of them.
 */
export function untitledScheme(children: RootChild[]): Candidate[] {
  const labels = withoutTitles(templateLabels(children));
  if (labels.length < fewestLabels) return [];
  const cases = caseStarts(children, labels);
  const rounds = cases.length > 0 ? [] : roundStarts(labels);
  const starts = cases.length > 0 ? cases : rounds.length > 1 ? rounds : [];
  const name = cases.length > 0 ? "number of a case above a section" : "the template begins anew";
  return collect(starts, (index) => {
    const block = children[index];
    if (block === undefined || !isBlock(block)) return null;
    const evidence = [{ name, points }];
    return { ...emptyCandidate(index, block), blockCount: 0, evidence, score: points };
  });
}

function templateLabels(children: RootChild[]): PlacedLabel[] {
  return collect(children, (child, index) => {
    if (!isBlock(child) || child.type === "table") return null;
    const text = blockText(child).trim();
    const label = text.length > longestHeading ? null : readSectionLabel(text);
    return label?.strength === "strong" && label.rest === "" ? { index, label } : null;
  });
}

/** "Referat" and "Bemærkninger" above all others, and nowhere below, stand in the meeting's own lines. */
function withoutTitles(labels: PlacedLabel[]): PlacedLabel[] {
  const first = labels.findIndex(
    ({ label: { kind, label } }, at) =>
      (kind !== "referat" && kind !== "bemaerkninger") ||
      labels.slice(at + 1).some((below) => below.label.label === label),
  );
  return first < 0 ? [] : labels.slice(first);
}

/** The numbers of cases right above a heading, where all headings stand below the first of them. */
function caseStarts(children: RootChild[], labels: PlacedLabel[]): number[] {
  const headed = new Set(labels.map(({ index }) => index));
  const lines = firstLines(children);
  const starts = collect(lines, (line, index) => {
    if (!/^\p{L}/u.test(line) || !looksLikeCaseNumber(line)) return null;
    for (let next = index + 1; next <= index + mostBetween; next += 1)
      if (headed.has(next)) return index;
    return null;
  });
  const first = labels[0]?.index ?? 0;
  return (starts[0] ?? children.length) < first ? starts : [];
}

/** Where the headings begin anew: one that stood above a decision stands again below it. */
function roundStarts(labels: PlacedLabel[]): number[] {
  const starts = labels.slice(0, 1).map(({ index }) => index);
  let begin = 0;
  let decided = -1;
  labels.forEach(({ label }, at) => {
    const above = labels.slice(begin, Math.max(begin, decided));
    if (above.some((one) => one.label.label === label.label)) {
      begin = firstOfRound(labels, at, decided);
      starts.push(labels[begin]?.index ?? 0);
      decided = -1;
    }
    if (label.kind === "beslutning") decided = at;
  });
  return starts;
}

/** A resume between the decision and the heading that stands again belongs to what begins. */
function firstOfRound(labels: PlacedLabel[], at: number, decided: number): number {
  return at - 1 > decided && labels[at - 1]?.label.kind === "resume" ? at - 1 : at;
}
