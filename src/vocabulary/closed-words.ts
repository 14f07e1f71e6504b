import { compactLetters } from "./compact-letters.js";
/**
 * How Danish agendas say whether the public may follow an item.
 *
 *     Lukket: Køb af areal ved havnen
 *     ^^^^^^
 */

export type PrintedVisibility = "open" | "closed";

/** Words of a line (or cell) that says nothing but the visibility. */
const visibilityLine =
  /^\(?(?:(åben|åbent|åbne)|(lukke(?:t|de)))(?:\s+(?:punkt(?:er)?|sag(?:er)?|(?:beslutnings|efterretnings|orienterings)(?:punkter|sager)|møde|dagsorden|dagsordenspunkt(?:er)?|behandling|døre))?\)?[:.]?$/iu;

/** "Til behandling - for lukkede døre" */
const beforeDoors =
  /^(?:sager |punkter )?(?:til (?:behandling|efterretning|orientering|beslutning) ?[-–,]? ?)?for (?=(?:åbne|lukkede) døre)/iu;

/** A title that begins or ends with the word. */
const closedTitle =
  /^\(?lukket(?:\s+(?:punkt|sag|dagsordenspunkt))?\s*(?:[:)–-]|\s[–-]\s)|[\s(–-]\(?lukket(?:\s+(?:punkt|sag))?\)?$/iu;
const openTitle =
  /^\(?åbent?(?:\s+(?:punkt|sag|dagsordenspunkt))?\s*(?:[:)]|\s[–-]\s)|\s\(åbent?(?:\s+(?:punkt|sag))?\)$/iu;

/** A sentence in the item's text that says it was taken behind closed doors. */
const closedSentence = compactLetters(
  /^(?:punktet|sagen|dette punkt|denne sag)\s+(?:er|blev|behandles|behandledes|var)\s+(?:behandlet\s+)?(?:for\s+|på\s+et\s+)?lukke(?:t|de)(?!\p{L})/iu,
);

/** Visibility of a line that says nothing else ("Åben sag", "Lukkede punkter"), or null. */
export function visibilityOfLine(text: string): PrintedVisibility | null {
  const match = visibilityLine.exec(text.trim().replace(beforeDoors, ""));
  if (match === null) return null;
  return match[1] === undefined ? "closed" : "open";
}

/** Visibility printed in an item's title, or null. */
export function visibilityOfTitle(title: string): PrintedVisibility | null {
  if (closedTitle.test(title.trim())) return "closed";
  return openTitle.test(title.trim()) ? "open" : null;
}

const numbered = /^(?:(åbent?)|lukket) (?:punkt|pkt\.?|sag|dagsordenspunkt)(?: nr\.?)? ?\d/iu;

const behindNumber =
  /^(?:punkt|pkt\.?|sag|dagsordenspunkt)(?: nr\.?)? ?\d{1,4}\s*[-–:.]\s*(?<openness>(?:åben|lukket)[^\n]{0,12})/iu;

/** Visibility beside an item's number ("Lukket punkt 4: Køb af areal", "Punkt 4 - Lukket"), or null. */
export function visibilityBesideNumber(heading: string): PrintedVisibility | null {
  const line = heading.trimStart();
  const behind = behindNumber.exec(line)?.groups?.openness;
  if (behind !== undefined) return visibilityOfLine(behind);
  const match = numbered.exec(line);
  if (match === null) return null;
  return match[1] === undefined ? "closed" : "open";
}

/** Does the sentence say that the item was closed? */
export function saysClosed(text: string): boolean {
  return closedSentence.test(text.trim());
}
