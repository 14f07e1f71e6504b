import { buildSignFinder, signEnds } from "./sign-finder.js";
import { type Signs, signs as setOf, writtenSigns } from "./text-signs.js";
import { addToHash, addWord, type WordTable } from "./word-table.js";

const { columns, next, found } = buildSignFinder(writtenSigns);

const isLetter = 0x80;
const isRead = 0x100;
const columnBits = 0x7f;
const hyphen = 0x2d;
/** Stands after the last character, so that a word there ends as others do; no sign holds it. */
const endOfText = 0;

/** What the reader must know of each UTF-16 code unit: column, letter or not; filled as they are met. */
const kinds = new Uint16Array(0x10000);

const repeatedWord = setOf("repeatedWord");

/**
 * Read a text character by character, once for all rules: the signs and the words in it.
 *
 * @param text in small letters
 * @param table takes the words: letters, also joined by hyphens; null where they are not wanted
 */
export function readText(text: string, table: WordTable | null): Signs {
  let signs = 0;
  let state = 0;
  let start = -1;
  let hash = 0;
  let hasHyphen = false;
  let wordBefore = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : endOfText;
    const kind = kinds[code] || kindAt(text, at);
    state = next[state + (kind & columnBits)] ?? 0;
    if (state >= signEnds) {
      state -= signEnds;
      signs |= found[state] ?? 0;
    }
    if ((kind & isLetter) !== 0) {
      if (start < 0) {
        start = at;
        hash = 0;
        hasHyphen = false;
      }
      hash = addToHash(hash, code);
    } else if (start >= 0) {
      if (code === hyphen && isLetterAt(text, at + 1)) {
        hash = addToHash(hash, code);
        hasHyphen = true;
      } else {
        if (table !== null) {
          const word = addWord(table, text, start, at, hash, hasHyphen);
          if (word === wordBefore) signs |= repeatedWord;
          wordBefore = word;
        }
        start = -1;
      }
    }
  }
  return signs;
}

/** Is the character at a place of a text a letter? Both halves of a pair are, or none. */
export function isLetterAt(text: string, at: number): boolean {
  return (kindAt(text, at) & isLetter) !== 0;
}

/** The kind of the character at a place of a text; halves of a pair have the pair's. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return isRead;
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== undefined && known > 0) return known;
  if (code >= 0xd800 && code <= 0xdfff) {
    const isSecond = code >= 0xdc00 && at > 0;
    return kindOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? code));
  }
  const kind = kindOf(text.charAt(at));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  const letter = /^\p{L}/u.test(character);
  const plain = columns.has(character) ? character : plainForm(character, letter);
  return isRead | (letter ? isLetter : 0) | (columns.get(plain) ?? 0);
}

/** How signs write a character that they do not name: any figure "0", any white space " ", other letters "é". */
function plainForm(character: string, letter: boolean): string {
  if (letter) return "é";
  if (/^\d/u.test(character)) return "0";
  return /^\s/u.test(character) ? " " : character;
}
