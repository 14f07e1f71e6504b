import { readFileSync } from "node:fs";
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { PdfEngineName } from "../../src/model/extraction.js";
import type { MinutesBlock, MinutesPart } from "./contract-minutes.js";
import { installedEngines } from "./pdf/installed-engines.js";

/** A format the minutes are written in, and what the format can say. */
export interface ContractFormat {
  format: string;
  write: (minutes: readonly MinutesBlock[]) => Promise<Uint8Array>;
  /** Headings are marked as such. */
  headings: boolean;
  /** The depth of a list item shows. */
  depths: boolean;
  /** What reads the PDF. */
  engine?: PdfEngineName;
}

const encode = (text: string) => new TextEncoder().encode(text);
const isItem = (block: MinutesBlock | undefined) => block?.kind === "item";

/** Lines of a text, a blank line between blocks save between list items. */
function spaced(minutes: readonly MinutesBlock[], write: (block: MinutesBlock) => string): string {
  return minutes
    .map((block, index) => {
      const tight = isItem(block) && isItem(minutes[index - 1]);
      return `${index === 0 ? "" : tight ? "\n" : "\n\n"}${write(block)}`;
    })
    .join("");
}

const markedPart = (part: MinutesPart) =>
  part.href === undefined
    ? part.bold
      ? `**${part.text}**`
      : part.text
    : `[${part.text}](${part.href})`;

function textBlock(block: MinutesBlock): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
      return block.parts.map(markedPart).join("");
    case "tabbed":
      return block.cells.join("\t");
    case "item":
      return `${"  ".repeat(block.depth)}${block.label.replace("•", "-")} ${block.text}`;
    case "table":
      return block.rows.map((row) => row.join("\t")).join("\n");
  }
}

function markdownBlock(block: MinutesBlock): string {
  if (block.kind === "heading") return `${"#".repeat(block.depth)} ${block.text}`;
  if (block.kind !== "table") return textBlock(block);
  const [head, ...rows] = block.rows.map((row) => `| ${row.join(" | ")} |`);
  return [head, "|---|---|", ...rows].join("\n");
}

const htmlPart = (part: MinutesPart) =>
  part.href === undefined
    ? part.bold
      ? `<strong>${part.text}</strong>`
      : part.text
    : `<a href="${part.href}">${part.text}</a>`;

function htmlBlock(block: MinutesBlock, list: string): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.depth}>${block.text}</h${block.depth}>`;
    case "paragraph":
      return `<p>${block.parts.map(htmlPart).join("")}</p>`;
    case "tabbed":
      return `<p>${block.cells.join("&nbsp; &nbsp; &nbsp;")}</p>`;
    case "item":
      return block.depth === 0
        ? `<li>${block.text}</li>`
        : `<${list}><li>${block.text}</li></${list}>`;
    case "table": {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
      );
      return `<table border="1">${rows.join("\n")}</table>`;
    }
  }
}

function htmlPage(minutes: readonly MinutesBlock[]): string {
  let open = "";
  const rows = minutes.map((block) => {
    const list = block.kind === "item" ? (block.label === "•" ? "ul" : "ol") : "";
    const closing = open !== "" && open !== list ? `</${open}>\n` : "";
    const opening = list !== "" && open !== list ? `<${list}>\n` : "";
    open = list;
    return closing + opening + htmlBlock(block, list);
  });
  return `<!DOCTYPE html><html><head><title>Referat</title></head><body>\n${rows.join("\n")}\n</body></html>`;
}

const docxHeadings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function docxPart(part: MinutesPart) {
  if (part.href === undefined) return new TextRun({ text: part.text, bold: part.bold ?? false });
  return new ExternalHyperlink({ link: part.href, children: [new TextRun(part.text)] });
}

function docxBlock(block: MinutesBlock): Paragraph | Table {
  switch (block.kind) {
    case "heading":
      return new Paragraph({
        heading: docxHeadings[block.depth],
        children: [new TextRun(block.text)],
      });
    case "paragraph":
      return new Paragraph({ children: block.parts.map(docxPart) });
    case "tabbed":
      return new Paragraph({ children: [new TextRun(block.cells.join("\t"))] });
    case "item": {
      const reference = block.label === "•" ? "bullets" : "numbers";
      return new Paragraph({ text: block.text, numbering: { reference, level: block.depth } });
    }
    case "table":
      return new Table({
        rows: block.rows.map(
          (row) =>
            new TableRow({
              children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
            }),
        ),
      });
  }
}

async function docxFile(minutes: readonly MinutesBlock[]): Promise<Uint8Array> {
  const levels = [0, 1].map((level) => level);
  const document = new Document({
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: levels.map((level) => ({ level, format: LevelFormat.BULLET, text: "•" })),
        },
        {
          reference: "numbers",
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
          })),
        },
      ],
    },
    sections: [{ children: minutes.map(docxBlock) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The formats that hold the same minutes. The PDF is made by scripts/make-contract-pdf.mjs. */
export const contractFormats: ContractFormat[] = [
  {
    format: "text",
    write: async (minutes) => encode(spaced(minutes, textBlock)),
    headings: false,
    depths: true,
  },
  {
    format: "Markdown",
    write: async (minutes) => encode(spaced(minutes, markdownBlock)),
    headings: true,
    depths: true,
  },
  {
    format: "HTML",
    write: async (minutes) => encode(htmlPage(minutes)),
    headings: true,
    depths: true,
  },
  { format: "DOCX", write: docxFile, headings: true, depths: true },
  {
    format: "PDF",
    write: async () => new Uint8Array(readFileSync(new URL("contract.pdf", import.meta.url))),
    headings: true,
    depths: true,
  },
  ...installedEngines
    .filter((engine) => engine !== "pdf-parse")
    .map((engine) => ({
      format: `PDF read by ${engine}`,
      write: async () => new Uint8Array(readFileSync(new URL("contract.pdf", import.meta.url))),
      headings: false,
      depths: true,
      engine,
    })),
];
