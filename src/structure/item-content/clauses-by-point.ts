import { compactLetters } from "../../vocabulary/compact-letters.js";

/** A part of a sentence, and the point of the recommendation it is about. */
export interface PointClause {
  /** As printed ("Pkt. 2"); null where none is named. */
  point: string | null;
  text: string;
}

const pointWord = String.raw`(?:punkt|pkt\.?|at-punkt|at-pind|dot|delpunkt)`;

/** "Indstillingens pkt. 1 og 2", "At-punkt 3", "Ad 2" at the start of a clause. */
const named = compactLetters(
  new RegExp(
    String.raw`^(?:(?:indstilling|forslag|anbefaling)\p{L}*\s+)?(?:${pointWord}\s+(?:\d{1,2}|[a-h](?!\p{L}))|ad\s+\d{1,2}(?=\s*[:.)–-]))`,
    "iu",
  ),
);

/** Where a clause about another point begins. */
const nextPoint = compactLetters(
  new RegExp(
    String.raw`(?:[,;]\s*(?:og\s+|men\s+|mens\s+)?|\s+(?:og|men|mens)\s+)(?=(?:indstillingens\s+)?${pointWord}\s+\d)`,
    "giu",
  ),
);

/**
 * Part a sentence that decides point by point.
 *
 *     Pkt. 1 godkendt, pkt. 2 udsat til næste møde.
 *     ^^^^^^           ^^^^^^
 */
export function clausesByPoint(sentence: string): readonly PointClause[] {
  const point = named.exec(sentence)?.[0] ?? null;
  if (point === null) return [{ point, text: sentence }];
  nextPoint.lastIndex = 0;
  const parts = sentence.split(nextPoint);
  return parts.map((text) => ({ point: named.exec(text)?.[0] ?? point, text }));
}
