import type { Passage, SearchDocument } from "../../../../model/search-document.js";
import { marks, snippetParts, withoutMarks } from "../../../query/snippet-parts.js";
import { hitOf } from "../../../search/hit-of.js";
import type { SearchHit } from "../../../search/search-index.js";
import { documentFromStored } from "../item-rows.js";
import type { SqlSession } from "../sql-database.js";
import { anyOf, type TextQuery } from "./text-query.js";

/** A place on the page of hits. */
export interface RankedItem {
  id: string;
  score: number;
}

const passageQuery = `
  select distinct on (item_id) item_id, ordinal
  from passage
  where item_id in (select json_array_elements_text($1::text::json)) and vector @@ $2::tsquery
    and ($3::text is null or kind = $3::text)
  order by item_id, ts_rank(vector, $2::tsquery, 1) desc, ordinal`;

const selections = `StartSel=${marks.open}, StopSel=${marks.close}`;
const markQuery = `
  select ts_headline('danish', text, $2::tsquery,
    case when whole then '${selections}, HighlightAll=true'
    else '${selections}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "' end) as marked
  from rows from (json_to_recordset($1::text::json) as (text text, whole boolean))
    with ordinality as row (text, whole, place)
  order by place`;

/** Fetch the items of a page, with their best passages and what answers marked. */
export async function showHits(
  ranked: RankedItem[],
  query: TextQuery,
  section: string | null,
  session: SqlSession,
): Promise<SearchHit[]> {
  if (ranked.length === 0) return [];
  const ids = JSON.stringify(ranked.map(({ id }) => id));
  const stored = await session.query(
    "select id, document from item where id in (select json_array_elements_text($1::text::json))",
    [ids],
  );
  const documents = new Map(
    stored.map((row) => [String(row.id), documentFromStored(String(row.document))]),
  );
  const answering = query.terms.map(anyOf).join(" | ");
  const best = answering === "" ? [] : await session.query(passageQuery, [ids, answering, section]);
  const ordinals = new Map(best.map((row) => [String(row.item_id), Number(row.ordinal)]));
  const shown = ranked.flatMap(({ id, score }) => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const answers = document.passages.find(({ ordinal }) => ordinal === ordinals.get(id));
    const passage = answers ?? document.passages[0] ?? null;
    return [{ document, score, passage }];
  });
  return mark(shown, answering, session);
}

interface Shown {
  document: SearchDocument;
  score: number;
  passage: Passage | null;
}

async function mark(shown: Shown[], answering: string, session: SqlSession): Promise<SearchHit[]> {
  const texts = shown.flatMap(({ document, passage }) => [
    { text: withoutMarks(document.title), whole: true },
    { text: withoutMarks(passage?.text ?? ""), whole: false },
  ]);
  const rows =
    answering === ""
      ? texts.map(({ text }) => ({ marked: text }))
      : await session.query(markQuery, [JSON.stringify(texts), answering]);
  const parts = rows.map((row) => snippetParts(String(row.marked)));
  return shown.map(({ document, score, passage }, index) =>
    hitOf(document, {
      score,
      passage,
      titleParts: parts[2 * index] ?? [],
      snippetParts: parts[2 * index + 1] ?? [],
    }),
  );
}
