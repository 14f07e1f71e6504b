import { beginsWithOneOf } from "./first-character.js";

/** A line that gives an item's title behind a label. */
export interface LabelledTitle {
  /** In lower case: "emne". */
  label: string;
  title: string;
  /** Where the title ends in the text, in UTF-16 units. */
  end: number;
}

const mayBeLabelled = beginsWithOneOf("epdsto");
const labelled =
  /^\s*(?<label>emne|punkt|pkt|dagsordenspunkt|dagsordenpunkt|sag|sagens titel|tema|titel|overskrift)\.?\s*:\s*(?<title>\p{Lu}[^\n]{1,158})(?=\n|$)/iu;

/**
 * Read a line with an item's title behind a label.
 *
 *   Emne: Trivselsmåling
 *   ^^^^^ ~~~~~~~~~~~~~~
 */
export function readLabelledTitle(text: string): LabelledTitle | null {
  if (!mayBeLabelled(text.trimStart())) return null;
  const match = labelled.exec(text.slice(0, 200));
  const { label, title } = match?.groups ?? {};
  if (!match || !label || !title || !/^\p{Lu}/u.test(title)) return null;
  return { label: label.toLowerCase(), title: title.trim(), end: match[0].length };
}
