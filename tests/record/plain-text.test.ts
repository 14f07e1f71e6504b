import fc from "fast-check";
import type { BlockContent, PhrasingContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { describe, expect, it } from "vitest";
import { isPlainText } from "../../src/record/plain-text.js";
import { writeMarkdown } from "../../src/record/write-markdown.js";

describe("isPlainText", () => {
  it("takes a sentence as it is", () => {
    expect(isPlainText("Udvalget godkendte, jf. punkt 3 (enstemmigt).", "\n", "\n")).toBe(true);
  });

  it("leaves lists, marks, links and white space at a line's ends to a closer look", () => {
    for (const text of [
      "2) Kajen",
      "- Kajen",
      "Kajen *ved* havnen",
      "se www.vik.example",
      " ud ",
      "",
    ]) {
      expect(isPlainText(text, "\n", "\n")).toBe(false);
    }
  });
});

/** Words and marks that mean something to Markdown in one place or another. */
const piece = fc.constantFrom(
  ..."a|w|W|1|æ| |  |\t|.|)|(|]|[|!|:|/|@|-|+|=|>|<|#|&|;|*|_|`|~|\\|\"|'|https:|www|p|x@y".split(
    "|",
  ),
  "|",
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text.map((value): PhrasingContent => ({ type: "text", value })),
  text.map((value): PhrasingContent => ({ type: "strong", children: [{ type: "text", value }] })),
  fc.constant<PhrasingContent>({ type: "break" }),
);

describe("writeMarkdown", () => {
  it("writes what mdast-util-to-markdown writes", () => {
    fc.assert(
      fc.property(fc.array(fc.array(phrase, { maxLength: 4 }), { maxLength: 3 }), (paragraphs) => {
        const nodes = paragraphs.map((children): BlockContent => ({ type: "paragraph", children }));
        const expected = toMarkdown(
          { type: "root", children: nodes },
          {
            bullet: "-",
            emphasis: "_",
            rule: "-",
            listItemIndent: "one",
            extensions: [gfmToMarkdown({ tablePipeAlign: false })],
          },
        );
        expect(writeMarkdown(nodes).trimEnd()).toBe(expected.trimEnd());
      }),
      { numRuns: 2000 },
    );
  });
});
