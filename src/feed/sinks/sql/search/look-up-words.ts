import { editDistance } from "../../../query/edit-distance.js";
import type { SqlRow, SqlSession } from "../sql-database.js";

/** What the index knows of one word of a query. */
export interface WordKnowledge {
  /** What is looked for as it stands, as tsquery text; "" for a word that says nothing (og, af). */
  exact: string;
  /** What also answers, as tsquery texts, worth less: compounds, other spellings. */
  wide: string[];
  /** Items that have the word, of all kinds of it. */
  documents: number;
  /** Words looked for in its place, where it is nowhere in the index. */
  corrected: string[];
}

/** Switches for measuring what each kind of widening brings. All are on by default. */
export interface Widening {
  compounds?: boolean;
  corrections?: boolean;
}

/** Fewest letters of a stem that is looked for inside compounds, and of what is before or after. */
const compoundLetters = { stem: 4, rest: 3 } as const;
/** Most compounds that stand in for one word, the most frequent first. */
const mostCompounds = 60;
/** The last character there is: the end of all words that begin alike. */
const lastCharacter = "\u{10FFFF}";

const wordQuery = `
  select asked.word, lexed.stem,
    phraseto_tsquery('danish', asked.word)::text as exact,
    (select coalesce(sum(documents), 0) from word where word.stem = lexed.stem) as documents,
    case when length(lexed.stem) >= ${compoundLetters.stem} then array(
      select stem from word
      where ((reverse(stem) ~>=~ reverse(lexed.stem)
          and reverse(stem) ~<~ (reverse(lexed.stem) || '${lastCharacter}'))
        or (stem ~>=~ lexed.stem and stem ~<~ (lexed.stem || '${lastCharacter}')))
        and length(stem) >= length(lexed.stem) + ${compoundLetters.rest}
      group by stem order by sum(documents) desc, stem limit ${mostCompounds}
    ) else '{}' end as compounds
  from json_array_elements_text($1::text::json) with ordinality as asked (word, place),
    lateral (select (ts_lexize('danish_stem', asked.word))[1] as stem) as lexed
  order by asked.place`;

/** Look up the words of a query, in their order. */
export async function lookUpWords(
  words: string[],
  session: SqlSession,
  { compounds = true, corrections = true }: Widening,
): Promise<WordKnowledge[]> {
  if (words.length === 0) return [];
  const rows = await session.query(wordQuery, [JSON.stringify(words.map(lower))]);
  const knowledge: WordKnowledge[] = [];
  for (const row of rows) {
    const known: WordKnowledge = {
      exact: String(row.exact),
      wide: compounds ? (row.compounds as string[]).map(quoted) : [],
      documents: Number(row.documents),
      corrected: [],
    };
    const isUnknown = known.documents === 0 && known.exact !== "";
    if (corrections && isUnknown && /^\p{L}{3,40}$/u.test(String(row.word))) {
      await correct(String(row.word), known, session);
    }
    knowledge.push(known);
  }
  return knowledge;
}

function lower(word: string): string {
  return word.normalize("NFC").toLowerCase();
}

/** A word that is nowhere: the same without accents, else its two parts, else the nearest. */
async function correct(word: string, known: WordKnowledge, session: SqlSession): Promise<void> {
  const same = await session.query(
    "select word, stem, documents from word where plain = fold($1) order by documents desc limit 5",
    [word],
  );
  if (same.length === 0 && known.wide.length > 0) return;
  if (same.length === 0) {
    const parts = await twoParts(word, session);
    if (parts !== null) {
      known.corrected = [parts.first, parts.last];
      known.wide = [`(${quoted(parts.first)} & ${quoted(parts.last)})`];
      known.documents = parts.documents;
      return;
    }
  }
  const others = same.length > 0 ? same.map(foundWord) : await nearest(word, session);
  known.corrected = others.map((found) => found.word);
  known.wide = [...new Set([...known.wide, ...others.map(({ stem }) => quoted(stem))])];
  known.documents = others.reduce((sum, { documents }) => sum + documents, 0);
}

/** Words so many letters away are still taken for the same: one for each so many letters. */
const lettersPerError = 4;

interface FoundWord {
  word: string;
  stem: string;
  documents: number;
}

function foundWord(row: SqlRow): FoundWord {
  return { word: String(row.word), stem: String(row.stem), documents: Number(row.documents) };
}

async function nearest(word: string, session: SqlSession): Promise<FoundWord[]> {
  const rows = await session.query(
    `select word, plain, stem, documents, fold($1) as asked,
       public.similarity(plain, fold($1)) as nearness
     from word where plain operator(public.%) fold($1)
     order by nearness desc, documents desc, word limit 40`,
    [word],
  );
  const most = Math.min(3, Math.max(1, Math.floor(word.length / lettersPerError)));
  const measured = rows.map((row) => ({
    ...foundWord(row),
    distance: editDistance(String(row.plain), String(row.asked), most),
  }));
  const best = Math.min(most, ...measured.map(({ distance }) => distance));
  return measured.filter(({ distance }) => distance === best).slice(0, 5);
}

/**
 * Cut a compound that no item has into two words that some have, an s or e between them.
 *
 *     trafiksikkerhedsplan
 *     ^^^^^^^^^^^^^^^ ^^^^
 */
async function twoParts(word: string, session: SqlSession) {
  const [row] = await session.query(
    `select first.stem as first, last.stem as last, least(first.documents, last.documents) as documents
     from generate_series(${compoundLetters.stem}, length($1) - ${compoundLetters.stem}) as cut,
       lateral (select (ts_lexize('danish_stem', substr($1, cut + 1)))[1] as ending) as right_part,
       lateral (select stem, sum(documents) as documents from word
         where stem = right_part.ending group by stem) as last,
       lateral (values (substr($1, 1, cut)), (regexp_replace(substr($1, 1, cut), '[se]$', ''))) as left_part (text),
       lateral (select stem, sum(documents) as documents from word
         where stem = (ts_lexize('danish_stem', left_part.text))[1] group by stem) as first
     where length(first.stem) >= ${compoundLetters.stem} - 1 and length(last.stem) >= ${compoundLetters.stem} - 1
     order by 3 desc, 1 limit 1`,
    [word],
  );
  if (row === undefined) return null;
  return { first: String(row.first), last: String(row.last), documents: Number(row.documents) };
}

/** A stem as tsquery text. */
export function quoted(stem: string): string {
  return `'${stem.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
