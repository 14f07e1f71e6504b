import { append } from "../../model/append.js";
import { blockText } from "../../model/block.js";
import { type Extraction, ExtractionError, type ExtractOptions } from "../../model/extraction.js";
import type { Finding } from "../../model/rule.js";
import type { SourceRegion } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { type PlacedNote, placeNotes } from "../place-notes.js";
import { documentWithoutText } from "../rules/document-without-text.js";
import { docxPartDamaged } from "../rules/docx-part-damaged.js";
import { docxPartNotRead } from "../rules/docx-part-not-read.js";
import { fileDamaged } from "../rules/file-damaged.js";
import { fileEmpty } from "../rules/file-empty.js";
import { type DocxLimits, docxLimits, tooManyParagraphs } from "./docx-limits.js";
import { findMainPart } from "./find-main-part.js";
import { createNoteRegister } from "./note-register.js";
import { createNumberer } from "./number-paragraphs.js";
import { type DocxPackage, openPackage } from "./open-package.js";
import { createStory, readBody, readNotes } from "./read-body.js";
import { readNumbering } from "./read-numbering.js";
import { createSectionParts } from "./read-sections.js";
import { readSettings, readTitle } from "./read-settings.js";
import { readStyles } from "./read-styles.js";
import { rejectOleFile } from "./reject-ole-file.js";
import { type Relationship, readRelationships, relatedPart } from "./relationships.js";
import type { DocxContext } from "./story.js";

/** Name and version of the reader; the version rises when its blocks change. */
const extractor = "referat-docx 2";

/** The document while it is read. */
interface Reading {
  source: DocxPackage;
  main: string;
  relationships: Map<string, Relationship>;
  context: DocxContext;
  findings: Finding[];
}

/**
 * Read a Word document (.docx, .docm, .dotx, strict or transitional) into flat
 * blocks: headers, the text in accepted state, each footnote and endnote behind the block that refers
 * to it, footers.
 * Only the given bytes are read; a link or picture is never fetched.
 *
 * @param bytes the whole file.
 * @param options `signal` aborts before reading and between parts; its `limits` go before `limits`.
 * @param limits what the file may hold at most.
 * @throws ExtractionError where the file is damaged, encrypted, empty, hostile or no Word document.
 */
export async function extractDocx(
  bytes: Uint8Array,
  options: ExtractOptions = {},
  limits: DocxLimits = docxLimits,
): Promise<Extraction> {
  options.signal?.throwIfAborted();
  if (bytes.byteLength === 0) throw new ExtractionError(fileEmpty);
  rejectOleFile(bytes);
  const source = openPackage(bytes, { ...limits, ...options.limits });
  const main = findMainPart(source);
  const reading = startReading(source, main.name);
  const children = readAll(reading, options.signal);
  if (!children.some((block) => blockText(block).trim() !== "")) throw withoutText(reading);
  const title = optional(reading, findTitlePart(source), null, readTitle);
  return {
    tree: { type: "root", children, data: { file: { title, pages: [], outline: [] } } },
    mediaType: main.mediaType,
    extractor,
    pages: null,
    ocr: false,
    findings: reading.findings,
  };
}

/** Say why there is no text: inserted documents, pictures, or nothing at all. */
function withoutText({ source, findings }: Reading): ExtractionError {
  const inserted = findings.find((finding) => finding.rule === docxPartNotRead);
  if (inserted !== undefined) return new ExtractionError(inserted.rule, inserted);
  const pictures = source.partNames.filter((name) => /\/media\//iu.test(name)).length;
  if (pictures === 0) return new ExtractionError(fileEmpty);
  return new ExtractionError(documentWithoutText, { actual: `${pictures} pictures` });
}

function startReading(source: DocxPackage, main: string): Reading {
  const findings: Finding[] = [];
  const relationships = readRelationships(source, main);
  const reading = { source, main, relationships, findings };
  const find = (type: string) => relatedPart(source, relationships, type);
  const styles = optional(reading, find("styles"), readStyles(source, null), readStyles);
  const numbering = optional(reading, find("numbering"), new Map(), readNumbering);
  let paragraphs = 0;
  const context: DocxContext = {
    styles,
    numbering,
    numberer: createNumberer(numbering),
    notes: createNoteRegister(),
    countParagraph: () => {
      paragraphs += 1;
      if (paragraphs > source.limits.paragraphs) throw tooManyParagraphs(source.limits);
    },
  };
  return { ...reading, context };
}

/** Read the body first: it tells which headers and notes are shown; then put all in printed order. */
function readAll(reading: Reading, signal: AbortSignal | undefined): Block[] {
  const { source, main, relationships, context, findings } = reading;
  const sections = createSectionParts();
  const settings = relatedPart(source, relationships, "settings");
  const evenPages = optional(reading, settings, false, readSettings);
  const story = createStory(context, main, "body", relationships);
  const body = readBody(source, story, sections, evenPages, findings);
  signal?.throwIfAborted();
  const notes = (["footnote", "endnote"] as const).flatMap((kind) => {
    const part = relatedPart(source, relationships, `${kind}s`);
    return optional<PlacedNote[]>(reading, part, [], (_, name) =>
      readNotes(source, noteStory(reading, name), kind),
    );
  });
  signal?.throwIfAborted();
  const headers = readMargins(reading, sections.headers, "header");
  const footers = readMargins(reading, sections.footers, "footer");
  return [...headers, ...placeNotes(body, notes), ...footers];
}

function noteStory(reading: Reading, part: string) {
  const relationships = optional(reading, part, new Map(), readRelationships);
  return createStory(reading.context, part, "footnote", relationships);
}

/** Read each header or footer part once; parts that print the same text (first page, even pages) count once. */
function readMargins(reading: Reading, ids: Iterable<string>, region: SourceRegion): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    const target = reading.relationships.get(id)?.target;
    const part = target === undefined ? null : reading.source.findPart(target);
    if (part === null || seen.has(part)) continue;
    seen.add(part);
    const read = optional<Block[]>(reading, part, [], (source, name) => {
      const relationships = readRelationships(source, name);
      const story = createStory(reading.context, name, region, relationships);
      return readBody(source, story, createSectionParts(), false, reading.findings);
    });
    const printed = read.map(blockText).join("\n");
    if (!seen.has(printed)) append(blocks, read);
    seen.add(printed);
  }
  return blocks;
}

function findTitlePart(source: DocxPackage): string | null {
  return relatedPart(source, readRelationships(source, ""), "core-properties");
}

/** Read a part the text can do without: where it is missing or damaged, go on and say so. */
function optional<Result>(
  reading: Pick<Reading, "source" | "findings">,
  part: string | null,
  without: Result,
  read: (source: DocxPackage, part: string) => Result,
): Result {
  if (part === null) return without;
  try {
    return read(reading.source, part);
  } catch (error) {
    if (!(error instanceof ExtractionError) || error.rule !== fileDamaged) throw error;
    const rule = docxPartDamaged;
    reading.findings.push({ ...error.finding, rule, subject: part });
    return without;
  }
}
