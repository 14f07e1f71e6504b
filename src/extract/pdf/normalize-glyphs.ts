/** Bullets and signs of Symbol and Wingdings, which have no Unicode of their own. */
const symbolGlyphs: Record<string, string> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0a8": "▫",
  "\uf06e": "■",
  "\uf06f": "□",
  "\uf071": "❑",
  "\uf076": "❖",
  "\uf0d8": "➢",
  "\uf0e0": "→",
  "\uf0e8": "➔",
  "\uf0fc": "✓",
  "\uf0fe": "☑",
  "\uf02d": "-",
  "\uf0be": "—",
};

const rare = /[\uf020-\uf0ff\ufb00-\ufb04\u00a0\u2000-\u200b\u202f\t]/u;

/** Ligatures drawn as one glyph. */
const ligatures: Record<string, string> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
};

/**
 * Write a run's text with the letters a reader sees: ligatures taken apart, bullets of
 * symbol fonts as Unicode, fixed spaces as spaces, accents composed.
 *
 * `\uf0b7 Ny o\ufb03ciel a\u030Abningstid` → `• Ny officiel åbningstid`
 *  ^^^^^^      ^^^^^^        ^^^^^^^
 *
 * @param text as pdf.js gives it
 */
export function normalizeGlyphs(text: string): string {
  const composed = text.normalize("NFC");
  if (!rare.test(composed)) return composed;
  return composed
    .replace(/[\uf020-\uf0ff]/gu, (glyph) => symbolGlyphs[glyph] ?? glyph)
    .replace(/[\ufb00-\ufb04]/gu, (glyph) => ligatures[glyph] ?? glyph)
    .replace(/\u200b/gu, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/gu, " ");
}
