import { stringEnd } from "./pdf-value.js";

/** A number, or a name with its slash; strings, arrays and dictionaries are left out. */
export type Operand = number | string;

const inlineImageEnd = /[\s\0]EI(?=[\s\0]|$)/gu;

/**
 * Walk through the operations of a content stream.
 *
 * @param text the stream as latin1
 * @param perform called with each operator and its operands; false ends the walk
 */
export function eachOperation(
  text: string,
  perform: (operator: string, operands: readonly Operand[]) => boolean,
): void {
  let operands: Operand[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 91 || code === 93 || code === 62) at += 1;
    else if (code === 40) at = stringEnd(text, at);
    else if (code === 60) at = hexOrDictionary(text, at);
    else if (code === 37) at = lineEnd(text, at);
    else {
      const end = tokenEnd(text, at);
      const token = text.slice(at, end);
      at = end;
      if (code === 47) operands.push(token);
      else if (code < 58 && code !== 39 && code !== 34) operands.push(Number(token) || 0);
      else {
        if (token === "ID") at = imageEnd(text, at);
        else if (!perform(token, operands)) return;
        operands = [];
      }
    }
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0;
}

/** `'` and `"` are operators of one character; all others go on to the next delimiter. */
function tokenEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 40 || code === 47 || code === 60 || code === 62) break;
    if (code === 91 || code === 93 || code === 37) break;
    at += 1;
  }
  return at;
}

/** `<48656A>` is passed over; of `<< /MCID 3 >>` only the brackets are. */
function hexOrDictionary(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 60) return at + 2;
  const end = text.indexOf(">", at);
  return end === -1 ? text.length : end + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function imageEnd(text: string, at: number): number {
  inlineImageEnd.lastIndex = at;
  return inlineImageEnd.exec(text) === null ? text.length : inlineImageEnd.lastIndex;
}
