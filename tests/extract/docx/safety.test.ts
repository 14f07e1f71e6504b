import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxLimits } from "../../../src/extract/docx/docx-limits.js";
import { extractDocx } from "../../../src/extract/docx/extract-docx.js";
import { blockText } from "../../../src/model/block.js";
import { ExtractionError } from "../../../src/model/extraction.js";
import {
  docxFile,
  docxParts,
  inList,
  list,
  numbering,
  paragraph,
  table,
  zipParts,
} from "./docx-file.js";

/** Rule a file is refused with, "read" where it is read. */
async function fate(bytes: Uint8Array, limits = docxLimits): Promise<string> {
  try {
    await extractDocx(bytes, {}, limits);
    return "read";
  } catch (error) {
    if (error instanceof ExtractionError) return error.rule.ruleId;
    throw error;
  }
}

const minutes = {
  body:
    paragraph("Referat", '<w:outlineLvl w:val="0"/>') +
    paragraph("Budget", inList(1)) +
    table([["a", "b"]]),
  numbering: numbering([{ format: "decimal", text: "%1." }]) + list(1),
  styles: '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="a"/></w:style>',
  footnotes: "",
};
const file = docxFile(minutes);
const document = (content: string) => zipParts({ ...docxParts("x"), "word/document.xml": content });

describe("a file that cannot be read", () => {
  it.each([
    { what: "nothing", bytes: new Uint8Array(), rule: "file-empty" },
    { what: "text", bytes: strToU8("Referat af møde"), rule: "file-damaged" },
    { what: "half a file", bytes: file.slice(0, file.length >> 1), rule: "file-damaged" },
    { what: "no text", bytes: docxFile(paragraph("")), rule: "file-empty" },
    {
      what: "pictures only",
      bytes: zipParts({ ...docxParts(paragraph("")), "word/media/image1.png": "x" }),
      rule: "document-without-text",
    },
    {
      what: "a spreadsheet",
      bytes: zipParts({ "xl/workbook.xml": "<a/>" }),
      rule: "docx-no-document",
    },
    {
      what: "a document type",
      bytes: document('<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'),
      rule: "docx-doctype",
    },
    { what: "broken XML", bytes: document("<w:document><w:body>"), rule: "file-damaged" },
    {
      what: "deep nesting",
      bytes: document("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)),
      rule: "limit-depth",
    },
    {
      what: "an inserted web page only",
      bytes: docxFile("<w:altChunk/>"),
      rule: "docx-part-not-read",
    },
  ])("holding $what is refused with $rule", async ({ bytes, rule }) => {
    expect(await fate(bytes)).toBe(rule);
  });

  it("of the old format or encrypted says which", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const withStream = (name: string) =>
      new Uint8Array(
        Buffer.concat([Buffer.from(ole), Buffer.alloc(600), Buffer.from(name, "utf16le")]),
      );
    expect(await fate(withStream("WordDocument"))).toBe("file-legacy-doc");
    expect(await fate(withStream("EncryptedPackage"))).toBe("file-encrypted");
  });

  it("with a part twice is refused", async () => {
    const twice = zipSync({
      "word/document.xml": strToU8("<a/>"),
      "word/documenu.xml": strToU8("<b/>"),
    });
    const same = Buffer.from(twice).toString("latin1").replaceAll("documenu", "document");
    expect(await fate(new Uint8Array(Buffer.from(same, "latin1")))).toBe("docx-duplicate-part");
  });

  it("that unpacks to more than the limits is refused while unpacking", async () => {
    const large = docxFile(paragraph("æ".repeat(3_000_000)));
    const limits = { ...docxLimits, ratioFreeBytes: 100_000 };
    expect(await fate(large, limits)).toBe("limit-size");
    expect(await fate(large, { ...docxLimits, inflatedBytes: 1_000_000 })).toBe("limit-size");
    expect(await fate(docxFile(paragraph("x").repeat(20)), { ...docxLimits, paragraphs: 10 })).toBe(
      "limit-size",
    );
  });
});

describe("a file with a fault beside the text", () => {
  it("is read without the damaged part, and says so", async () => {
    const parts = { ...docxParts(minutes), "word/styles.xml": "<w:styles><w:sty" };
    const { tree, findings } = await extractDocx(zipParts(parts));
    expect(tree.children.map(blockText)).toEqual(["Referat", "Budget", "a\tb"]);
    expect(findings.map(({ rule, subject }) => [rule.ruleId, subject])).toEqual([
      ["docx-part-damaged", "word/styles.xml"],
    ]);
  });

  it("is read in UTF-16, with other prefixes, without content types and relationships", async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><x:document><x:body><x:p><x:r><x:t>Møde på Ærø</x:t></x:r></x:p></x:body></x:document>';
    const utf16 = new Uint8Array(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, "utf16le")]),
    );
    const { tree } = await extractDocx(zipSync({ "word/document.xml": utf16 }));
    expect(tree.children.map(blockText)).toEqual(["Møde på Ærø"]);
  });
});

describe("any bytes", () => {
  it("are read or refused with a rule", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await fate(bytes);
        await fate(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]));
      }),
      { numRuns: 150 },
    );
  });

  it("changed in a file are read or refused with a rule", async () => {
    const change = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const mutated = file.slice();
        for (const { at, byte } of changes) mutated[at] = byte;
        await fate(mutated);
      }),
      { numRuns: 300 },
    );
  });

  it("of XML made of Word's elements are read or refused with a rule", async () => {
    const names = [
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "pPr",
      "rPr",
      "numPr",
      "sdt",
      "fldChar",
      "br",
      "ins",
      "hyperlink",
      "txbxContent",
      "drawing",
      "sectPr",
    ];
    const attributes = fc.constantFrom(
      "",
      ' w:val="1"',
      ' w:fldCharType="begin"',
      ' w:type="page"',
      ' w:val="x"',
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom("x", "Punkt 1", " "),
        fc
          .tuple(fc.constantFrom(...names), attributes, fc.array(tie("node"), { maxLength: 4 }))
          .map(([name, more, children]) => `<w:${name}${more}>${children.join("")}</w:${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(node, node, async (body, styles) => {
        await fate(docxFile({ ...minutes, body, styles, numbering: styles }));
      }),
      { numRuns: 300 },
    );
  });
});
