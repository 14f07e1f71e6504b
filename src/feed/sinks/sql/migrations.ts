/**
 * How the tables came to be, oldest first. A migration is never changed once released; a new
 * one is added. The same for the embedded database and for servers from PostgreSQL 13.
 *
 * - `item`: one row for each search document. `vector` is weighted: A title and case numbers,
 *   B decision, C people, attachments and headings, D the rest. `heading_vector` is A alone: it is
 *   short enough to stand in the row, so thousands can be looked through.
 * - `passage`: its pieces, for the best snippet and for searching one kind of section.
 * - `word`: every word in the index and how many items have it; `plain` is the word without
 *   accents, for queries typed without Danish letters and for misspellings; `stem` is what the
 *   index holds of it, backwards too, to find compounds by their last part.
 */
export const migrations: string[] = [
  `
  create function fold(text) returns text language sql immutable strict parallel safe as
    $$ select replace(replace(public.unaccent('public.unaccent', lower($1)), 'aa', 'a'), 'oe', 'o') $$;

  create table item (
    id text primary key,
    hash text not null,
    document_type text not null,
    body text,
    body_plain text,
    date date,
    year integer,
    outcome text,
    kle text[] not null,
    kinds text[] not null,
    vector tsvector not null,
    document text not null
  );
  create index item_vector on item using gin (vector) with (fastupdate = off);
  create index item_date on item (date);
  create index item_kle on item using gin (kle);

  create table passage (
    item_id text not null references item on delete cascade,
    ordinal integer not null,
    kind text not null,
    vector tsvector not null,
    primary key (item_id, ordinal)
  );

  create table word (
    word text primary key,
    plain text not null,
    stem text not null,
    documents integer not null
  );
  create index word_plain on word using gin (plain public.gin_trgm_ops);
  create index word_same on word (plain);
  create index word_stem on word (stem text_pattern_ops);
  create index word_ending on word (reverse(stem) text_pattern_ops);

  create table manifest (
    id integer primary key check (id = 1),
    content text not null
  );
  `,
  `
  alter table item add column heading_vector tsvector
    generated always as (ts_filter(vector, '{a}')) stored;
  `,
];
