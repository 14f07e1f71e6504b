import type { Operand } from "./content-operations.js";
import type { ContentState } from "./content-state.js";
import { entry, nameOf } from "./pdf-objects.js";

/** Brightest fill that hides black text, 0 black to 1 white. */
const brightestBar = 0.35;

/** A colour of the device, whose space it chooses too. */
export function deviceColour(state: ContentState, operands: readonly Operand[]): void {
  state.isPlainSpace = true;
  fill(state, operands);
}

/** One value is grey, three red, green and blue, four cyan, magenta, yellow and black. */
function fill(state: ContentState, operands: readonly Operand[]): void {
  const values = operands.every(isNumber) ? operands : operands.filter(isNumber);
  if (values.length === 4) state.dark = (values[3] ?? 0) >= 1 - brightestBar;
  else state.dark = values.length > 0 && values.every((value) => value <= brightestBar);
  state.colour = colourOf(values);
}

function isNumber(operand: Operand): operand is number {
  return typeof operand === "number";
}

/** A colour of the space last chosen; of inks and patterns it is not told which. */
export function spaceColour(state: ContentState, operands: readonly Operand[]): void {
  fill(state, operands);
  if (!state.isPlainSpace) state.colour = null;
}

/** Choose a colour space; its first colour is black in those that are plain. */
export function setColourSpace(state: ContentState, [name]: readonly Operand[]): void {
  state.dark = true;
  state.isPlainSpace = isPlain(state, String(name).slice(1));
  state.colour = state.isPlainSpace ? 0 : null;
}

const plainSpaces = new Set([
  "DeviceGray",
  "DeviceRGB",
  "DeviceCMYK",
  "CalGray",
  "CalRGB",
  "ICCBased",
]);

function isPlain({ objects, resources, spaces }: ContentState, name: string): boolean {
  const known = spaces.get(name);
  if (known !== undefined) return known;
  const named = entry(objects.resolve(entry(objects.resolve(resources), "ColorSpace")), name);
  const space = objects.resolve(named);
  const kind = Array.isArray(space) ? nameOf(objects.resolve(space[0])) : nameOf(space);
  const plain = plainSpaces.has(kind ?? name);
  spaces.set(name, plain);
  return plain;
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
