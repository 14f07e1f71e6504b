import { append } from "../../model/append.js";
import type { TextLine } from "./text-line.js";
import { appendText, sliceSpans, spansText, type TextSpan } from "./text-span.js";

/** Words of a document that stand inside its lines, in lower case, hyphens kept. */
export type WordSet = ReadonlySet<string>;

/** What becomes of the hyphen where two lines meet. */
type Seam = "space" | "keep" | "drop";

/** Words that let a hyphen stand for a word to come: "børne- og ungeområdet". */
const elisionWords = /^(?:og|eller|samt|til|m\.?fl|hhv|resp)(?!\p{L})/u;
/** Words that go on after a hyphen used as a dash: "det er korrekt- men …". */
const dashWords = /^(?:men|så|hvor|som|når|hvis)(?!\p{L})/u;
/** Abbreviations that keep their hyphen though they could be a syllable: "it-løsning". */
const hyphenHeads = /^(?:it|ai|ikt|edb|app)$/iu;
/** A syllable has a vowel: "tv", "sms", "kl" are abbreviations. */
const vowel = /[aeiouyæøåéüöä]/iu;
/** Web addresses, file names and markup: their hyphens are their own. */
const codeAbove = /(?:https?:|www\.|[=_\\@]|\/\S*\/)\S*$|-\S*-\S*-$/u;
const codeBelow = /^[^\s-]*-[^\s-]+[-_./]\S*(?:-|\.\p{Ll}{2,4}(?!\p{L}))/u;

/**
 * Collect the words that no line end cuts, to know a joined word when it is met.
 *
 * @param lines all lines of the document
 */
export function collectWords(lines: Iterable<TextLine>): WordSet {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.text.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu)) {
      words.add(match[0].toLowerCase());
    }
  }
  return words;
}

/**
 * Join the lines of one paragraph with spaces and undo hyphenation.
 *
 * @param lines the spans of each line, from the top down
 * @param words called only where a line ends in a hyphen
 */
export function joinLines(lines: readonly TextSpan[][], words: () => WordSet): TextSpan[] {
  const result: TextSpan[] = [];
  let above = "";
  for (const line of lines) {
    const trimmed = trimSpans(line);
    if (trimmed.length === 0) continue;
    const below = spansText(trimmed);
    if (below.startsWith("\t")) above = withoutTrailingLeader(result, above);
    const seam = above === "" ? "keep" : seamBetween(above, below, words);
    if (seam === "space") appendText(result, " ", trimmed[0]);
    if (seam === "drop") cutTo(result, above.length - 1);
    append(result, trimmed);
    above = (seam === "drop" ? above.slice(0, -1) : above) + (seam === "space" ? " " : "") + below;
  }
  return result;
}

function cutTo(spans: TextSpan[], length: number): void {
  spans.splice(0, spans.length, ...sliceSpans(spans, 0, length));
}

/** Dots at the end of a wrapped entry, whose page number stands on the next line. */
function withoutTrailingLeader(spans: TextSpan[], text: string): string {
  const dots = /\s*(?:[.…·_]\s?){4,}$/u.exec(text);
  if (dots === null) return text;
  cutTo(spans, dots.index);
  return text.slice(0, dots.index);
}

function trimSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  if (!spans[0]?.text.startsWith(" ") && !/\s$/u.test(spans.at(-1)?.text ?? "")) {
    return spans.map((span) => ({ ...span }));
  }
  const text = spansText(spans);
  const start = /^ +/u.exec(text)?.[0].length ?? 0;
  return sliceSpans(spans, start, Math.max(start, text.trimEnd().length));
}

/**
 * Decide what stands between two lines. Only the last and first words are looked at.
 *
 * `samarbejds-` / `aftalen`      → samarbejdsaftalen
 * `AB-` / `Net`                  → AB-Net
 * `børne-` / `og ungeområdet`    → børne- og ungeområdet
 * `it-` / `løsninger`            → it-løsninger
 * `stop-go-` / `møde`            → stop-go-møde, where "stop-go" stands elsewhere
 */
function seamBetween(above: string, below: string, words: () => WordSet): Seam {
  if (below.startsWith("\t")) return "keep";
  if (above.endsWith("\u00ad")) return "drop";
  if (!/[-\u2010]$/u.test(above)) return breaksAddress(above) ? "keep" : "space";
  const head = /([\p{L}\p{N}.]+(?:-\p{L}+)*)[-\u2010]$/u.exec(above.slice(-60))?.[1];
  if (head === undefined) return "space";
  if (codeAbove.test(above.slice(-200)) || codeBelow.test(below.slice(0, 200))) return "keep";
  if (elisionWords.test(below)) return "space";
  const tail = /^\p{Ll}+/u.exec(below)?.[0];
  if (tail === undefined) return /^[\p{L}\p{N}]/u.test(below) ? "keep" : "space";
  if (/\p{N}|^\p{L}$/u.test(head) || /^\p{Lu}{2,}$/u.test(head)) return "keep";
  return knownSeam(head, tail, words());
}

/** Decide by the words of the document and the look of the part before the hyphen. */
function knownSeam(head: string, tail: string, known: WordSet): Seam {
  if (known.has(`${head}-${tail}`.toLowerCase())) return "keep";
  if (known.has(`${head}${tail}`.toLowerCase())) return "drop";
  if (dashWords.test(tail)) return known.has(head.toLowerCase()) ? "space" : "drop";
  const lastPart = head.split("-").at(-1) ?? head;
  if (hyphenHeads.test(lastPart) || !vowel.test(lastPart)) return "keep";
  if (head.includes("-") && known.has(head.toLowerCase())) return "keep";
  return /^\p{Lu}{2,}$/u.test(lastPart) ? "keep" : "drop";
}

/** A web address cut at the line end goes on without a space. */
function breaksAddress(above: string): boolean {
  return /https?:\/\/\S+[/=&?]$/u.test(above.slice(-300));
}
