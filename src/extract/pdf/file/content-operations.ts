import { hexEnd, stringEnd } from "./pdf-value.js";

/**
 * A number, or as text with its first character: a name (`/F1`), a string (`(Hej)`, `<48>`).
 * Of arrays and dictionaries only what is in them is kept.
 */
export type Operand = number | string;

/** By character code: 1 for white space and the brackets that are not kept. */
const passedOver = codesOf("\0\t\n\v\f\r []>");
/** By character code: 1 for what ends a number, a name or an operator. */
const endsToken = codesOf("(/<>[]%", 32);

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
    if (passedOver[code] === 1) at += 1;
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

/** `'` and `"` are operators of one character; all others go on to the next delimiter. */
function tokenEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && endsToken[text.charCodeAt(at)] === 0) at += 1;
  return at;
}

/** A table of codes with 1 for these characters and for all codes up to the last of the controls. */
function codesOf(characters: string, controlsTo = -1): Uint8Array {
  const table = new Uint8Array(256).fill(1, 0, controlsTo + 1);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function imageEnd(text: string, at: number): number {
  inlineImageEnd.lastIndex = at;
  return inlineImageEnd.exec(text) === null ? text.length : inlineImageEnd.lastIndex;
}
