import { inflateSync } from "node:zlib";
import { type PdfDictionary, type PdfReference, type PdfValue, pdfValue } from "./pdf-value.js";

/** The objects of a file, parsed when they are asked for. */
export interface PdfObjects {
  /** The value a reference leads to; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The content of a stream object as latin1; null where it cannot be decoded. */
  stream(value: PdfValue | undefined): string | null;
  /** The catalog, where everything begins. */
  root: PdfValue;
  /** The file's properties. */
  info: PdfValue;
}

interface ObjectPlace {
  /** The file, or an inflated object stream. */
  text: string;
  start: number;
}

/** Longest file that is looked into, in bytes; longer ones are scans. */
const longestFile = 64_000_000;
/** Longest stream that is decoded, in bytes; longer ones are no text of minutes. */
const longestBytes = 4_000_000;
/** Most bytes decoded from the object streams of one file. */
const mostBytes = 60_000_000;

const objectStart = /(\d{1,9})[\s\0]{1,20}\d{1,5}[\s\0]{1,20}obj(?!\p{L})/gu;

/**
 * Find the objects of a file by looking for their beginnings, which also works where the
 * table of them is damaged. The last of two with the same number counts.
 *
 * @param bytes the whole file
 * @returns null where the file is encrypted or very long
 */
export function pdfObjects(bytes: Uint8Array): PdfObjects | null {
  if (bytes.length > longestFile) return null;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (file.includes("/Encrypt")) return null;
  const places = findObjects(file);
  const values = new Map<number, PdfValue>();
  const numbered = (number: number): PdfValue => {
    const known = values.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    const value = place === undefined ? null : pdfValue(place.text, place.start);
    values.set(number, value);
    return value;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let steps = 0; steps < 8 && isReference(found); steps += 1) found = numbered(found.number);
    return found;
  };
  return {
    resolve,
    stream: (value) => {
      const place = placeOf(places, value);
      return place === undefined ? null : streamAt(place);
    },
    root: resolve(lastReference(file, /\/Root\s+(\d{1,9})\s+\d{1,5}\s+R/gu)),
    info: resolve(lastReference(file, /\/Info\s+(\d{1,9})\s+\d{1,5}\s+R/gu)),
  };
}

/** The last trailer, or dictionary of a table of objects, counts. */
function lastReference(file: string, pattern: RegExp): PdfValue {
  const numbers = [...file.matchAll(pattern)];
  const number = numbers.at(-1)?.[1];
  return number === undefined ? null : { type: "reference", number: Number(number) };
}

function placeOf(
  places: ReadonlyMap<number, ObjectPlace>,
  value: PdfValue | undefined,
): ObjectPlace | undefined {
  return value !== undefined && isReference(value) ? places.get(value.number) : undefined;
}

function findObjects(file: string): Map<number, ObjectPlace> {
  const places = new Map<number, ObjectPlace>();
  let budget = mostBytes;
  objectStart.lastIndex = 0;
  for (let match = objectStart.exec(file); match !== null; match = objectStart.exec(file)) {
    const start = objectStart.lastIndex;
    const place = { text: file, start };
    places.set(Number(match[1]), place);
    const body = streamBody(place);
    if (body === null) continue;
    objectStart.lastIndex = body.end;
    if (!body.head.includes("/ObjStm") || budget <= 0) continue;
    const content = streamAt(place);
    budget -= content?.length ?? 0;
    if (content !== null) addInner(places, content, pdfValue(file, start));
  }
  return places;
}

/** Objects inside an object stream: pairs of number and offset, then the objects. */
function addInner(places: Map<number, ObjectPlace>, content: string, dictionary: PdfValue): void {
  const first = Number(entry(dictionary, "First") ?? 0);
  const pairs = content.slice(0, first).trim().split(/\s+/u).map(Number);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [number = 0, offset = 0] = pairs.slice(index, index + 2);
    places.set(number, { text: content, start: first + offset });
  }
}

interface StreamBody {
  head: string;
  /** First byte of the data, and the place of `endstream`. */
  from: number;
  end: number;
}

/** Longest dictionary before a stream, in bytes. */
const headBytes = 6000;

function streamBody({ text, start }: ObjectPlace): StreamBody | null {
  const close = text.slice(start, start + headBytes).indexOf("endobj");
  // Most objects have no stream: nothing is looked for behind their end.
  const near = text.slice(start, start + (close === -1 ? headBytes : close));
  const at = near.search(/>>\s*stream\r?\n/u);
  if (at === -1) return null;
  const keyword = start + near.indexOf("stream", at) + 6;
  const from = keyword + (text[keyword] === "\r" ? 2 : 1);
  const head = near.slice(0, at);
  return { head, from, end: streamEnd(text, from, head) };
}

/** The length the dictionary tells, where it leads to the end: a file inside may hold the word too. */
function streamEnd(text: string, from: number, head: string): number {
  const told = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)/u.exec(head)?.[1];
  if (told !== undefined) {
    const end = from + Number(told);
    if (
      text
        .slice(end, end + 12)
        .trimStart()
        .startsWith("endstream")
    )
      return end;
  }
  const end = text.indexOf("endstream", from);
  return end === -1 ? text.length : end;
}

function streamAt(place: ObjectPlace): string | null {
  const body = streamBody(place);
  if (body === null || body.end - body.from > longestBytes) return null;
  const data = place.text.slice(body.from, body.end);
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/u.exec(body.head)?.[1];
  if (filters === undefined) return data;
  if (!/^\[?\s*\/FlateDecode\s*\]?$/u.test(filters) || /\/Predictor\s+\d\d/u.test(body.head)) {
    return null;
  }
  try {
    const inflated = inflateSync(Buffer.from(data, "latin1"), { maxOutputLength: longestBytes });
    return inflated.toString("latin1");
  } catch {
    // Damaged or too long: whoever asked gets along without.
    return null;
  }
}

/** An entry of a dictionary; undefined where the value is none or has it not. */
export function entry(value: PdfValue, key: string): PdfValue | undefined {
  return isDictionary(value) ? value.entries.get(key) : undefined;
}

/** The name a value is, null where it is none. */
export function nameOf(value: PdfValue): string | null {
  return typeof value === "object" && value !== null && "type" in value && value.type === "name"
    ? value.name
    : null;
}

/** Is the value a dictionary? */
export function isDictionary(value: PdfValue): value is PdfDictionary {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "dictionary"
  );
}

/** Does the value lead to an object of its own? */
export function isReference(value: PdfValue): value is PdfReference {
  return (
    typeof value === "object" && value !== null && "type" in value && value.type === "reference"
  );
}
