import { ExtractionError } from "../../model/extraction.js";
import { fileEncrypted } from "../rules/file-encrypted.js";
import { fileLegacyDoc } from "../rules/file-legacy-doc.js";

/** First bytes of an OLE compound file (MS-CFB 2.2). */
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams that tell what an OLE file is, in the order asked for. */
const streams = [
  { name: "EncryptedPackage", rule: fileEncrypted, actual: "OLE" },
  { name: "WordDocument", rule: fileLegacyDoc, actual: "Word 97–2003 (.doc)" },
];

/**
 * Refuse an OLE compound file: an encrypted DOCX or the binary format of old Word.
 *
 * @throws ExtractionError with the rule that says which.
 */
export function rejectOleFile(bytes: Uint8Array): void {
  if (!oleMagic.every((byte, index) => bytes[index] === byte)) return;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const stream of streams) {
    if (file.includes(Buffer.from(stream.name, "utf16le"))) {
      throw new ExtractionError(stream.rule, { actual: stream.actual });
    }
  }
  throw new ExtractionError(fileLegacyDoc, { actual: "OLE" });
}
