import { compactLetters } from "./compact-letters.js";

const proposal = compactLetters(
  /^(?<number>(?:forslag|ændringsforslag|indkommet forslag)\s+(?:nr\.?\s*)?(?:\d{1,2}(?=[a-h]))?(?<order>\d{1,2}|[A-H]))\s*[:.·–-]\s*(?<title>\p{Lu}.{2,150})$/iu,
);

/** A proposal's heading within an item of an assembly. */
export interface ProposalLine {
  /** As printed: "Forslag 1". */
  number: string;
  /** 1 for the first, by figure or letter. */
  order: number;
  title: string;
}

/**
 * Read a line that heads one of several proposals.
 *
 *   Forslag 2: Ny frist for betaling af kontingent
 *   ^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function readProposalLine(line: string): ProposalLine | null {
  const match = proposal.exec(line.trim());
  const { number, order, title } = match?.groups ?? {};
  if (!number || !order || !title) return null;
  const value = /\d/u.test(order)
    ? Number(order)
    : order.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1;
  return { number, order: value, title };
}
