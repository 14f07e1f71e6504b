/**
 * The words of a text joined by single spaces: letters and digits, lower case,
 * line-end hyphens undone. Equal keys are the same title.
 *
 *     3. Børne- og Unge-udvalget: ”Ny skole”   →   3 børneog ungeudvalget ny skole
 */
export function joinedWords(text: string): string {
  if (beyondLatin.test(text)) return joinedByPattern(text.normalize("NFC").toLowerCase());
  return joinedByCode(withoutHyphens(text.toLowerCase()));
}

/** Characters above the first 256, save the dashes, quotes and bullets of print. */
const beyondLatin = /[\u0100-\u200f\u2028-\uffff]/;

function joinedByPattern(small: string): string {
  return (withoutHyphens(small).match(/[\p{L}\p{N}§]+/gu) ?? []).join(" ");
}

function withoutHyphens(small: string): string {
  if (!/[-‐\u00ad]/.test(small)) return small;
  return small.replace(/\u00ad/gu, "").replace(/(\p{L})[-‐]\s*(?=\p{Ll})/gu, "$1");
}

/** Letters and digits among the first 256 characters. */
const isWordCode = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(/[\p{L}\p{N}§]/u.test(String.fromCharCode(code))),
);

/** The same told by the UTF-16 code unit, whole stretches at a time: the pattern costs four times as much. */
function joinedByCode(small: string): string {
  let key = "";
  let start = -1;
  let end = -1;
  for (let at = 0; at < small.length; at += 1) {
    if (isWordCode[small.charCodeAt(at)] !== 1) continue;
    const gap = at - end;
    const goesOn = gap === 0 || (gap === 1 && small.charCodeAt(end) === 0x20);
    if (start < 0) start = at;
    else if (!goesOn) {
      key = joined(key, small.slice(start, end));
      start = at;
    }
    end = at + 1;
  }
  return start < 0 ? key : joined(key, small.slice(start, end));
}

function joined(key: string, stretch: string): string {
  return key === "" ? stretch : `${key} ${stretch}`;
}
