import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.js";
import { type MediaKind, sniff } from "../../src/extract/sniff.js";
import { ExtractionError } from "../../src/model/extraction.js";
import { utf8 } from "./block-summary.js";

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const wide = (text: string) => `${[...text].join("\0")}\0`;
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** Files as they begin, and what each is. */
const kinds: { what: string; bytes: Uint8Array; kind: MediaKind }[] = [
  { what: "a PDF", bytes: latin1("%PDF-1.7\n"), kind: "pdf" },
  { what: "a PDF behind junk", bytes: latin1("\n\0junk%PDF-1.4\n1 0 obj\n"), kind: "pdf" },
  { what: "a text about PDF", bytes: utf8("En fil begynder med %PDF- og så\n"), kind: "text" },
  { what: "a DOCX", bytes: zipSync({ "word/document.xml": strToU8("<x/>") }), kind: "docx" },
  { what: "a spreadsheet", bytes: zipSync({ "xl/workbook.xml": strToU8("<x/>") }), kind: "office" },
  { what: "a zip", bytes: zipSync({ "a.txt": strToU8("a") }), kind: "archive" },
  {
    what: "an ODT",
    bytes: zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    }),
    kind: "odt",
  },
  { what: "an old .doc", bytes: latin1(`${ole}${wide("WordDocument")}`), kind: "legacyDoc" },
  {
    what: "an encrypted DOCX",
    bytes: latin1(`${ole}${wide("EncryptedPackage")}`),
    kind: "encryptedOffice",
  },
  { what: "RTF", bytes: utf8("{\\rtf1 Referat}"), kind: "rtf" },
  { what: "a PNG", bytes: latin1("\x89PNG\r\n\x1a\n"), kind: "image" },
  { what: "a page", bytes: utf8("\ufeff<!DOCTYPE html>\n<p>Referat"), kind: "html" },
  { what: "a page behind XML", bytes: utf8('<?xml version="1.0"?>\n<html>'), kind: "html" },
  { what: "a piece of a page", bytes: utf8("<h2>Referat</h2>\n<p>Hej"), kind: "html" },
  { what: "a text with tags", bytes: utf8("Mål\t<p>Godt</p>\n<p>Mere</p>\n"), kind: "text" },
  { what: "Markdown", bytes: utf8("# Referat\n\n## 1. Velkomst\n\nHej\n"), kind: "markdown" },
  { what: "a Markdown table", bytes: utf8("| a | b |\n|---|---|\n| 1 | 2 |\n"), kind: "markdown" },
  {
    what: "minutes as text",
    bytes: utf8("Referat\n\n1. **Velkomst**\n- Hej [her](#)\n"),
    kind: "text",
  },
  {
    what: "UTF-16",
    bytes: Uint8Array.from(Buffer.from("Referat af møde", "utf16le")),
    kind: "text",
  },
  { what: "nothing", bytes: new Uint8Array(), kind: "empty" },
  { what: "white space", bytes: utf8(" \n\t"), kind: "empty" },
  { what: "noise", bytes: latin1("\x00\x01\x02\x03abc\x00\x07\x08"), kind: "unknown" },
];

it.each(kinds)("sees that $what is $kind", ({ bytes, kind }) => {
  expect(sniff(bytes)).toBe(kind);
});

describe("extract", () => {
  it("reads a file with a wrong suffix as what it is, and says so", async () => {
    const extraction = await extract(utf8("<h1>Referat</h1><p>Hej</p>"), { name: "referat.docx" });
    expect(extraction.mediaType).toBe("text/html");
    expect(extraction.findings[0]).toMatchObject({ actual: ".docx", expected: "HTML" });
    expect(extraction.findings[0]?.rule.ruleId).toBe("suffix-mismatch");
  });

  it("says nothing of a suffix that fits or claims nothing", async () => {
    for (const name of ["referat.txt", "referat.TXT", "referat 4.5.2023", "referat", undefined]) {
      const options = name === undefined ? {} : { name };
      expect((await extract(utf8("Referat\n"), options)).findings).toEqual([]);
    }
  });

  it.each(kinds.filter(({ kind }) => !["pdf", "docx", "html", "markdown", "text"].includes(kind)))(
    "refuses $what with a rule that says why",
    async ({ bytes }) => {
      const error = await extract(bytes).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ExtractionError);
      expect((error as ExtractionError).rule.ruleId).toMatch(/^file-/u);
    },
  );
});
