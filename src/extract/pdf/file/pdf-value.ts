/** A value of the PDF file format. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfReference
  | PdfText
  | PdfDictionary
  | PdfValue[];

/** `/Name` */
export interface PdfName {
  type: "name";
  name: string;
}

/** `12 0 R`: another object by its number. */
export interface PdfReference {
  type: "reference";
  number: number;
}

/** `(text)` or `<hex>`, as it stands in the file with its brackets. */
export interface PdfText {
  type: "text";
  raw: string;
}

/** `<< /Key value >>` */
export interface PdfDictionary {
  type: "dictionary";
  entries: Map<string, PdfValue>;
}

/** A value and where the text goes on after it. */
interface Parsed {
  value: PdfValue;
  end: number;
}

/** Values nested deeper than this are no document's. */
const deepest = 60;

const comment = /%[^\r\n]*/uy;
const reference = /(\d{1,9})[\s\0]{1,20}\d{1,5}[\s\0]{1,20}R(?![^\s\0()<>[\]{}/%])/uy;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)/uy;

/** By character code: 1 for white space, 2 for what else ends a name or a word. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\s\0]/u.test(character)) return 1;
  return "()<>[]{}/%".includes(character) ? 2 : 0;
});
const slash = 0x2f;
const percent = 0x25;

/**
 * Parse one value. What is no value gives null and is passed over.
 *
 * @param text bytes of a file as latin1
 * @param start where the value begins, white space allowed
 */
export function pdfValue(text: string, start: number): PdfValue {
  return valueAt(text, start, 0).value;
}

function valueAt(text: string, start: number, depth: number): Parsed {
  const at = afterSpace(text, start);
  const first = text[at];
  if (first === undefined || depth > deepest) return { value: null, end: text.length };
  if (text.startsWith("<<", at)) return dictionaryAt(text, at + 2, depth);
  if (first === "[") return arrayAt(text, at + 1, depth);
  if (first === "(" || first === "<") {
    const end = first === "(" ? stringEnd(text, at) : hexEnd(text, at);
    return { value: { type: "text", raw: text.slice(at, end) }, end };
  }
  if (first === "/") {
    const end = wordEnd(text, at + 1);
    return { value: { type: "name", name: text.slice(at + 1, end) }, end };
  }
  return scalarAt(text, at);
}

function scalarAt(text: string, at: number): Parsed {
  const target = matchAt(reference, text, at);
  if (target !== null) {
    return { value: { type: "reference", number: Number(target[1]) }, end: reference.lastIndex };
  }
  const digits = matchAt(number, text, at);
  if (digits !== null) return { value: Number(digits[0]), end: number.lastIndex };
  const end = wordEnd(text, at);
  if (end === at) return { value: null, end: at + 1 };
  const word = text.slice(at, end);
  return { value: word === "true" ? true : word === "false" ? false : null, end };
}

function dictionaryAt(text: string, start: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  let at = start;
  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) break;
    if (text.startsWith(">>", at)) return { value: { type: "dictionary", entries }, end: at + 2 };
    if (text.charCodeAt(at) !== slash) {
      at += 1;
      continue;
    }
    const nameEnd = wordEnd(text, at + 1);
    const { value, end } = valueAt(text, nameEnd, depth + 1);
    entries.set(text.slice(at + 1, nameEnd), value);
    at = Math.max(end, at + 1);
  }
  return { value: { type: "dictionary", entries }, end: text.length };
}

function arrayAt(text: string, start: number, depth: number): Parsed {
  const values: PdfValue[] = [];
  let at = start;
  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) return { value: values, end: text.length };
    if (text[at] === "]") return { value: values, end: at + 1 };
    const { value, end } = valueAt(text, at, depth + 1);
    values.push(value);
    at = Math.max(end, at + 1);
  }
}

/**
 * Where a string in parentheses ends; inner parentheses come in pairs.
 *
 * @param text bytes as latin1
 * @param start its opening parenthesis
 */
export function stringEnd(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 40) open += 1;
    else if (code === 41) {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return text.length;
}

/** Where a hexadecimal string ends. */
export function hexEnd(text: string, start: number): number {
  const end = text.indexOf(">", start);
  return end === -1 ? text.length : end + 1;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Behind white space and comments. By code, since most values have one space before them, or none. */
function afterSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === percent) {
      comment.lastIndex = at;
      comment.test(text);
      at = comment.lastIndex;
    } else if (kinds[code] === 1) at += 1;
    else return at;
  }
}

/** Where a name or a word ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && kinds[text.charCodeAt(at)] === 0) at += 1;
  return at;
}
