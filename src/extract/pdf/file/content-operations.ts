import { hexEnd, stringEnd } from "./pdf-value.js";

/**
 * A number, or as text with its first character: a name (`/F1`), a string (`(Hej)`, `<48>`).
 * Of arrays and dictionaries only what is in them is kept.
 */
export type Operand = number | string;

/**
 * An operator as a number: its characters, the last one lowest. A stream holds thousands of them, and a
 * text cut out for each must be hashed to be looked up, which takes twice as long.
 */
export type OperatorCode = number;

/** By character code: 1 for white space and the brackets that are not kept. */
const passedOver = codesOf("\0\t\n\v\f\r []>");
/** By character code: 1 for what ends a number, a name or an operator. */
const endsToken = codesOf("(/<>[]%", 32);

const inlineImageEnd = /[\s\0]EI(?=[\s\0]|$)/gu;

/** The longest operators have three characters; what is longer is none. */
const longestOperator = 3;
const noOperator: OperatorCode = 0;
const imageData = operatorCode("ID");

/** Digits that a number may have to be exact as a whole number. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, digits) => 10 ** digits);

/** The number that an operator has, as `eachOperation` tells it. */
export function operatorCode(operator: string): OperatorCode {
  return operatorAt(operator, 0, operator.length);
}

/**
 * Walk through the operations of a content stream.
 *
 * @param text the stream as latin1
 * @param perform called with each operator and its operands; false ends the walk
 */
export function eachOperation(
  text: string,
  perform: (operator: OperatorCode, operands: readonly Operand[]) => boolean,
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
      if (code === 47) operands.push(text.slice(at, end));
      else if (code < 58 && code !== 39 && code !== 34) operands.push(numberAt(text, at, end));
      else {
        const operator = operatorAt(text, at, end);
        if (operator === imageData) {
          at = imageEnd(text, end);
          operands = [];
          continue;
        }
        if (!perform(operator, operands)) return;
        operands = [];
      }
      at = end;
    }
  }
}

function operatorAt(text: string, start: number, end: number): OperatorCode {
  if (end - start > longestOperator) return noOperator;
  let operator = 0;
  for (let at = start; at < end; at += 1) operator = (operator << 8) | text.charCodeAt(at);
  return operator;
}

/**
 * The number that a token is, 0 where it is none. Digits are added up where that is exact: one division
 * by a power of ten rounds as `Number` does, and no text is cut out.
 */
function numberAt(text: string, start: number, end: number): number {
  if (end - start > exactDigits) return Number(text.slice(start, end)) || 0;
  const isNegative = text.charCodeAt(start) === 45;
  let digits = 0;
  let point = end - 1;
  for (let at = isNegative ? start + 1 : start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits = 10 * digits + digit;
    else if (digit === -2 && point === end - 1) point = at;
    else return Number(text.slice(start, end)) || 0;
  }
  const size = digits / (powersOfTen[end - 1 - point] ?? 1);
  return isNegative ? 0 - size : size;
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
