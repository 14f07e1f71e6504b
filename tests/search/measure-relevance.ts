import type { SearchDocument } from "../../src/model/search-document.js";
import type { JudgedQuery } from "./judged-queries.js";

/** Answers a query with ids, best first. */
export type Ranker = (query: string, limit: number) => Promise<string[]>;

/** How well a ranker answers. */
export interface Relevance {
  ndcg: number;
  successAt3: number;
  queries: number;
  /** Queries without a right answer among the first three. */
  missed: string[];
}

const depth = 10;

/** Grade of an item for a query: 2 right, 1 near, 0 neither. */
function gradeOf({ title }: SearchDocument, { right, near }: JudgedQuery): number {
  if (right.test(title)) return 2;
  return near?.test(title) ? 1 : 0;
}

/** Measure a ranker on judged queries, all of them and by kind. */
export async function measureRelevance(
  documents: SearchDocument[],
  queries: JudgedQuery[],
  rank: Ranker,
): Promise<Record<string, Relevance>> {
  const rows: { judged: JudgedQuery; ndcg: number; success: boolean }[] = [];
  for (const judged of queries) {
    const grades = new Map(documents.map((document) => [document.id, gradeOf(document, judged)]));
    const found = (await rank(judged.query, depth)).map((id) => grades.get(id) ?? 0);
    const ideal = [...grades.values()].sort((one, other) => other - one).slice(0, depth);
    if (ideal[0] !== 2) throw new Error(`No item answers "${judged.query}"`);
    rows.push({
      judged,
      ndcg: gain(found) / gain(ideal),
      success: found.slice(0, 3).includes(2),
    });
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const entries = (["all", ...kinds] as const).map((kind) => {
    const part = rows.filter(({ judged }) => kind === "all" || judged.kind === kind);
    const missed = part.filter(({ success }) => !success).map(({ judged }) => judged.query);
    const ndcg = part.reduce((sum, row) => sum + row.ndcg, 0) / part.length;
    const successAt3 = 1 - missed.length / part.length;
    return [kind, { ndcg, successAt3, queries: part.length, missed }];
  });
  return Object.fromEntries(entries);
}

/** Discounted cumulative gain. */
function gain(grades: number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
