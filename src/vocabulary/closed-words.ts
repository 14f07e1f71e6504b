import { closedMark, openMark } from "./closed-marks.js";
import { compactLetters } from "./compact-letters.js";

/**
 * How Danish agendas say whether the public may follow an item.
 *
 *     Lukket: Køb af areal ved havnen
 *     ^^^^^^
 */

export type PrintedVisibility = "open" | "closed";

/** A longer line says more than that. */
const longestLine = 160;

/** A quick look: no mark is without one of these. */
const hint = /lukke[td]|fortrolig|offentlig|åb(?:en|ne)/iu;

/** Letter or Roman number of a group: "B. Lukkede punkter". */
const groupLetter = "(?:(?:[A-ZÆØÅ]|[IVX]{2,5})[.)]\\s+)?";

/** A line that holds nothing but the mark, in brackets or not. */
const closedLine = compactLetters(
  new RegExp(`^[(\\[*\\s]*${groupLetter}${closedMark}[)\\]*]*\\s?[:.]?[)\\]*]*$`, "iu"),
);
const openLine = compactLetters(
  new RegExp(`^[(\\[*\\s]*${groupLetter}${openMark}[)\\]*]*\\s?[:.]?[)\\]*]*$`, "iu"),
);

/** Labels of whether the public may follow an item. */
const statusLabels: readonly string[] = [
  "offentlighed(?:sstatus)?",
  "(?:punktets |sagens )?status",
  "(?:sags|punkt|møde|dagsordens?)type",
  "type",
  "åbent?\\s?/\\s?lukket",
  "lukket\\s?/\\s?åbent?",
  "adgang",
  "synlighed",
  "fortrolighed",
  "klassifikation",
  "behandlingsform",
  "dagsorden",
  "visning",
];

/**
 * Labels whose value tells it.
 *
 *     Offentlighed: Lukket      Sagstype: Åben
 *     ^^^^^^^^^^^^^             ^^^^^^^^^
 */
const statusLabel = new RegExp(String.raw`^(?:${statusLabels.join("|")})\s?(?::|\t|$)\s*`, "iu");

/** "Lukket: Ja", "Fortroligt punkt: nej", "Åben: Nej" */
const yesOrNo =
  /^(?:(?<closed>lukket|fortroligt?|ikke[ -]offentligt?|fortrolighed)|(?<open>åbent?|offentligt?))(?:\s+(?:punkt|sag))?\s?[:?]\s*(?:(?<yes>ja|x)|(?<no>nej))\.?$/iu;

/** "Åben ☐ Lukket ☒" */
const ticked = /(?:[☒☑■]|\[x\])\s?(?:(?<before>lukket)|åbent?)(?!\p{L})/iu;
const tickedBehind = /(?:(?<behind>lukket)|åbent?)\s?:?\s?(?:[☒☑■]|\[x\])/iu;

/** Visibility of a line that says nothing else ("Åben sag", "Offentlighed: Lukket"), or null. */
export function visibilityOfLine(line: string): PrintedVisibility | null {
  const text = line.trim();
  if (text.length > longestLine || !hint.test(text)) return null;
  return visibilityOfMark(text) ?? visibilityOfStatus(text);
}

/**
 * Visibility that a heading gives the items below it, or null. A full stop ends a sentence about one
 * item, such as the text of a decision that is not shown ("Lukket punkt.").
 *
 *   Lukkede punkter      B. Fortrolige sager      Følgende punkter behandles for lukkede døre
 */
export function visibilityOfHeading(line: string): PrintedVisibility | null {
  const text = line.trim();
  if (text.length > longestLine || text.endsWith(".") || !hint.test(text)) return null;
  return visibilityOfMark(text);
}

function visibilityOfMark(text: string): PrintedVisibility | null {
  if (closedLine.test(text)) return "closed";
  return openLine.test(text) ? "open" : null;
}

/** Is the text the label of a value that tells the visibility ("Offentlighed:")? */
export function isVisibilityLabel(text: string): boolean {
  return statusLabel.exec(text.trim())?.[0].length === text.trim().length;
}

function visibilityOfStatus(text: string): PrintedVisibility | null {
  const label = statusLabel.exec(text)?.[0];
  const value = label === undefined ? null : text.slice(label.length).trim();
  const seen = value === null ? null : visibilityOfMark(value);
  return seen ?? visibilityOfBoxes(text);
}

function visibilityOfBoxes(text: string): PrintedVisibility | null {
  const { closed, no, yes, open } = yesOrNo.exec(text)?.groups ?? {};
  if (closed !== undefined) return yes === undefined ? null : "closed";
  if (open !== undefined) return no === undefined ? (yes ? "open" : null) : "closed";
  const tick = tickedBehind.exec(text) ?? ticked.exec(text);
  if (tick === null) return null;
  return (tick.groups?.behind ?? tick.groups?.before) === undefined ? "open" : "closed";
}

const behindNumber =
  /^(?:punkt|pkt\.?|sag|dagsordenspunkt)(?: nr\.?)? ?\d{1,4}\s*[-–:.]\s*(?<openness>\p{L}[^\n]{3,40})/iu;

/** "Lukket punkt 4: Køb af areal" */
const numbered =
  /^(?:(åbent?|offentligt?)|lukket|fortroligt?|ikke[ -]offentligt?) (?:punkt|pkt\.?|sag|dagsordenspunkt)(?: nr\.?)? ?\d/iu;

/** Visibility beside an item's number ("Lukket punkt 4: Køb af areal", "Punkt 4 - Lukket"), or null. */
export function visibilityBesideNumber(heading: string): PrintedVisibility | null {
  const line = heading.trimStart();
  const behind = behindNumber.exec(line)?.groups?.openness;
  if (behind !== undefined) return visibilityOfLine(behind);
  const match = numbered.exec(line);
  if (match === null) return null;
  return match[1] === undefined ? "closed" : "open";
}
