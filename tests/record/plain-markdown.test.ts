import fc from "fast-check";
import type { BlockContent, List, ListItem, PhrasingContent, Table } from "mdast";
import { describe, expect, it } from "vitest";
import { plainMarkdown } from "../../src/record/plain-markdown.js";
import { writeMarkdown } from "../../src/record/write-markdown.js";

const piece = fc.constantFrom(
  ..."a W æ 1 2. -2 - – ” ( ) : ! & ; § = > + […] . # * _ www. x@y".split(" "),
);
const value = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.constantFrom(" ", ""))
  .map(([parts, between]) => parts.join(between).trim())
  .filter((text) => text !== "");
const text = value.map((words): PhrasingContent => ({ type: "text", value: words }));
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  text.map((inner): PhrasingContent => ({ type: "strong", children: [inner] })),
  text.map((inner): PhrasingContent => ({ type: "emphasis", children: [inner] })),
);
const paragraph = phrase.map((only): BlockContent => ({ type: "paragraph", children: [only] }));
const cell = fc.option(text, { nil: null }).map((only) => ({
  type: "tableCell" as const,
  children: only === null ? [] : [only],
}));
const row = fc
  .array(cell, { maxLength: 3 })
  .map((children) => ({ type: "tableRow" as const, children }));
const table = fc.record({
  type: fc.constant("table" as const),
  align: fc.constantFrom<Table["align"][]>(undefined, null, [], [null, null], ["left"]),
  children: fc.array(row, { maxLength: 3 }),
});
const { node } = fc.letrec<{ node: BlockContent; list: List; item: ListItem }>((tie) => ({
  node: fc.oneof(
    paragraph,
    phrase.map((only): BlockContent => ({ type: "heading", depth: 4, children: [only] })),
    tie("list"),
    table,
  ),
  list: fc.record({
    type: fc.constant("list" as const),
    ordered: fc.boolean(),
    start: fc.integer({ min: 0, max: 120 }),
    spread: fc.constant(false),
    children: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
  }),
  item: fc.record({
    type: fc.constant("listItem" as const),
    spread: fc.constant(false),
    children: fc
      .tuple(paragraph, fc.option(tie("list"), { nil: undefined, depthSize: "small" }))
      .map(([first, below]) => (below === undefined ? [first] : [first, below])),
  }),
}));

describe("plainMarkdown", () => {
  it("writes lists, headings and marks of plain text", () => {
    const children = [{ type: "text" as const, value: "Økonomi" }];
    const heading: BlockContent = {
      type: "heading",
      depth: 4,
      children: [{ type: "strong", children }],
    };
    expect(plainMarkdown(heading)).toBe("#### **Økonomi**");
  });

  it("leaves a list inside an item to the library where it begins at another number than 1", () => {
    const item = (value: string, below: List[] = []): ListItem => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: [{ type: "text", value }] }, ...below],
    });
    const list = (start: number, children: ListItem[]): List => ({
      type: "list",
      ordered: true,
      start,
      spread: false,
      children,
    });
    expect(plainMarkdown(list(1, [item("Broen", [list(1, [item("Maling")])])]))).not.toBeNull();
    expect(plainMarkdown(list(1, [item("Broen", [list(3, [item("Maling")])])]))).toBeNull();
  });

  it("writes what mdast-util-to-markdown writes, or leaves it to it", () => {
    fc.assert(
      fc.property(node, (one) => {
        const plain = plainMarkdown(one);
        if (plain === null) return;
        expect(plain).toBe(writeMarkdown([one]).trimEnd());
      }),
      { numRuns: 3000 },
    );
  });
});
