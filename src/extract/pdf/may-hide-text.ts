import { inflateSync } from "node:zlib";

/** Streams that hold no drawing: pictures, fonts, tables of the file itself. */
const otherStreams = /\/(?:Image|Length1|XRef|ObjStm|Type1C|CIDFontType0C|OpenType|Metadata|CMap)/u;
/** Longest stream that is looked into, in bytes; longer ones are no text of minutes. */
const longestBytes = 4_000_000;
/** Bytes before a stream in which its dictionary stands. */
const dictionaryBytes = 400;
/** Shortest side of a bar in units of the stream, which may be scaled by about four. */
const shortestSide = 8;

const invisibleText = /\s3\s+Tr\b/u;
/** A dark fill colour, a rectangle or a path, and the operation that fills it. */
const darkFill =
  /\b0(?:\.[012]\d*)?\s+(?:g|0(?:\.[012]\d*)?\s+0(?:\.[012]\d*)?\s+rg|0\s+0\s+1\s+k)\s(?:(?!\bBT\b|\sRG\b)[\s\S]){0,160}?\s[fFB]\*?\s/gu;
const rectangle = /([-\d.]+)\s+([-\d.]+)\s+re\b/u;

/**
 * Look into the content streams of a PDF for what could hide text: text set invisible,
 * or a bar in a dark colour. Costs a fraction of reading the drawing operations of each
 * page, which is done only where this says so.
 *
 * @param bytes the whole file
 */
export function mayHideText(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf("stream");
  while (at !== -1) {
    const dictionary = file.toString("latin1", Math.max(0, at - dictionaryBytes), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    const end = file.indexOf("endstream", at);
    if (end === -1) return false;
    if (!otherStreams.test(own) && hides(content(file.subarray(at + 6, end), own))) return true;
    at = file.indexOf("stream", end + 9);
  }
  return false;
}

function content(stream: Buffer, dictionary: string): string {
  const start = stream[0] === 13 ? 2 : 1;
  const data = stream.subarray(start);
  if (data.length > longestBytes) return "";
  if (!dictionary.includes("FlateDecode")) return data.toString("latin1");
  try {
    return inflateSync(data, { maxOutputLength: longestBytes }).toString("latin1");
  } catch {
    // Encrypted or damaged: pdf.js says so where it matters.
    return "";
  }
}

function hides(text: string): boolean {
  if (invisibleText.test(text)) return true;
  for (const [fill] of text.matchAll(darkFill)) {
    const sides = rectangle.exec(fill);
    if (sides === null ? /\sl\s/u.test(fill) : isBar(Number(sides[1]), Number(sides[2]))) {
      return true;
    }
  }
  return false;
}

function isBar(width: number, height: number): boolean {
  return Math.abs(width) >= shortestSide && Math.abs(height) >= shortestSide;
}
