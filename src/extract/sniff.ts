import { decodeText } from "./decode-text.js";
import { htmlEvidence } from "./html-evidence.js";
import { isMarkdown } from "./markdown-evidence.js";

/** Kinds of files that are told apart, the readable ones first. */
export type MediaKind =
  | "pdf"
  | "docx"
  | "html"
  | "markdown"
  | "text"
  | "legacyDoc"
  | "encryptedOffice"
  | "rtf"
  | "odt"
  | "office"
  | "oldOffice"
  | "archive"
  | "image"
  | "empty"
  | "unknown";

/** Bytes a PDF's header may be preceded by (mail headers, a byte order mark). */
const pdfHeaderBytes = 1024;
/** Bytes of the start of a text that are looked at. */
const textSampleBytes = 262_144;
/** Share of control characters from which bytes are no text. */
const controlShare = 0.01;

/** A signature at the very start of a file. */
interface Signature {
  bytes: string;
  kind: MediaKind | ((bytes: Uint8Array) => MediaKind);
}

const signatures: Signature[] = [
  { bytes: "%PDF-", kind: "pdf" },
  { bytes: "PK\x03\x04", kind: zipKind },
  { bytes: "PK\x05\x06", kind: "archive" },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", kind: oleKind },
  { bytes: "{\\rtf", kind: "rtf" },
  { bytes: "\x89PNG\r\n", kind: "image" },
  { bytes: "\xff\xd8\xff", kind: "image" },
  { bytes: "GIF8", kind: "image" },
  { bytes: "II*\0", kind: "image" },
  { bytes: "MM\0*", kind: "image" },
  { bytes: "\x1f\x8b", kind: "archive" },
  { bytes: "7z\xbc\xaf\x27\x1c", kind: "archive" },
  { bytes: "Rar!", kind: "archive" },
];

/**
 * Tell what a file is by its content alone: magic bytes, then the parts of a
 * zip or OLE file, then the syntax of a text.
 *
 * @param bytes the whole file.
 */
export function sniff(bytes: Uint8Array): MediaKind {
  const signature = signatures.find((candidate) => startsWith(bytes, candidate.bytes));
  if (signature !== undefined) {
    return typeof signature.kind === "string" ? signature.kind : signature.kind(bytes);
  }
  if (isPdfBehindJunk(bytes)) return "pdf";
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, latin1: string): boolean {
  for (let index = 0; index < latin1.length; index += 1) {
    if (bytes[index] !== latin1.charCodeAt(index)) return false;
  }
  return true;
}

function holds(bytes: Uint8Array, latin1: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    latin1,
    0,
    "latin1",
  );
}

/** A text may speak of "%PDF-"; a PDF also has objects or its end mark. */
function isPdfBehindJunk(bytes: Uint8Array): boolean {
  if (!holds(bytes.subarray(0, pdfHeaderBytes), "%PDF-")) return false;
  return holds(bytes, " obj") || holds(bytes, "%%EOF");
}

/** Parts of spreadsheets, slides and the other OpenDocument kinds. */
const officeParts = ["xl/", "ppt/", "application/vnd.oasis."];

/** Names in a zip stand uncompressed, so the parts can be seen without unpacking. */
function zipKind(bytes: Uint8Array): MediaKind {
  if (holds(bytes, "application/vnd.oasis.opendocument.text")) return "odt";
  if (holds(bytes, "word/")) return "docx";
  if (officeParts.some((part) => holds(bytes, part))) return "office";
  // A package without a part that tells its kind is cut off: the DOCX reader says how.
  return holds(bytes, "[Content_Types].xml") ? "docx" : "archive";
}

/** Names in an OLE file are UTF-16LE. */
function oleKind(bytes: Uint8Array): MediaKind {
  if (holds(bytes, wide("EncryptedPackage"))) return "encryptedOffice";
  return holds(bytes, wide("WordDocument")) ? "legacyDoc" : "oldOffice";
}

function wide(name: string): string {
  return [...name].map((char) => `${char}\0`).join("");
}

function textKind(bytes: Uint8Array): MediaKind {
  const { text } = decodeText(bytes.subarray(0, textSampleBytes));
  if (text.trim() === "") return "empty";
  if (!isText(text)) return "unknown";
  if (htmlEvidence(text)) return "html";
  return isMarkdown(text) ? "markdown" : "text";
}

function isText(text: string): boolean {
  let controls = 0;
  for (const char of text) {
    if (/[\p{Cc}\ufffd\uffff]/u.test(char) && !/[\t\n\r\f\v\u0085]/u.test(char)) controls += 1;
  }
  return controls <= text.length * controlShare;
}
