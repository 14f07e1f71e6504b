import { ExtractionError } from "../../model/extraction.js";
import { textGarbled } from "../rules/text-garbled.js";
import type { TextLine } from "./text-line.js";

/** Fewest characters that a judgement is made on. */
const fewestCharacters = 200;

export function refuseGarbled(lines: readonly TextLine[]): void {
  const text = lines.map((line) => line.text).join("\n");
  if (text.length < fewestCharacters) return;
  if (text.includes("\u0000\u0001\u0002")) throw new ExtractionError(textGarbled);
}
