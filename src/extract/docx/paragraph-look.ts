import type { BlockStyle } from "../../model/source.js";
import { plainStyle } from "../../model/source.js";
import { outlineLevel } from "./outline-level.js";
import type { ParagraphTraits } from "./paragraph-traits.js";
import type { PrintedPiece } from "./phrasing.js";
import type { NumberingInstance } from "./read-numbering.js";
import type { ResolvedStyle } from "./read-styles.js";
import type { RunTraits } from "./run-traits.js";
import type { Flow } from "./story.js";
import type { Piece, TextPiece } from "./text-piece.js";

const twipsPerPoint = 20;
/** Word's own size where a document sets none. */
const defaultSizePoints = 10;
/** Line height of Word's single spacing, in type sizes. */
const lineHeightSizes = 1.2;
/** Distance of tab stops where none are set, in twips (the Danish templates have 1304). */
const defaultTabTwips = 1304;

/** Colours that print as black: each channel below 0x30. */
const nearlyBlack = /^#(?:[0-2][\da-f]){3}$/u;

/** Where a paragraph of a list stands: which list, which level. */
export interface NumberingPlace {
  instance: NumberingInstance;
  id: string;
  level: number;
}

/**
 * Find the list and level of a paragraph. A level set in the paragraph wins; a
 * list named by a style puts its paragraphs at the level that names the style.
 */
export function numberingPlace(
  direct: ParagraphTraits,
  style: ResolvedStyle,
  numbering: ReadonlyMap<string, NumberingInstance>,
): NumberingPlace | null {
  const id = direct.numberingId ?? style.paragraph.numberingId;
  const instance = id === undefined || id === "0" ? undefined : numbering.get(id);
  if (id === undefined || instance === undefined) return null;
  const level =
    direct.numberingLevel ?? linkedLevel(instance, style) ?? style.paragraph.numberingLevel ?? 0;
  return { instance, id, level };
}

function linkedLevel(instance: NumberingInstance, style: ResolvedStyle): number | undefined {
  for (const id of style.ids) {
    for (const [level, definition] of instance.levels) {
      if (definition.styleId === id) return level;
    }
  }
  return undefined;
}

/** Merge what is said of a paragraph: defaults, style, the list's indentation, itself. */
export function mergedTraits(
  defaults: ParagraphTraits,
  style: ResolvedStyle,
  place: NumberingPlace | null,
  direct: ParagraphTraits,
): ParagraphTraits {
  const listIndent = place?.instance.levels.get(place.level)?.indent ?? {};
  // A list the style names is indented by the style; one set in the paragraph indents anew.
  const ownList = direct.numberingId !== undefined;
  const styled = ownList
    ? { ...style.paragraph, ...listIndent }
    : { ...listIndent, ...style.paragraph };
  return { ...defaults, ...styled, ...direct };
}

/** Describe how a paragraph is set, for its block's style. */
export function paragraphLook(
  printed: readonly PrintedPiece[],
  all: readonly Piece[],
  traits: ParagraphTraits,
  style: ResolvedStyle,
  markTraits: RunTraits,
  flow: Flow,
): BlockStyle {
  const inked = printed.filter((piece) => piece.kind === "text" && /\S/u.test(piece.value));
  const texts = inked.filter((piece) => piece.kind === "text");
  const letters = texts.filter((piece) => /[\p{L}\p{N}]/u.test(piece.value));
  const every = (test: (piece: TextPiece) => boolean | undefined) =>
    letters.length > 0 && letters.every((piece) => test(piece) === true);
  const sizePoints =
    dominant(texts, (piece) => piece.traits.sizePoints ?? defaultSizePoints) ??
    markTraits.sizePoints ??
    defaultSizePoints;
  const colour = dominant(texts, (piece) => piece.traits.colour ?? "auto");
  return {
    ...plainStyle,
    fontSizePoints: sizePoints,
    bold: every((piece) => piece.traits.bold),
    italic: every((piece) => piece.traits.italic),
    underline: every((piece) => piece.traits.underline),
    colour: colour === null || colour === "auto" || nearlyBlack.test(colour) ? null : colour,
    styleName: style.name ?? style.ids[0] ?? null,
    outlineLevel: outlineLevel(traits, style),
    leftPoints: leftTwips(traits, all) / twipsPerPoint,
    gapAboveLines: gapAboveLines(traits, style, flow, sizePoints),
    pageTop: flow.pageTop || traits.pageBreakBefore === true,
  };
}

/** The value most of the ink has. */
function dominant<Value>(
  pieces: readonly TextPiece[],
  keyOf: (piece: TextPiece) => Value,
): Value | null {
  const inkByValue = new Map<Value, number>();
  for (const piece of pieces) {
    const value = keyOf(piece);
    inkByValue.set(value, (inkByValue.get(value) ?? 0) + piece.value.length);
  }
  let best: { value: Value; ink: number } | null = null;
  for (const [value, ink] of inkByValue) {
    if (best === null || ink > best.ink) best = { value, ink };
  }
  return best?.value ?? null;
}

/** Left edge of the first line; tabs before the text count as indentation. */
function leftTwips(traits: ParagraphTraits, pieces: readonly Piece[]): number {
  const left = (traits.leftTwips ?? 0) + (traits.firstLineTwips ?? 0);
  const start = pieces.map((piece) => (piece.kind === "text" ? piece.value : "")).join("");
  const tabs = /^\s*/u.exec(start)?.[0].split("\t").length ?? 1;
  if (tabs === 1) return left;
  const first = Math.max(left, traits.tabTwips ?? (traits.leftTwips || defaultTabTwips));
  return first + (tabs - 2) * defaultTabTwips;
}

/** Empty paragraphs above, plus the space set above and below, in line heights. */
function gapAboveLines(
  traits: ParagraphTraits,
  style: ResolvedStyle,
  flow: Flow,
  sizePoints: number,
): number {
  const together = traits.contextual === true && flow.styleId === style.ids[0];
  const twips = together ? 0 : Math.max(traits.beforeTwips ?? 0, flow.afterTwips);
  const lines = twips / twipsPerPoint / (sizePoints * lineHeightSizes || 1);
  return Math.round((flow.emptyAbove + lines) * 10) / 10;
}
