import type { ColourSpace } from "../drawing-state.js";
import type { Operand } from "./content-operations.js";
import type { ContentState } from "./content-state.js";
import { entry, nameOf } from "./pdf-objects.js";

/**
 * A colour of the device, whose space it chooses too: one value is grey, three red, green and
 * blue, four cyan, magenta, yellow and black.
 */
export function deviceColour(state: ContentState, operands: readonly Operand[]): void {
  state.space = "light";
  state.colour = colourOf(operands.every(isNumber) ? operands : operands.filter(isNumber));
}

function isNumber(operand: Operand): operand is number {
  return typeof operand === "number";
}

/** A colour of the space last chosen; of inks and patterns it is not told which. */
export function spaceColour(state: ContentState, operands: readonly Operand[]): void {
  if (state.space === "light") deviceColour(state, operands);
  else state.colour = null;
}

/** Choose a colour space; its first colour is black in those that are plain. */
export function setColourSpace(state: ContentState, [name]: readonly Operand[]): void {
  state.space = kindOf(state, String(name).slice(1));
  state.colour = state.space === "light" ? 0 : null;
}

const lightSpaces = new Set([
  "DeviceGray",
  "DeviceRGB",
  "DeviceCMYK",
  "CalGray",
  "CalRGB",
  "ICCBased",
]);

function kindOf({ objects, resources, spaces }: ContentState, name: string): ColourSpace {
  const known = spaces.get(name);
  if (known !== undefined) return known;
  const spacesOfPage = objects.resolve(entry(objects.resolve(resources), "ColorSpace"));
  const space = objects.resolve(entry(spacesOfPage, name));
  const named = (Array.isArray(space) ? nameOf(objects.resolve(space[0])) : nameOf(space)) ?? name;
  const kind = lightSpaces.has(named) ? "light" : named === "Pattern" ? "pattern" : "ink";
  spaces.set(name, kind);
  return kind;
}

function colourOf(values: readonly number[]): number | null {
  const [first = 0, second = 0, third = 0, black = 0] = values;
  if (values.length === 1) return packed(first, first, first);
  if (values.length === 3) return packed(first, second, third);
  if (values.length !== 4) return null;
  const light = 1 - black;
  return packed((1 - first) * light, (1 - second) * light, (1 - third) * light);
}

function packed(red: number, green: number, blue: number): number {
  return (channel(red) << 16) | (channel(green) << 8) | channel(blue);
}

function channel(value: number): number {
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}
