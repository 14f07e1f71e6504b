import { hexEnd, stringEnd } from "./pdf-value.js";

/**
 * A number, or as text with its first character: a name (`/F1`), a string (`(Hej)`, `<48>`).
 * Of arrays and dictionaries only what is in them is kept.
 */
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
    else if (code === 40 || (code === 60 && text.charCodeAt(at + 1) !== 60)) {
      const end = code === 40 ? stringEnd(text, at) : hexEnd(text, at);
      operands.push(text.slice(at, end));
      at = end;
    } else if (code === 60) at += 2;
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

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function imageEnd(text: string, at: number): number {
  inlineImageEnd.lastIndex = at;
  return inlineImageEnd.exec(text) === null ? text.length : inlineImageEnd.lastIndex;
}
