/** Most codes that a font's map may name. */
const mostCodes = 70_000;

const section = /begin(bfchar|bfrange)([\s\S]*?)end\1/gu;
const token = /<([\da-fA-F\s]*)>|[[\]]/gu;

/**
 * Read the map from a font's codes to letters.
 *
 * `<0041> <00E6>` and `<0041> <0043> <00E6>`: code 0x41 is æ, or 0x41 to 0x43 are æ, ç and è
 *
 * @param text the map as it stands in the file
 * @param bytesPerCode how long a code is; maps with other codes are not read
 * @returns null where the map is of another kind
 */
export function toUnicodeMap(text: string, bytesPerCode: 1 | 2): Map<number, string> | null {
  if (text.includes("usecmap")) return null;
  const letters = new Map<number, string>();
  for (const [, kind, body = ""] of text.matchAll(section)) {
    const tokens = [...body.matchAll(token)].map(([all, hex]) => hex?.replace(/\s/gu, "") ?? all);
    const read = kind === "bfchar" ? addLetters : addRanges;
    if (!read(tokens, letters, 2 * bytesPerCode)) return null;
  }
  return letters.size > 0 ? letters : null;
}

type Letters = Map<number, string>;

function addLetters(tokens: readonly string[], letters: Letters, codeDigits: number): boolean {
  for (let index = 0; index + 1 < tokens.length; index += 2) {
    const [code = "", letter = ""] = tokens.slice(index, index + 2);
    if (code.length !== codeDigits || letters.size > mostCodes) return false;
    letters.set(Number.parseInt(code, 16), lettersOf(letter));
  }
  return true;
}

function addRanges(tokens: readonly string[], letters: Letters, codeDigits: number): boolean {
  let index = 0;
  while (index + 2 < tokens.length) {
    const [from = "", to = "", target = ""] = tokens.slice(index, index + 3);
    const first = Number.parseInt(from, 16);
    const last = Number.parseInt(to, 16);
    if (from.length !== codeDigits || to.length !== codeDigits) return false;
    if (last < first || letters.size + last - first > mostCodes) return false;
    index += 3;
    if (target === "[") {
      const close = tokens.indexOf("]", index);
      if (close === -1) return false;
      for (let code = first; code <= last && index + code - first < close; code += 1) {
        letters.set(code, lettersOf(tokens[index + code - first] ?? ""));
      }
      index = close + 1;
    } else addRun({ first, last }, lettersOf(target), letters);
  }
  return true;
}

/** Each next code is the next letter: the last character counts up. */
function addRun({ first, last }: { first: number; last: number }, start: string, letters: Letters) {
  const head = start.slice(0, -1);
  const tail = start.charCodeAt(start.length - 1);
  for (let code = first; code <= last; code += 1) {
    letters.set(code, head + String.fromCharCode((tail + code - first) & 0xffff));
  }
}

/** UTF-16, highest byte first; a bracket in the wrong place stands for nothing. */
function lettersOf(hex: string): string {
  if (hex === "[" || hex === "]") return "";
  const whole = hex.length % 4 === 0 ? hex : hex.padStart(Math.ceil(hex.length / 4) * 4, "0");
  return Buffer.from(whole, "hex").swap16().toString("utf16le");
}
