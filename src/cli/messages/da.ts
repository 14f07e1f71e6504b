import type { Messages } from "./messages.js";

/** The texts in Danish. */
export const da: Messages = {
  severity: { info: "oplysning", warning: "advarsel", error: "fejl" },
  page: (page) => `s. ${page}`,
  unexpected: (reason) => `Noget gik galt inde i referat: ${reason}`,
  unexpectedAdvice: "Det er en fejl i programmet. Kør igen med --debug for at se hvor.",
  help: {
    program:
      "Gør danske mødereferater (PDF, DOCX, HTML, Markdown, tekst) til poster med punkter, afsnit og beslutninger, hvor hvert ord kan føres tilbage til sit sted.",
    titles: {
      "Usage:": "Brug:",
      "Arguments:": "Argumenter:",
      "Options:": "Valg:",
      "Global Options:": "Fælles valg:",
      "Commands:": "Kommandoer:",
    },
    placeholders: (usage) =>
      usage.replace("[options]", "[valg]").replace("[command]", "[kommando]"),
    choices: "et af",
    defaultValue: "ellers",
    examples: "Eksempler:",
    options: {
      help: "vis denne hjælp",
      version: "vis versionen",
      lang: "sprog i beskeder; fra LC_ALL eller LANG, hvis det ikke er givet",
      debug: "vis, hvor i programmet en uventet fejl kom fra",
    },
    convert: {
      summary: "omdan et eller nogle få dokumenter",
      files: "dokumenter; - læser ét fra stdin",
      format: "hvad der skrives: hele poster, Markdown, HTML eller ét punkt pr. linje",
      out: "fil eller mappe at skrive i i stedet for stdout",
      password: "adgangskode til beskyttede PDF-filer",
      engine: "program til at læse PDF: direct og pdf-parse er indbygget, poppler skal installeres",
    },
    validate: {
      summary: "efterse JSON- eller JSONL-poster mod skemaet",
      files: "filer med poster",
      schema: "hvad posterne er; ses af hver post, hvis det ikke er givet",
    },
    schema: {
      summary: "skriv et JSON-skema (draft 2020-12)",
      name: "hele dokumenter eller enkelte punkter",
    },
    import: {
      summary: "omdan mange dokumenter til én mappe med poster",
      paths: "filer, mapper og mønstre; - læser en liste fra stdin, ét navn pr. linje",
      out: "mappe til documents.jsonl, items.jsonl og failures.jsonl",
      jobs: "hvor mange dokumenter ad gangen",
      watch: "bliv ved med at tage det ind, der kommer i denne mappe, indtil Ctrl-C",
      password: "adgangskode til beskyttede PDF-filer",
      engine: "program til at læse PDF: direct og pdf-parse er indbygget, poppler skal installeres",
      layout: "skriv også én JSON-fil pr. dokument i mapper",
      prune: "fjern poster for filer, der er væk",
      retryFailed: "prøv igen med dokumenter, der mislykkedes før",
      quiet: "ingen fremgang og ingen tabel",
      seconds: "længste tid til ét dokument, i sekunder",
      memoryMebibytes: "mest hukommelse til ét dokument, i MiB",
      pages: "flest sider i en PDF",
      inflatedMebibytes: "det meste, en DOCX må pakkes ud til, i MiB",
      depth: "flest elementer inden i hinanden i en DOCX",
      paragraphs: "flest afsnit i en DOCX",
    },
    worker: { summary: "omdan det, en import sender (startes af import)" },
    doctor: { summary: "vis versioner, og hvilke valgfri programmer der findes" },
  },
  usage: {
    error: (text) => `Fejl: ${text}`,
    seeHelp: "Tilføj --help for at se, hvordan kommandoen bruges.",
    unknownOption: (subject) => `Valget ${subject} findes ikke.`,
    unknownCommand: (subject) => `Kommandoen ${subject} findes ikke.`,
    missingArgument: (subject) => `Der mangler noget: ${subject}.`,
    optionMissingArgument: (subject) => `Valget ${subject} skal have en værdi.`,
    missingMandatoryOptionValue: (subject) => `Valget ${subject} skal være der.`,
    invalidArgument: (subject, value, choices) =>
      `Uventet "${value}" til ${subject}, ventede et af: ${choices}.`,
    noCommand: "Nævn en kommando, for eksempel convert.",
    excessArguments: "Der er flere argumenter, end kommandoen kan bruge.",
    notAJobCount: (value) => `Uventet --jobs ${value}, ventede et helt tal fra 1.`,
    notANumber: (option, value, least) =>
      `Uventet ${option} ${value}, ventede et helt tal fra ${least}.`,
    workerAlone: "worker startes af import og gør intet alene.",
    folderInUse: (folder, processId) =>
      `En anden import (proces ${processId}) skriver i ${folder}. Vent på den, eller vælg en anden --out.`,
    outIsInput: (name) => `"${name}" er et af dokumenterne; vælg et andet navn til --out.`,
    outNotWritable: (name, code) => `"${name}" kan ikke skrives (${code}). Vælg en anden --out.`,
    htmlNeedsOut: "Flere HTML-sider kræver en mappe: tilføj --out MAPPE.",
    nothingToImport:
      "Der blev ikke fundet dokumenter. Nævn filer (pdf, docx, html, md, txt), mapper med sådanne eller mønstre.",
  },
  import: {
    progress: ({ done, total, failed, perSecond }) =>
      `${done} af ${total} dokumenter, ${failed} mislykket, ${perSecond} i sekundet`,
    remaining: (seconds) =>
      seconds < 90 ? `${Math.ceil(seconds)} s tilbage` : `${Math.ceil(seconds / 60)} min tilbage`,
    slowest: (name, seconds) => `${seconds} s på ${name}`,
    columns: {
      file: "fil",
      type: "type",
      body: "organ",
      date: "dato",
      items: "punkter",
      sections: "afsnit",
      confidence: "sikkerhed",
      findings: "fund",
    },
    failed: "mislykket",
    same: "samme som",
    totals: ({ documents, items, failed, incomplete, same, review, seconds }) =>
      `${documents} dokumenter med ${items} punkter på ${seconds} s; ${failed} mislykket, ${incomplete} ufuldstændig, ${same} dobbelt, ${review} bør ses efter`,
    changes: ({ added, changed, known }) =>
      `${added} filer nye, ${changed} ændret, ${known} kendt i forvejen`,
    removed: (count) =>
      `${count} filer fra før er væk; deres poster er beholdt. Tilføj --prune for at fjerne dem.`,
    pruned: (count) => `${count} filer er væk; deres poster er fjernet.`,
    skipped: (count) =>
      `${count} andre filer i mapperne blev ikke taget med (endelsen er ikke et dokuments)`,
    moreRows: (count) => `… og ${count} flere i report.html`,
    memory: (mebibytes) => `Mest hukommelse brugt af én arbejdsproces: ${mebibytes} MiB`,
    written: (folder) => `Skrevet i ${folder}`,
    interrupted: (done) =>
      `Stoppet. ${done} dokumenter er færdige og gemt; kør samme kommando igen for at fortsætte.`,
    diskFull: (folder) =>
      `Disken med ${folder} er fuld. Det færdige er gemt: skaf plads, og kør samme kommando igen for at fortsætte.`,
    watching: (folder) => `Holder øje med ${folder}; Ctrl-C stopper.`,
  },
  validate: {
    notJson: (reason) => `ikke JSON: ${reason}`,
    notARecord: "ikke en post: ventede et objekt med schemaVersion",
    empty: "filen har ingen poster",
    folder: "uventet mappe, ventede filer med poster, såsom documents.jsonl i den",
    fine: ({ records, files }) =>
      `${counted(records, "post", "poster")} i ${counted(files, "fil", "filer")}, som skemaet siger`,
    bad: ({ problems, records }) =>
      `${counted(problems, "problem", "problemer")} i ${counted(records, "post", "poster")}`,
  },
  doctor: {
    found: (version) => version,
    notFound: "findes ikke",
    engine: "del af referat",
    node: "kører referat; 20.16 eller nyere",
    uses: {
      pdftohtml: "valgfrit: læser PDF med --engine poppler (Debian: poppler-utils)",
      soffice:
        "valgfrit: gemmer .doc, .odt og .rtf som .docx, som referat læser (Debian: libreoffice-writer)",
      chromium: "valgfrit: sætter HTML som PDF til prøver (Debian: chromium)",
    },
    missingEngine: 'En del af referat mangler. Kør "npm ci" i dets mappe.',
    fine: "Alt, hvad der er nødvendigt, er her.",
  },
};

/** "1 post", "2 poster" */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
