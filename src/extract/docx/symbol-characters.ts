/**
 * What the characters of Word's symbol fonts look like, in Unicode. Keys are the
 * low byte of the code: Word stores 0xB7 of Symbol as U+F0B7.
 */
const symbolFonts: Record<string, Record<number, string>> = {
  symbol: {
    45: "-",
    97: "α",
    98: "β",
    100: "δ",
    109: "μ",
    112: "π",
    115: "σ",
    163: "≤",
    174: "→",
    176: "°",
    177: "±",
    179: "≥",
    180: "×",
    183: "•",
    185: "≠",
    187: "≈",
    222: "⇒",
  },
  wingdings: {
    40: "☎",
    42: "✉",
    74: "☺",
    76: "☹",
    108: "•",
    110: "■",
    111: "□",
    113: "□",
    118: "❖",
    159: "•",
    167: "▪",
    168: "□",
    216: "➢",
    224: "→",
    232: "→",
    240: "⇨",
    251: "✗",
    252: "✓",
    253: "☒",
    254: "☑",
  },
};

/** Marks that stand for a plain bullet in a list, whichever shape the font gives them. */
const bulletShapes = /^[\p{Co}▪■□❖➢•]$/u;

/**
 * Give the character a symbol font shows for a code; a code not known stays in
 * the private use area, so that it is neither lost nor guessed.
 *
 * @param code hexadecimal, as in `<w:sym w:char="F0FE"/>`.
 */
export function symbolCharacter(font: string | undefined, code: string | undefined): string {
  const number = Number.parseInt(code ?? "", 16);
  if (Number.isNaN(number) || number > 0x10ffff || number === 0) return "";
  const family = (font ?? "").toLowerCase().startsWith("symbol") ? "symbol" : "wingdings";
  const shown = symbolFonts[family]?.[number & 0xff];
  if (number >= 0xf000 && number <= 0xf0ff) return shown ?? String.fromCodePoint(number);
  return isSymbolFont(font) && number < 0x100
    ? (shown ?? String.fromCodePoint(0xf000 + number))
    : String.fromCodePoint(number);
}

/** Give the label of a bullet level: a symbol font's shape becomes "•", other text stays. */
export function bulletLabel(font: string | undefined, text: string): string {
  const code = text.codePointAt(0);
  if (code === undefined || text.length > 1) return text;
  // Word's second bullet is the letter o, set in Courier New to look like a ring.
  if (text === "o") return "◦";
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const shown = isPrivate || isSymbolFont(font) ? symbolCharacter(font, code.toString(16)) : text;
  return bulletShapes.test(shown) ? "•" : shown;
}

function isSymbolFont(font: string | undefined): boolean {
  return /^(?:symbol|wingdings)/iu.test(font ?? "");
}
