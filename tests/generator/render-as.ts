import type { StyledDocument } from "./document.js";
import type { Format } from "./family.js";
import { renderDocx } from "./render/docx.js";
import { renderHtml } from "./render/html.js";
import { renderMarkdown } from "./render/markdown.js";
import { docxToPdf, htmlToPdf, pdfPrograms } from "./render/pdf.js";
import { renderText } from "./render/text.js";

/** Suffix of each format's files. */
export const suffixes: Readonly<Record<Format, string>> = {
  text: "txt",
  markdown: "md",
  docx: "docx",
  html: "html",
  pdfOfDocx: "pdf",
  pdfOfHtml: "pdf",
};

const encoder = new TextEncoder();

/** Can this machine write the format? PDFs need LibreOffice or Chromium. */
export function canRender(format: Format): boolean {
  if (format === "pdfOfDocx") return pdfPrograms.libreOffice !== null;
  return format !== "pdfOfHtml" || pdfPrograms.chromium !== null;
}

/** Write documents in one format; PDFs are made many by one process. */
export async function renderAs(
  format: Format,
  documents: readonly StyledDocument[],
): Promise<Uint8Array[]> {
  switch (format) {
    case "text":
      return documents.map((document) => encoder.encode(renderText(document)));
    case "markdown":
      return documents.map((document) => encoder.encode(renderMarkdown(document)));
    case "html":
      return documents.map((document) => encoder.encode(renderHtml(document)));
    case "docx":
      return Promise.all(documents.map(renderDocx));
    case "pdfOfDocx":
      return docxToPdf(await Promise.all(documents.map(renderDocx)));
    case "pdfOfHtml":
      return htmlToPdf(documents.map(renderHtml));
  }
}
