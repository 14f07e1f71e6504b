import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { expectedRecord, type TruthItem } from "./generator/expected-record.js";
import { families } from "./generator/families/index.js";
import { weekday } from "./generator/make/fill-slots.js";
import { makeDocument } from "./generator/make-document.js";
import { renderDocx } from "./generator/render/docx.js";
import { renderHtml } from "./generator/render/html.js";
import { renderMarkdown } from "./generator/render/markdown.js";
import { renderText } from "./generator/render/text.js";
import { canRender, renderAs } from "./generator/render-as.js";
import { compareBags } from "./generator/word-bag.js";

const seeds = ["1", "2", "3", "4", "5"];

/** All words an item's truth holds. */
function truthText(item: TruthItem): string {
  return [
    item.title,
    item.number,
    item.presenter,
    item.caseNumber,
    ...item.sections.flatMap((section) => [section.heading, section.text]),
    ...item.attachments,
    item.embedded?.text,
    ...(item.embedded?.items ?? []).map(truthText),
    ...item.subitems.map(truthText),
  ].join("\n");
}

describe.each(families)("the family $name", (family) => {
  test("gives the same document for the same seed and others for other seeds", () => {
    const texts = seeds.map((seed) => renderText(makeDocument(family, seed).document));
    expect(seeds.map((seed) => renderText(makeDocument(family, seed).document))).toEqual(texts);
    expect(new Set(texts).size).toBe(seeds.length);
  });

  test.each(seeds)("prints every word of the truth, seed %s", (seed) => {
    const { meeting, document } = makeDocument(family, seed);
    const truth = expectedRecord(meeting);
    const words = [
      ...truth.items.map(truthText),
      ...truth.participants.map((person) => person.name),
      truth.location,
    ].join("\n");
    expect(compareBags(words, renderText(document)).missing).toEqual([]);
    expect(compareBags(words, renderMarkdown(document)).missing).toEqual([]);
  });

  test("leaves no slot of a template unfilled", () => {
    for (const seed of seeds) {
      expect(renderText(makeDocument(family, seed).document)).not.toMatch(/\{\p{L}+\}/u);
    }
  });

  test("writes HTML and DOCX that hold the title of every item", async () => {
    const { meeting, document } = makeDocument(family, "1");
    const html = renderHtml(document).replaceAll("&amp;", "&");
    const parts = unzipSync(await renderDocx(document));
    const xml = new TextDecoder().decode(parts["word/document.xml"]);
    for (const item of expectedRecord(meeting).items) {
      expect(html).toContain(item.title);
      expect(xml.replaceAll("&amp;", "&")).toContain(item.title);
    }
  });
});

test("the same document gives the same bytes in DOCX", async () => {
  const family = families[0];
  if (!family) return;
  const [first] = await renderAs("docx", [makeDocument(family, "1").document]);
  const [second] = await renderAs("docx", [makeDocument(family, "1").document]);
  expect(first).toEqual(second);
});

describe.each(["pdfOfDocx", "pdfOfHtml"] as const)("%s", (format) => {
  test.skipIf(!canRender(format))("writes a PDF for each document", async () => {
    const documents = families.slice(0, 2).map((family) => makeDocument(family, "1").document);
    const files = await renderAs(format, documents);
    expect(files.map((file) => new TextDecoder().decode(file.subarray(0, 5)))).toEqual([
      "%PDF-",
      "%PDF-",
    ]);
  });
});

test("weekdays are right", () => {
  expect(weekday("2023-01-25")).toBe("onsdag");
  expect(weekday("2024-02-29")).toBe("torsdag");
});
