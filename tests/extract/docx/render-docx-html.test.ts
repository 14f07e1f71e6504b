import { describe, expect, it } from "vitest";
import { docxLimits } from "../../../src/extract/docx/docx-limits.js";
import { renderDocxHtml } from "../../../src/extract/docx/render-docx-html.js";
import { docxFile, docxParts, paragraph, run, zipParts } from "./docx-file.js";

const relationship = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;

describe("renderDocxHtml", () => {
  it("renders paragraphs, marks and links to the web", async () => {
    const link = `<w:hyperlink r:id="a">${run("bilag")}</w:hyperlink>`;
    const html = await renderDocxHtml(
      docxFile({
        body: `<w:p>${run("Beslutning", "<w:b/>")}${run(": se ")}${link}</w:p>`,
        relationships: relationship("a", "https://nordby.example/b.pdf"),
      }),
    );
    expect(html).toBe(
      '<p><strong>Beslutning</strong>: se <a href="https://nordby.example/b.pdf">bilag</a></p>',
    );
  });

  it("keeps the text of a link that runs script, and not its target", async () => {
    const html = await renderDocxHtml(
      docxFile({
        body: `<w:p><w:hyperlink r:id="a">${run("bilag")}</w:hyperlink></w:p>`,
        relationships: relationship("a", "javascript:alert(1)"),
      }),
    );
    expect(html).toContain("bilag");
    expect(html).not.toContain("javascript");
  });

  it("refuses what is no Word document, has a document type or unpacks too far", async () => {
    const doctype = { ...docxParts("x"), "word/document.xml": "<!DOCTYPE a><a/>" };
    await expect(renderDocxHtml(new Uint8Array([1, 2]))).rejects.toMatchObject({
      rule: { ruleId: "file-damaged" },
    });
    await expect(renderDocxHtml(zipParts(doctype))).rejects.toMatchObject({
      rule: { ruleId: "docx-doctype" },
    });
    const large = docxFile(paragraph("x".repeat(100_000)));
    await expect(
      renderDocxHtml(large, { ...docxLimits, inflatedBytes: 10_000 }),
    ).rejects.toMatchObject({ rule: { ruleId: "limit-size" } });
  });
});
