import { strToU8, zipSync } from "fflate";
import { extractDocx } from "../../../src/extract/docx/extract-docx.js";
import { blocksOf } from "../block-summary.js";

/** Parts of a package made by hand: only what a test is about need be given. */
export interface DocxParts {
  /** Content of `w:body`. */
  body: string;
  /** Content of `w:styles`, `w:numbering`, `w:footnotes`. */
  styles?: string;
  numbering?: string;
  footnotes?: string;
  settings?: string;
  /** Content of header and footer parts by file name ("header1.xml"). */
  margins?: Record<string, string>;
  /** Further relationships of the document, as XML. */
  relationships?: string;
  /** Further or other parts by name, whole. */
  files?: Record<string, string>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const part = (root: string, content: string) => `<w:${root} ${namespaces}>${content}</w:${root}>`;

/** The parts of a package as text, by name. */
export function docxParts(given: DocxParts | string): Record<string, string> {
  const parts = typeof given === "string" ? { body: given } : given;
  const named = { styles: parts.styles, numbering: parts.numbering, footnotes: parts.footnotes };
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": part("document", `<w:body>${parts.body}</w:body>`),
  };
  let relationships = parts.relationships ?? "";
  const add = (type: string, target: string, content: string, id = type) => {
    files[`word/${target}`] = content;
    relationships += `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"/>`;
  };
  for (const [name, content] of Object.entries({ ...named, settings: parts.settings })) {
    if (content !== undefined) add(name, `${name}.xml`, part(name, content));
  }
  for (const [target, content] of Object.entries(parts.margins ?? {})) {
    const type = target.startsWith("header") ? "header" : "footer";
    add(type, target, part(type === "header" ? "hdr" : "ftr", content), target);
  }
  files["word/_rels/document.xml.rels"] =
    `<Relationships xmlns="${packageTypes}/relationships">${relationships}</Relationships>`;
  return { ...files, ...parts.files };
}

/** Zip parts given as text. */
export function zipParts(files: Record<string, string>): Uint8Array {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes));
}

/** A whole file. */
export function docxFile(parts: DocxParts | string): Uint8Array {
  return zipParts(docxParts(parts));
}

/** Blocks of a file made of these parts. */
export async function docxBlocks(parts: DocxParts | string) {
  return blocksOf(await extractDocx(docxFile(parts)));
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of text or of runs. */
export function paragraph(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
}

/** A table of cells given as content. */
export function table(rows: string[][]): string {
  const cell = (content: string) =>
    `<w:tc><w:tcPr/>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A list definition of id 1 with one level for each format and text. */
export function numbering(levels: { format: string; text: string; more?: string }[]): string {
  const lines = levels.map(
    ({ format, text, more }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more ?? ""}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="1">${lines.join("")}</w:abstractNum>`;
}

/** A list that uses definition 1. */
export function list(id: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${overrides}</w:num>`;
}

/** Paragraph properties that put it into a list. */
export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}
