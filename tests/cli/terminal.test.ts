import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../../src/batch/document-facts.js";
import { createReportData } from "../../src/batch/report/report-data.js";
import { reportDiagnostics } from "../../src/cli/diagnostics-report.js";
import { summaryTable } from "../../src/cli/import/summary-table.js";
import { cutToWidth, padToWidth, textWidth } from "../../src/cli/import/text-width.js";
import { languageOf } from "../../src/cli/language.js";
import { da } from "../../src/cli/messages/da.js";
import { en } from "../../src/cli/messages/en.js";
import type { Finding } from "../../src/model/rule.js";

describe("the language of messages", () => {
  it.each([
    { environment: { LANG: "da_DK.UTF-8" }, language: "da" },
    { environment: { LANG: "da_DK.UTF-8", LC_ALL: "en_GB.UTF-8" }, language: "en" },
    { environment: { LC_ALL: "", LANG: "da" }, language: "da" },
    { environment: { LANG: "dav_KE" }, language: "en" },
    { environment: {}, language: "en" },
  ])("is $language for $environment", ({ environment, language }) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe("text in columns", () => {
  it("counts letters as they are read, however they are encoded", () => {
    expect(textWidth("Åben")).toBe(4);
    expect(textWidth("Åben".normalize("NFD"))).toBe(4);
    expect(padToWidth("æø", 4, "right")).toBe("  æø");
  });

  it("is cut at either end with an ellipsis", () => {
    expect(cutToWidth("Havneudvalget", 6, "end")).toBe("Havne…");
    expect(cutToWidth("arkiv/2031/a.pdf", 6, "start")).toBe("…a.pdf");
    expect(cutToWidth("kort", 6, "end")).toBe("kort");
  });
});

describe("the summary table", () => {
  const facts: DocumentFacts = {
    documentType: "referat",
    body: "Teknik- og Miljøudvalget",
    date: "2031-03-14",
    extractor: "pdf-parse 2.4.5",
    pages: 7,
    items: 12,
    sections: 30,
    confidence: 0.5,
    needsReview: true,
    complete: true,
    durationMs: 20,
    worstItem: { number: "3", title: "Ny badebro", confidence: 0.5 },
    findings: [
      { ruleId: "item-empty", count: 2, page: 1, subject: null, expected: null, actual: null },
    ],
  };

  const reportOf = (all: DocumentFacts[]) => {
    const report = createReportData();
    for (const [index, one] of all.entries()) {
      report.addConverted({ names: [index === 0 ? "a.pdf" : `${index}.pdf`], facts: one });
    }
    return report;
  };

  it("has aligned columns and marks what should be looked at", () => {
    expect(summaryTable(reportOf([facts]), da)).toBe(
      [
        "fil    type     organ                     dato        punkter  afsnit  sikkerhed  fund",
        "─────  ───────  ────────────────────────  ──────────  ───────  ──────  ─────────  ────",
        "a.pdf  referat  Teknik- og Miljøudvalget  2031-03-14       12      30     ! 0.50     2",
        "",
      ].join("\n"),
    );
  });

  it("shows no character of a name that a terminal would obey", () => {
    const report = createReportData();
    report.addConverted({ names: ["a\u001b[2J.pdf"], facts });
    expect(summaryTable(report, da)).toContain("a\ufffd[2J.pdf");
  });

  it("shows of a large import only what failed or should be looked at", () => {
    const fine = { ...facts, needsReview: false };
    const many = reportOf([...Array.from({ length: 150 }, () => fine), facts]);
    expect(summaryTable(many, en).trimEnd().split("\n")).toHaveLength(3);
  });
});

describe("the report of findings", () => {
  const finding: Finding = {
    rule: {
      ruleId: "item-number-duplicate",
      severity: "error",
      message: { en: "Unexpected second {actual}", da: "Uventet anden {actual}" },
      advice: { en: "Number anew.", da: "Nummerér igen." },
    },
    page: 3,
    itemPath: "2",
    subject: null,
    expected: null,
    actual: "7",
  };

  it("gives the file's name, then a line for each with page, severity, text and rule", () => {
    expect(reportDiagnostics("a.pdf", [finding], "da", da)).toBe(
      "a.pdf\n  s. 3  fejl  Uventet anden 7  item-number-duplicate\n              Nummerér igen.\n",
    );
  });

  it("is empty where there is nothing to say", () => {
    expect(reportDiagnostics("a.pdf", [], "en", en)).toBe("");
  });
});
