import { moveBy, showText } from "../drawing-state.js";
import { changedOpacity } from "../opacity.js";
import type { Operand } from "./content-operations.js";
import type { ContentState, NamedFont, NamedState } from "./content-state.js";
import { beginContent, endRun, setType, showStrings } from "./content-text.js";
import { fileFont } from "./file-font.js";
import { entry, nameOf } from "./pdf-objects.js";

/** Set the font and its size. */
export function setFont(state: ContentState, operands: readonly Operand[]): void {
  const key = String(operands[0]).slice(1);
  const size = Number(operands[1]);
  const font = state.named.get(key) ?? namedFont(state, key);
  state.named.set(key, font);
  state.fontName = font.name;
  const { type, content } = state;
  if (content !== null && (type.font !== font.font || type.size !== size)) endRun(content);
  if (type.font !== font.font || type.size !== size) setType(state, { font: font.font, size });
}

/** Fonts drawn by hand (Type 3) have no name. */
function namedFont({ objects, resources, content, fonts }: ContentState, key: string): NamedFont {
  const reference = entry(objects.resolve(entry(objects.resolve(resources), "Font")), key);
  const name = nameOf(objects.resolve(entry(objects.resolve(reference), "BaseFont"))) ?? "";
  if (content === null) return { name, font: null };
  const dictionary = objects.resolve(reference);
  const known = fonts.get(dictionary);
  const font = known === undefined ? fileFont(objects, reference) : known;
  fonts.set(dictionary, font);
  return { name, font };
}

/** Set what an external graphics state says of opacity. A font that it sets is not followed. */
export function setState(state: ContentState, [operand]: readonly Operand[]): void {
  const key = String(operand).slice(1);
  const named = state.states.get(key) ?? namedState(state, key);
  state.states.set(key, named);
  if (named.setsFont && state.content !== null) state.content.understood = false;
  for (const { key: name, value } of named.opacity) {
    state.opacity = changedOpacity(state.opacity, name, value);
  }
}

function namedState({ objects, resources }: ContentState, key: string): NamedState {
  const states = objects.resolve(entry(objects.resolve(resources), "ExtGState"));
  const state = objects.resolve(entry(states, key));
  const alpha = objects.resolve(entry(state, "ca"));
  const modes = objects.resolve(entry(state, "BM"));
  const mode = nameOf(objects.resolve(Array.isArray(modes) ? modes[0] : modes));
  const mask = objects.resolve(entry(state, "SMask"));
  const opacity = [
    { key: "ca", value: typeof alpha === "number" ? alpha : undefined },
    { key: "BM", value: mode ?? undefined },
    { key: "SMask", value: mask === undefined ? undefined : nameOf(mask) !== "None" },
  ];
  return {
    setsFont: entry(state, "Font") !== undefined,
    opacity: opacity.filter(({ value }) => value !== undefined),
  };
}

/** Show strings where the text is. */
export function show(state: ContentState, operands: readonly Operand[]): void {
  showText(state);
  showStrings(state, state.content, operands);
}

/** Show a string on the next line. */
export function nextLine(state: ContentState, operands: readonly Operand[]): void {
  moveBy(state, 0, state.leading);
  show(state, operands);
}

/** Show a string on the next line, with other spacing from here on. */
export function nextLineSpaced(
  state: ContentState,
  [word, character, text]: readonly Operand[],
): void {
  setType(state, { wordSpacing: Number(word), characterSpacing: Number(character) });
  nextLine(state, text === undefined ? [] : [text]);
}

/** The number of marked content stands in its properties, or in the resources under their name. */
export function begin(state: ContentState, operands: readonly Operand[]): void {
  if (state.content === null) return;
  const [tag, properties] = operands;
  const at = operands.indexOf("/MCID");
  const name = at === -1 && typeof properties === "string" ? properties.slice(1) : null;
  beginContent(state.content, {
    tag: String(tag).slice(1),
    id: at === -1 ? namedId(state, name) : Number(operands[at + 1]),
  });
}

function namedId({ objects, resources }: ContentState, name: string | null): number | null {
  if (name === null) return null;
  const properties = objects.resolve(entry(objects.resolve(resources), "Properties"));
  const id = objects.resolve(entry(objects.resolve(entry(properties, name)), "MCID"));
  return typeof id === "number" ? id : null;
}
