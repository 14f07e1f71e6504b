import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extract/extract.js";
import { extractHtml } from "../../src/extract/html/extract-html.js";
import { extractMarkdown } from "../../src/extract/markdown/extract-markdown.js";
import { extractText } from "../../src/extract/text/extract-text.js";
import { sourceOf } from "../../src/model/block.js";
import { blocksOf, utf8, words, wordsOf } from "./block-summary.js";

/** Words as minutes have them, none of which a format takes for syntax. */
const word = fc.constantFrom(
  ..."Referat drøftede æble ørred Åse 2024 14 kl udvalget indstiller at børne godkendt".split(" "),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(" "));
const lead = fc.constantFrom("", "- ", "• ", "1. ", "a) ", "  - ", "Sted: ", "\t");
const line = fc.tuple(lead, sentence).map(([start, text]) => start + text);
const gap = fc.constantFrom("\n", "\n\n", "\n\n\n", "\t", " ", "\n\f");
const text = fc
  .array(fc.tuple(line, gap), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.map(([start, end]) => start + end).join(""));

const opening = fc.constantFrom("<p>", "<div>", "<li>", "<td>", "<b>", "<table>", "<tr>", "<h2>");
const page = fc
  .array(fc.tuple(opening, sentence, fc.constantFrom("", "<br>", "</p>", "</table>", "</b> ")), {
    minLength: 1,
    maxLength: 25,
  })
  .map((pieces) => `<body>${pieces.map((piece) => ` ${piece.join("")} `).join("")}`);

/** Words of the tree, labels that are not in the text among them. */
async function keptWords(extractor: Extractor, source: string): Promise<string[]> {
  const extraction = await extractor(utf8(source));
  const labels = blocksOf(extraction).flatMap((block) => {
    const { list } = sourceOf(block);
    return list?.computed ? wordsOf(list.label) : [];
  });
  return [...words(extraction), ...labels].sort();
}

/** Letters in any order: text that a table pushes out is glued together, in browsers too. */
const letters = (all: string[]) => [...all.join("")].sort().join("");

describe("no word is lost or added", () => {
  it("by the text extractor", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expect(await keptWords(extractText, source)).toEqual(wordsOf(source).sort());
      }),
      { numRuns: 150 },
    );
  });

  it("by the Markdown extractor", async () => {
    const numberless = text.map((source) => source.replaceAll("1. ", "- "));
    await fc.assert(
      fc.asyncProperty(numberless, async (source) => {
        expect(await keptWords(extractMarkdown, source)).toEqual(wordsOf(source).sort());
      }),
      { numRuns: 150 },
    );
  });

  it("by the HTML extractor", async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        const planned = wordsOf(source.replace(/<[^>]{1,20}>/gu, " "));
        expect(letters(await keptWords(extractHtml, source))).toBe(letters(planned));
      }),
      { numRuns: 150 },
    );
  });
});
