import type { PdfValue } from "./pdf-value.js";

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/**
 * The characters of a PDF string: UTF-16 with a mark, UTF-8, or else Latin 1.
 *
 * @param value a string as parsed
 * @returns null where the value is no string
 */
export function textOfString(value: PdfValue): string | null {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  if (value.type !== "text") return null;
  const bytes = Buffer.from(bytesOfString(value.raw), "latin1");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  }
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") ? bytes.toString("latin1") : text.replace(/^\ufeff/u, "");
}

/**
 * The bytes of a string, one in each character.
 *
 * @param raw the string as it stands in the file, with its brackets
 */
export function bytesOfString(raw: string): string {
  return raw.startsWith("<") ? hexBytes(raw) : plainBytes(raw);
}

function plainBytes(raw: string): string {
  if (!raw.includes("\\")) return raw.slice(1, -1);
  return raw
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_all, octal?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      if (other === undefined || /[\r\n]/u.test(other)) return "";
      return escapes[other] ?? other;
    });
}

/** What is no hexadecimal digit is passed over; a last digit alone counts as followed by 0. */
function hexBytes(raw: string): string {
  let bytes = "";
  let high = -1;
  for (let at = 1; at < raw.length; at += 1) {
    const digit = digitOf(raw.charCodeAt(at));
    if (digit === -1) continue;
    if (high === -1) high = digit;
    else {
      bytes += String.fromCharCode(16 * high + digit);
      high = -1;
    }
  }
  return high === -1 ? bytes : bytes + String.fromCharCode(16 * high);
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
