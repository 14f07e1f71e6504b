import type { ReportTexts } from "./report-texts.js";
import { workTime } from "./work-time.js";

/** The report's texts in Danish. */
export const reportTextsDa: ReportTexts = {
  title: "Rapport over import af referater",
  lead: ({ documents, failed, review }) =>
    failed + review === 0
      ? `Alle ${documents} dokumenter er blevet til poster, og ingen af dem ser tvivlsomme ud.`
      : `${documents} dokumenter er blevet til poster. ${failed} kunne ikke læses, og ${review} bør ses efter, før de bruges.`,
  contents: "Indhold",
  totals: {
    documents: "dokumenter",
    failed: "mislykket",
    incomplete: "ufuldstændige",
    review: "bør ses efter",
    sameContent: "gengangere",
    items: "punkter",
    sections: "afsnit",
    pages: "PDF-sider",
    durationMs: "arbejdstid",
  },
  workTime: (milliseconds) => workTime(milliseconds, { hours: "t", minutes: "min", seconds: "s" }),
  plots: {
    heading: "Fordelinger",
    confidence: "Sikkerhed",
    confidenceNote: "Det mest usikre punkts sikkerhed, 0–1. Under 0,6 bør nogen se efter.",
    itemsPerDocument: "Punkter i hvert dokument",
    itemsPerDocumentNote: "Underpunkter er talt med.",
    millisecondsPerPage: "Tid pr. side",
    millisecondsPerPageNote: "Millisekunder, kun PDF.",
    from: "fra",
    documents: "dokumenter",
    showNumbers: "Vis tallene",
    none: "Ingen dokumenter.",
  },
  failures: {
    heading: "Mislykket",
    none: "Ingen dokumenter mislykkedes.",
    note: "Disse dokumenter gav ingen post. Vælg en overskrift for at sortere.",
  },
  review: {
    heading: "Bør ses efter",
    none: "Ingen dokumenter ser tvivlsomme ud.",
    note: "Disse dokumenter gav en post, men noget i den er usikkert.",
  },
  more: (shown, all, file) => `Vist er de første ${shown} af ${all}; alle står i ${file}.`,
  columns: {
    document: "Dokument",
    reason: "Grund",
    advice: "Hvad der kan gøres",
    rule: "Regel",
    page: "Side",
    confidence: "Sikkerhed",
    body: "Organ",
    date: "Dato",
    documents: "Dokumenter",
    items: "Punkter",
    review: "Bør ses efter",
    findings: "Fund",
    severity: "Alvor",
    examples: "Eksempler",
    share: "Andel",
  },
  groups: {
    heading: "Dokumenterne",
    bodies: "Efter organ",
    years: "Efter år",
    extractors: "Efter format og læser",
    types: "Efter slags",
    unknown: "ikke fundet",
    others: "øvrige",
  },
  rules: {
    heading: "Fund efter regel",
    none: "Ingen fund.",
    note: "Hvad læsningen har bemærket, med eksempler. Personnumre er skjult.",
  },
  severity: { info: "oplysning", warning: "advarsel", error: "fejl" },
  reasons: {
    noItems: "Der blev ikke fundet punkter",
    noItemsAdvice: "Se efter, om det er et referat, og om teksten kan læses.",
    lowConfidence: (number, title, confidence) =>
      `${number === null ? "Punktet" : `Punkt ${number}`} “${title}” er læst med sikkerhed ${confidence.replace(".", ",")}`,
    lowConfidenceAdvice: "Sammenlign punktet med kilden.",
  },
  alsoAs: "også som",
  sortBy: "Sortér efter",
  footer: "Lavet af referat. Siden henter intet fra nettet.",
};
