import { describe, expect, it } from "vitest";
import { extractPdf } from "../../../src/extract/pdf/extract-pdf.js";
import { installedEngines } from "./installed-engines.js";
import { makePdf } from "./make-pdf.js";

/** A page whose content is written in a way that only the engines know. */
function oddlyPacked(): Uint8Array {
  const text = "BT /F1 11 Tf 72 700 Td (Godkendt i enighed.) Tj ET";
  const packed = `${String.fromCharCode(text.length - 1)}${text}${String.fromCharCode(128)}`;
  const plain = Buffer.from(makePdf([{ marks: [{ raw: "x".repeat(packed.length) }] }]));
  const written = plain
    .toString("latin1")
    .replace(/<< \/Length (\d+) >>/u, "<< /Length $1 /Filter /RunLengthDecode >>")
    .replace(/x{20,}/u, packed);
  return Uint8Array.from(Buffer.from(written, "latin1"));
}

describe("hidden-text-not-sought", () => {
  it.runIf(installedEngines.includes("poppler"))(
    "tells that an engine read text whose drawing nothing could follow",
    async () => {
      const { findings } = await extractPdf(oddlyPacked(), { engine: "poppler" });
      expect(findings.map(({ rule }) => rule.ruleId)).toEqual(["hidden-text-not-sought"]);
    },
  );

  it("is not told where pdf.js follows it", async () => {
    const { findings } = await extractPdf(oddlyPacked(), { engine: "direct" });
    expect(findings).toEqual([]);
  });
});
