import { describe, expect, it } from "vitest";
import { searchDocumentsOf } from "../../../src/feed/document/search-documents.js";
import { structureMinutes } from "../../../src/pipeline.js";
import { docxFile } from "../../extract/docx/docx-file.js";
import { type Mark, makePdf } from "../../extract/pdf/make-pdf.js";

const note = "Zebrafinkeburet koster 4 mio.";
const before = [
  "Referat af møde i Kulturudvalget den 8. september 2031",
  "Til stede: Ida Holm, Bo Krogh",
];
const closed = "2. Køb af ejendom (lukket)";
const after = ["3. Eventuelt", "Formanden takkede."];

function markdown(): string {
  const lines = [...before, "# 1. Budget", "Godkendt.", `# ${closed}`, "Prisen[^1] er aftalt."];
  return [...lines, "# 3. Eventuelt", "Formanden takkede.", `[^1]: ${note}`].join("\n\n");
}

function docx(): Uint8Array {
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t>${text}</w:t></w:r>${text.startsWith("Prisen") ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : ""}</w:p>`;
  const lines = [...before, "1. Budget", "Godkendt.", closed, "Prisen er aftalt.", ...after];
  const footnotes = `<w:footnote w:id="2">${paragraph(note)}</w:footnote>`;
  return docxFile({ body: lines.map(paragraph).join(""), footnotes });
}

function pdf(): Uint8Array {
  const line = (text: string, baseline: number, size = 11): Mark => ({
    text,
    left: 72,
    baseline,
    size,
  });
  const lines = [...before, "1. Budget", "Godkendt.", closed, "Prisen er aftalt.", ...after];
  const marks = lines.map((text, index) => line(text, 780 - 30 * index));
  const raised = { text: "1", left: 156, baseline: 780 - 30 * 5 + 4, size: 6 };
  return makePdf([{ marks: [...marks, raised, line(`1 ${note}`, 90, 9)] }]);
}

describe("the footnote of a closed item", () => {
  it.each([
    { name: "referat.md", bytes: Buffer.from(markdown()) },
    { name: "referat.docx", bytes: docx() },
    { name: "referat.pdf", bytes: pdf() },
  ])("is its own, and reaches no index: $name", async ({ name, bytes }) => {
    const { record } = await structureMinutes(bytes, { name });
    const item = record.items.find(({ number }) => number === "2");
    expect(item?.visibility).toBe("closed");
    expect(JSON.stringify(item?.sections)).toContain("[1] Zebrafinkeburet");
    const { documents } = searchDocumentsOf(record);
    expect(documents.map(({ title }) => title)).toContain("Eventuelt");
    expect(JSON.stringify(documents)).not.toMatch(/zebra/iu);
  });
});

describe("text that nobody sees", () => {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

  it.each([
    '<w:color w:val="FFFFFF"/>',
    '<w:highlight w:val="black"/>',
    '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>',
    '<w:sz w:val="2"/>',
  ])("of a Word document reaches no index: %s", async (properties) => {
    const lines = [...before, "1. Budget", "Godkendt.", "2. Ansøgning"].map((text) => run(text));
    const secret = `${run("Ansøgeren ")}${run("zebrafinken", properties)}${run(" er hørt.")}`;
    const paragraphs = [...lines, secret, ...after.map((text) => run(text))];
    const body = paragraphs.map((content) => `<w:p>${content}</w:p>`).join("");
    const { record } = await structureMinutes(docxFile({ body }), { name: "referat.docx" });
    expect(record.quality.needsReview).toBe(true);
    expect(record.diagnostics.map(({ ruleId }) => ruleId)).toContain("hidden-text");
    expect(JSON.stringify(searchDocumentsOf(record).documents)).not.toMatch(/zebra/iu);
  });

  it("of a PDF reaches no index", async () => {
    const lines = [...before, "1. Budget", "Godkendt.", "2. Ansøgning"];
    const marks = lines.map((text, index) => ({ text, left: 72, baseline: 780 - 30 * index }));
    const white = [{ raw: "1 g" }, { text: "Ansøgeren zebrafinken", left: 72, baseline: 630 }];
    const last = after.map((text, index) => ({ text, left: 72, baseline: 600 - 30 * index }));
    const bytes = makePdf([{ marks: [...marks, ...white, { raw: "0 g" }, ...last] }]);
    const { record } = await structureMinutes(bytes, { name: "referat.pdf" });
    expect(record.diagnostics.map(({ ruleId }) => ruleId)).toContain("hidden-text");
    expect(JSON.stringify(searchDocumentsOf(record).documents)).not.toMatch(/zebra/iu);
  });
});
