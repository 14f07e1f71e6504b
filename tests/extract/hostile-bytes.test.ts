import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDocx } from "../../src/extract/docx/extract-docx.js";
import { type Extractor, extract } from "../../src/extract/extract.js";
import { extractHtml } from "../../src/extract/html/extract-html.js";
import { extractMarkdown } from "../../src/extract/markdown/extract-markdown.js";
import { extractPdf } from "../../src/extract/pdf/extract-pdf.js";
import { extractText } from "../../src/extract/text/extract-text.js";
import { ExtractionError } from "../../src/model/extraction.js";
import { contractFormats } from "./contract-formats.js";
import { contractMinutes } from "./contract-minutes.js";

const extractors: { name: string; extractor: Extractor; runs: number }[] = [
  { name: "extract", extractor: extract, runs: 60 },
  { name: "extractText", extractor: extractText, runs: 100 },
  { name: "extractMarkdown", extractor: extractMarkdown, runs: 100 },
  { name: "extractHtml", extractor: extractHtml, runs: 100 },
  { name: "extractDocx", extractor: extractDocx, runs: 60 },
  { name: "extractPdf", extractor: extractPdf, runs: 25 },
];

/** Rejects with an ExtractionError or gives blocks; anything else fails the test. */
async function expectTyped(extractor: Extractor, bytes: Uint8Array): Promise<void> {
  try {
    const extraction = await extractor(bytes);
    expect(extraction.tree.type).toBe("root");
  } catch (error) {
    expect(error).toBeInstanceOf(ExtractionError);
  }
}

/** Pieces of syntax, in any order. */
const syntax = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."<p>|</p>|<table>|<tr>|<td>|<br>|<li>|<ol start=x>|&nbsp;|&#0;|**|*|[a](b)|[|](|\t|\n|\f|\n\n|- |1. |    |> |```|| a ||\n|---||<!--|".split(
          "|",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => new TextEncoder().encode(pieces.join("")));

describe.each(extractors)("$name", ({ extractor, runs }) => {
  it("throws nothing but a typed error at any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectTyped(extractor, bytes)),
      { numRuns: runs },
    );
  });

  it("throws nothing but a typed error at any mixture of syntax", async () => {
    await fc.assert(
      fc.asyncProperty(syntax, (bytes) => expectTyped(extractor, bytes)),
      { numRuns: runs },
    );
  });
});

describe.each(contractFormats)("a damaged $format file", ({ write }) => {
  it("throws nothing but a typed error wherever it is cut or changed", async () => {
    const whole = await write(contractMinutes);
    const damage = fc.record({
      end: fc.double({ min: 0, max: 1, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ end, at, byte }) => {
        const bytes = whole.slice(0, Math.ceil(whole.length * end));
        if (bytes.length > 0) bytes[Math.floor((bytes.length - 1) * at)] = byte;
        await expectTyped(extract, bytes);
      }),
      { numRuns: 25 },
    );
  });
});
