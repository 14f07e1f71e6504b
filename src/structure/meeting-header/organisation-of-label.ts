import { compactLetters } from "../../vocabulary/compact-letters.js";

/** The organisation that a list's label names: "Deltagere fra skolen", "Fra administrationen", "A-siden". */
export function organisationOfLabel(label: string): string | null {
  if (side.test(label)) return label;
  return sender.exec(label)?.groups?.who?.replace(/ deltog$| deltager$/u, "") ?? null;
}

/** "A-siden", "Ledelse" */
const side = /^(?:\p{L}+-?|\p{L}-)(?:siden?|repræsentanter|valgte)$|^ledelsen?$/iu;

const sender = compactLetters(/(?:^|\s)(?:fra|for)\s+(?<who>\p{L}[^,()]{2,60})$/iu);
