/** A text file decoded, and how. */
export interface DecodedText {
  /** Line ends are line feeds; the byte order mark is gone. */
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** The file names the encoding itself. */
  declared: boolean;
}

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const sampleBytes = 4096;
/** Share of zero bytes in one half of the pairs from which a text is UTF-16. */
const utf16ZeroShare = 0.4;

/**
 * Decode the bytes of a text file: by byte order mark, else UTF-16 by its zero
 * bytes, else UTF-8, and Windows-1252 where the bytes are no valid UTF-8 (old
 * Danish exports).
 *
 * @param bytes the whole file.
 * @param declared encoding the file names itself (HTML's charset), tried before the guess.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const encoding = markedEncoding(bytes) ?? utf16Encoding(bytes) ?? plainEncoding(bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/\r\n?/gu, "\n"), encoding, declared: declared !== null };
}

function markedEncoding(bytes: Uint8Array): DecodedText["encoding"] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function utf16Encoding(bytes: Uint8Array): DecodedText["encoding"] | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros += 1;
    if (bytes[index + 1] === 0) oddZeros += 1;
  }
  const threshold = (length / 2) * utf16ZeroShare;
  if (oddZeros > threshold && evenZeros < threshold / 4) return "utf-16le";
  if (evenZeros > threshold && oddZeros < threshold / 4) return "utf-16be";
  return null;
}

function plainEncoding(bytes: Uint8Array, declared: string | null): DecodedText["encoding"] {
  if (declared !== null && /^(?:iso-?8859-1|windows-1252|latin-?1)$/iu.test(declared)) {
    return isUtf8WithLetters(bytes) ? "utf-8" : "windows-1252";
  }
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not an error: this is how a decoder tells that the bytes are another encoding.
    return false;
  }
}

/** A file that says Latin-1 but holds valid multi-byte UTF-8 was saved anew: believe the bytes. */
function isUtf8WithLetters(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && isUtf8(bytes);
}
