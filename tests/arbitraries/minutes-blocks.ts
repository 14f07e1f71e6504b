import fc from "fast-check";
import type { Paragraph, PhrasingContent, Table } from "mdast";
import {
  type BlockSource,
  type ListMark,
  noPlace,
  plainStyle,
  type SourcePlace,
} from "../../src/model/source.js";
import type { Block, Heading } from "../../src/model/tree.js";

/** Words a minutes could hold, and characters that Markdown or HTML would take for their own. */
const words = fc.constantFrom(
  "Budgetopfølgning",
  "børne- og ungeområdet",
  "åbent",
  "1.",
  "a)",
  "§ 4",
  "*",
  "_",
  "#",
  "|",
  "<b>",
  "&amp;",
  "[link](http://example.dk)",
  "”citat”",
  "-",
  "•",
  "kr. 1.250,50",
  "\\",
  "`kode`",
);

/** A line of text: mostly words, sometimes anything. */
export const lineArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(words, { minLength: 1, maxLength: 6 }).map((w) => w.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
);

const placeArbitrary: fc.Arbitrary<SourcePlace> = fc.oneof(
  fc
    .record({ page: fc.integer({ min: 1, max: 4 }), top: fc.integer({ min: 20, max: 800 }) })
    .map(({ page, top }) => ({
      ...noPlace,
      page,
      box: { left: 50.123456, bottom: top - 12, right: 500, top },
    })),
  fc.nat(200).map((paragraph) => ({ ...noPlace, part: "word/document.xml", paragraph })),
  fc.integer({ min: 1, max: 500 }).map((line) => ({ ...noPlace, lineStart: line, lineEnd: line })),
  fc.constant(noPlace),
);

/** Only the kinds of list marker that extractors make: a printed one begins the text. */
const listArbitrary: fc.Arbitrary<ListMark | null> = fc.option(
  fc.record({
    label: fc.constantFrom("•", "-", "1.", "2.", "3)", "a)", "1.1"),
    depth: fc.nat(2),
    ordered: fc.boolean(),
    computed: fc.boolean(),
  }),
);

const sourceArbitrary: fc.Arbitrary<BlockSource> = fc.record({
  places: fc.array(placeArbitrary, { minLength: 1, maxLength: 3 }),
  region: fc.constantFrom("body" as const, "header" as const),
  style: fc.constant(plainStyle),
  list: listArbitrary,
  bookmarks: fc.constant([]),
  hidden: fc.constantFrom(null, null, null, "covered" as const),
});

const phrasingArbitrary: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    lineArbitrary.map((value): PhrasingContent => ({ type: "text", value })),
    lineArbitrary.map(
      (value): PhrasingContent => ({
        type: "strong",
        children: [{ type: "text", value: ` ${value} ` }],
      }),
    ),
    lineArbitrary.map(
      (value): PhrasingContent => ({ type: "emphasis", children: [{ type: "text", value }] }),
    ),
    fc
      .record({
        value: lineArbitrary,
        url: fc.constantFrom(
          "https://example.dk/bilag.pdf",
          "javascript:alert(1)",
          "mailto:a@b.dk",
        ),
      })
      .map(
        ({ value, url }): PhrasingContent => ({
          type: "link",
          url,
          children: [{ type: "text", value }],
        }),
      ),
    fc.constant<PhrasingContent>({ type: "break" }),
  ),
  { minLength: 1, maxLength: 4 },
);

const paragraphArbitrary: fc.Arbitrary<Paragraph> = fc
  .record({ children: phrasingArbitrary, source: sourceArbitrary })
  .map(({ children, source }) => {
    const { list } = source;
    const mark: PhrasingContent[] =
      list && !list.computed ? [{ type: "text", value: `${list.label} ` }] : [];
    return { type: "paragraph", children: [...mark, ...children], data: { source } };
  });

const headingArbitrary: fc.Arbitrary<Heading> = fc
  .record({ children: phrasingArbitrary, source: sourceArbitrary })
  .map(({ children, source }) => ({
    type: "heading",
    depth: 2,
    children,
    data: { source: { ...source, list: null } },
  }));

const tableArbitrary: fc.Arbitrary<Table> = fc
  .record({
    rows: fc.array(fc.array(phrasingArbitrary, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    source: sourceArbitrary,
  })
  .map(({ rows, source }) => ({
    type: "table",
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children })),
    })),
    data: { source: { ...source, list: null } },
  }));

/** Any block an extractor may emit. */
export const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraphArbitrary },
  { weight: 1, arbitrary: headingArbitrary },
  { weight: 1, arbitrary: tableArbitrary },
);

/** A few blocks, maybe none. */
export const blocksArbitrary: fc.Arbitrary<Block[]> = fc.array(blockArbitrary, { maxLength: 4 });
