import { type Extraction, ExtractionError, type ExtractOptions } from "../model/extraction.js";
import type { Finding, Rule } from "../model/rule.js";
import { expectedKinds, type ReadableKind } from "./media-types.js";
import { fileEmpty } from "./rules/file-empty.js";
import { fileEncrypted } from "./rules/file-encrypted.js";
import { fileImage } from "./rules/file-image.js";
import { fileLegacyDoc } from "./rules/file-legacy-doc.js";
import { fileUnknownType } from "./rules/file-unknown-type.js";
import { fileUnsupportedType } from "./rules/file-unsupported-type.js";
import { type MediaKind, sniff } from "./sniff.js";
import { suffixFinding } from "./suffix-finding.js";

/** The one signature of all extractors. */
export type Extractor = (bytes: Uint8Array, options?: ExtractOptions) => Promise<Extraction>;

/** Extractors, loaded when first needed: the PDF engine alone costs a tenth of a second. */
const extractors: Record<ReadableKind, () => Promise<Extractor>> = {
  pdf: async () => (await import("./pdf/extract-pdf.js")).extractPdf,
  docx: async () => (await import("./docx/extract-docx.js")).extractDocx,
  html: async () => (await import("./html/extract-html.js")).extractHtml,
  markdown: async () => (await import("./markdown/extract-markdown.js")).extractMarkdown,
  text: async () => (await import("./text/extract-text.js")).extractText,
};

/** Why a kind of file is not read. */
interface Refusal {
  rule: Rule;
  details: Partial<Finding>;
}

const refusals: Record<Exclude<MediaKind, ReadableKind>, Refusal> = {
  legacyDoc: { rule: fileLegacyDoc, details: { actual: ".doc", expected: ".docx" } },
  encryptedOffice: { rule: fileEncrypted, details: {} },
  rtf: unsupported("RTF"),
  odt: unsupported("OpenDocument (.odt)"),
  office: unsupported("Office (.xlsx, .pptx)"),
  oldOffice: unsupported("Office 97–2003 (OLE)"),
  archive: unsupported("ZIP"),
  image: { rule: fileImage, details: { actual: "PNG, JPEG, TIFF" } },
  empty: { rule: fileEmpty, details: {} },
  unknown: { rule: fileUnknownType, details: { expected: expectedKinds } },
};

function unsupported(actual: string): Refusal {
  return { rule: fileUnsupportedType, details: { actual, expected: expectedKinds } };
}

/**
 * Extract a document of any kind that is read: what it is, is told by its
 * content; a suffix in `options.name` that says otherwise is a finding.
 *
 * @param bytes the whole file; a caller's array may be detached by the PDF engine.
 * @param options `name` is only compared and quoted; `password` is for PDF.
 * @returns flat blocks with their places; see `Extraction`.
 * @throws ExtractionError where the file cannot be read, with the rule that says why.
 */
export async function extract(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<Extraction> {
  const kind = sniff(bytes);
  if (!isReadable(kind)) {
    const { rule, details } = refusals[kind];
    throw new ExtractionError(rule, details);
  }
  const extractor = await extractors[kind]();
  const extraction = await extractor(bytes, options);
  const finding = suffixFinding(options.name, kind);
  if (finding === null) return extraction;
  return { ...extraction, findings: [finding, ...extraction.findings] };
}

function isReadable(kind: MediaKind): kind is ReadableKind {
  return kind in extractors;
}
