import type { Messages } from "./messages.js";

/** The texts in English. */
export const en: Messages = {
  severity: { info: "info", warning: "warning", error: "error" },
  page: (page) => `p. ${page}`,
  unexpected: (reason) => `Something went wrong inside referat: ${reason}`,
  unexpectedAdvice: "This is a bug in the program. Run again with --debug to see where.",
  help: {
    program:
      "Turn Danish meeting minutes (PDF, DOCX, HTML, Markdown, text) into records with items, sections and decisions, every word traced to its place.",
    titles: {},
    placeholders: (usage) => usage,
    choices: "one of",
    defaultValue: "default",
    examples: "Examples:",
    options: {
      help: "show this help",
      version: "show the version",
      lang: "language of messages; from LC_ALL or LANG where not given",
      debug: "show where in the program an unexpected error came from",
    },
    convert: {
      summary: "convert one or a few documents",
      files: "documents; - reads one from stdin",
      format: "what to write: whole records, Markdown, HTML, or one item a line",
      out: "file or folder to write to instead of stdout",
      password: "password of protected PDFs",
      engine: "what reads PDF: direct and pdf-parse are built in, poppler must be installed",
    },
    validate: {
      summary: "check JSON or JSONL records against the schema",
      files: "files of records",
      schema: "what the records are; seen from each record where not given",
    },
    schema: {
      summary: "print a JSON Schema (draft 2020-12)",
      name: "whole documents, or single items",
    },
    import: {
      summary: "convert many documents into one folder of records",
      paths: "files, folders and globs; - reads a list from stdin, one a line",
      out: "folder for documents.jsonl, items.jsonl and failures.jsonl",
      jobs: "how many documents at a time",
      watch: "keep importing what arrives in this folder until Ctrl-C",
      password: "password of protected PDFs",
      engine: "what reads PDF: direct and pdf-parse are built in, poppler must be installed",
      layout: "also write one JSON file a document into folders",
      prune: "drop the records of files that are gone",
      retryFailed: "try documents that failed before again",
      quiet: "no progress and no table",
      seconds: "most time for one document, in seconds",
      memoryMebibytes: "most memory for one document, in MiB",
      pages: "most pages of a PDF",
      inflatedMebibytes: "most that a DOCX may unpack to, in MiB",
      depth: "most elements of a DOCX inside each other",
      paragraphs: "most paragraphs of a DOCX",
    },
    worker: { summary: "convert what an import sends (started by import)" },
    doctor: { summary: "show versions and which optional tools are found" },
  },
  usage: {
    error: (text) => `Error: ${text}`,
    seeHelp: "Add --help to see how the command is used.",
    unknownOption: (subject) => `There is no option ${subject}.`,
    unknownCommand: (subject) => `There is no command ${subject}.`,
    missingArgument: (subject) => `Something is missing: ${subject}.`,
    optionMissingArgument: (subject) => `The option ${subject} needs a value.`,
    missingMandatoryOptionValue: (subject) => `The option ${subject} is needed.`,
    invalidArgument: (subject, value, choices) =>
      `Unexpected "${value}" for ${subject}, expected one of: ${choices}.`,
    noCommand: "Name a command, such as convert.",
    excessArguments: "There are more arguments than the command takes.",
    notAJobCount: (value) => `Unexpected --jobs ${value}, expected a whole number from 1.`,
    notANumber: (option, value, least) =>
      `Unexpected ${option} ${value}, expected a whole number from ${least}.`,
    workerAlone: "worker is started by import and does nothing by itself.",
    folderInUse: (folder, processId) =>
      `Another import (process ${processId}) is writing to ${folder}. Wait for it, or choose another --out.`,
    outIsInput: (name) => `"${name}" is one of the documents; choose another name for --out.`,
    outNotWritable: (name, code) => `"${name}" cannot be written (${code}). Choose another --out.`,
    htmlNeedsOut: "Several HTML pages need a folder: add --out FOLDER.",
    nothingToImport:
      "No documents were found there. Name files (pdf, docx, html, md, txt), folders that hold some, or globs.",
  },
  import: {
    progress: ({ done, total, failed, perSecond }) =>
      `${done} of ${total} documents, ${failed} failed, ${perSecond} a second`,
    remaining: (seconds) =>
      seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`,
    slowest: (name, seconds) => `${seconds} s on ${name}`,
    columns: {
      file: "file",
      type: "type",
      body: "body",
      date: "date",
      items: "items",
      sections: "sections",
      confidence: "confidence",
      findings: "findings",
    },
    failed: "failed",
    same: "same as",
    totals: ({ documents, items, failed, incomplete, same, review, seconds }) =>
      `${documents} documents with ${items} items in ${seconds} s; ${failed} failed, ${incomplete} incomplete, ${same} twice, ${review} to look at`,
    changes: ({ added, changed, known }) =>
      `${added} files new, ${changed} changed, ${known} known already`,
    removed: (count) =>
      `${count} files known from before are gone; their records are kept. Add --prune to drop them.`,
    pruned: (count) => `${count} files are gone; their records were dropped.`,
    skipped: (count) =>
      `${count} other files in the folders were left out (not a document's suffix)`,
    moreRows: (count) => `… and ${count} more in report.html`,
    memory: (mebibytes) => `Most memory held by one worker: ${mebibytes} MiB`,
    written: (folder) => `Written to ${folder}`,
    interrupted: (done) =>
      `Stopped. ${done} documents are done and kept; run the same command again to go on.`,
    diskFull: (folder) =>
      `The disk of ${folder} is full. What is done is kept: make room and run the same command again to go on.`,
    watching: (folder) => `Watching ${folder}; Ctrl-C stops.`,
  },
  validate: {
    notJson: (reason) => `not JSON: ${reason}`,
    notARecord: "not a record: expected an object with schemaVersion",
    empty: "the file holds no record",
    folder: "unexpected folder, expected files of records such as documents.jsonl in it",
    fine: ({ records, files }) =>
      `${counted(records, "record")} in ${counted(files, "file")}, all as the schema says`,
    bad: ({ problems, records }) =>
      `${counted(problems, "problem")} in ${counted(records, "record")}`,
  },
  doctor: {
    found: (version) => version,
    notFound: "not found",
    engine: "part of referat",
    node: "runs referat; 20.16 or newer",
    uses: {
      pdftohtml: "optional: reads PDF with --engine poppler (Debian: poppler-utils)",
      soffice:
        "optional: saves .doc, .odt and .rtf as .docx, which referat reads (Debian: libreoffice-writer)",
      chromium: "optional: sets HTML as PDF for samples (Debian: chromium)",
    },
    missingEngine: 'A part of referat is missing. Run "npm ci" in its folder.',
    fine: "Everything that is needed is here.",
  },
};

/** "1 record", "2 records" */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
