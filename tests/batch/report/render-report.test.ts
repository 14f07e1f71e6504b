import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../../../src/batch/document-facts.js";
import { renderReport } from "../../../src/batch/report/render-report.js";
import { createReportData } from "../../../src/batch/report/report-data.js";

const facts: DocumentFacts = {
  documentType: "referat",
  body: 'Havneudvalget <img src="x">',
  date: "2031-03-14",
  extractor: "pdf-parse 2.4.5",
  pages: 7,
  items: 12,
  sections: 30,
  confidence: 0.5,
  needsReview: true,
  complete: true,
  durationMs: 140,
  worstItem: { number: "3", title: "Sag om 010190-1234 & naboen", confidence: 0.5 },
  findings: [
    {
      ruleId: "item-number-duplicate",
      count: 2,
      page: 1,
      subject: "3",
      expected: null,
      actual: "3",
    },
  ],
};

function report(language: "da" | "en"): string {
  const data = createReportData();
  data.addConverted({ names: ["a.pdf", "kopi/a.pdf"], facts });
  const failure = { page: null, subject: null, expected: "60", actual: null };
  data.addFailed({
    names: ["bombe.pdf"],
    failure: { ...failure, stage: "convert", ruleId: "limit-time" },
    durationMs: 62_000,
  });
  return renderReport(data, language);
}

describe("the report", () => {
  it("says of each failure why and what to do, in the language asked for", () => {
    expect(report("da")).toContain("Uventet varighed på over 60 sekunder, forventede højst 60");
    expect(report("da")).toContain("Prøv igen med et højere --max-seconds");
    expect(report("en")).toContain("Unexpected duration of more than 60 seconds");
    expect(report("da")).toMatch(/^<!doctype html>\n<html lang="da"/u);
  });

  it("names the item that is doubtful, with private numbers hidden", () => {
    expect(report("da")).toContain(
      "Punkt 3 “Sag om ••••••-•••• &amp; naboen” er læst med sikkerhed 0,50",
    );
    expect(report("da")).not.toContain("010190");
  });

  it("names what speaks against the reading where every item is read for sure", () => {
    const data = createReportData();
    const found = { page: 1, subject: null, expected: null, actual: "4 Ny badebro" };
    const findings = [
      ...facts.findings,
      { ...found, ruleId: "contents-entry-without-item", count: 1 },
    ];
    const worstItem = { number: "3", title: "Slamsuger", confidence: 1 };
    data.addConverted({
      names: ["a.pdf"],
      facts: { ...facts, confidence: 1, worstItem, findings },
    });
    const page = renderReport(data, "da");
    expect(page).toContain("Uventet linje i indholdsfortegnelsen ”4 Ny badebro” uden punkt");
    expect(page).not.toContain("er læst med sikkerhed");
  });

  it("makes no markup of a document's text", () => {
    expect(report("en")).toContain("Havneudvalget &lt;img src=&quot;x&quot;&gt;");
  });

  it("names every path of a document", () => {
    expect(report("en")).toContain("a.pdf<br><small>also as kopi/a.pdf</small>");
  });

  it("fetches nothing and runs only its own script", () => {
    const page = report("en");
    expect(page).not.toMatch(/https?:|\bsrc=x|url\(|@import/u);
    const script = /<script>(.*)<\/script>/su.exec(page)?.[1] ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page.replaceAll("&#39;", "'")).toContain(`script-src 'sha256-${hash}'`);
  });

  it("gives the numbers of each plot as a table too", () => {
    const page = report("en");
    expect(page.match(/<figure>/gu)).toHaveLength(3);
    expect(page.match(/<details><summary>Show the numbers/gu)).toHaveLength(3);
  });

  it("says so where there is nothing to tell", () => {
    expect(renderReport(createReportData(), "en")).toContain("No document failed.");
  });
});
