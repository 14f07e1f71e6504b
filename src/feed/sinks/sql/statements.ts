/**
 * The statements of a feed. Each takes its rows as one JSON value, so that a batch is one
 * round trip whatever the client.
 */
export const statements = {
  hashes: "select id, hash from item",

  stored: `
    select document from item
    where id in (select json_array_elements_text($1::text::json))`,

  remove: "delete from item where id in (select json_array_elements_text($1::text::json))",

  insertItems: `
    insert into item (id, hash, document_type, body, body_plain, date, year, outcome, kle, kinds,
      vector, document)
    select id, hash, document_type, body, fold(body), date, year, outcome, kle, kinds,
      setweight(to_tsvector('danish', title), 'A')
        || setweight(to_tsvector('simple', array_to_string(case_numbers, ' ')), 'A')
        || array_to_tsvector(case_numbers)
        || setweight(to_tsvector('danish', decision), 'B')
        || setweight(to_tsvector('danish', around), 'C')
        || to_tsvector('danish', content),
      document
    from json_to_recordset($1::text::json) as row (
      id text, hash text, document_type text, body text, date date, year integer, outcome text,
      kle text[], kinds text[], case_numbers text[], title text, decision text, around text,
      content text, document text)`,

  insertPassages: `
    insert into passage (item_id, ordinal, kind, vector)
    select item_id, ordinal, kind, to_tsvector('danish', content)
    from json_to_recordset($1::text::json) as row (item_id text, ordinal integer, kind text, content text)`,

  changeWords: `
    insert into word (word, plain, stem, documents)
    select word, fold(word), coalesce((ts_lexize('danish_stem', word))[1], word), change
    from json_to_recordset($1::text::json) as row (word text, change integer)
    order by word
    on conflict (word) do update set documents = word.documents + excluded.documents`,

  dropWords: "delete from word where documents <= 0",

  putManifest: `
    insert into manifest (id, content) values (1, $1)
    on conflict (id) do update set content = excluded.content`,

  manifest: "select content from manifest",
} as const;
