import { compactLetters } from "./compact-letters.js";

/** Words that head a group of items, as data. */
const closedGroup =
  /^(?:lukk(?:et|ede)|fortrolig(?:e|t)?)(?:\s+(?:punkt(?:er)?|sag(?:er)?|dagsorden|møde|del))?\s*:?$/iu;
const openGroup = /^åb(?:en|ent|ne)(?:\s+(?:punkt(?:er)?|sag(?:er)?|dagsorden|møde|del))?\s*:?$/iu;
const purposeGroup = compactLetters(
  /^(?:\p{Lu}[.)]\s+)?(?:(?:beslutnings|orienterings|drøftelses|diskussions|temadrøftelses|informations|godkendelses)(?:punkter|sager)|(?:punkter|sager) til \p{L}[\p{L} ]{2,50}|(?:øvrige|andre|faste) (?:sager|punkter)|meddelelser og orienteringer)\s*:?(?:\s*\([^)]{1,40}\))?\s*:?$/iu,
);
const letteredGroup = /^(?:\p{Lu}|[IVX]{2,5})\.\s+\p{Lu}\p{L}[\p{L}, ]{3,60}$/u;
const pause = /^(?:kaffe|frokost|spise)?pause\.?$|^(?:frokost|kaffe)\.?$/iu;

/** How every one of those begins: most lines are told by their first letters. */
const mayBeGroup =
  /^(?:[^\s\d][.)]\s|lukk|fortro|åb|beslut|orient|drøft|diskus|tema|inform|godkend|punkter til|sager til|meddelelser)/iu;

const groupPatterns = [closedGroup, openGroup, purposeGroup, letteredGroup];

/**
 * Does the line head a group of items?
 *
 *   Åbne punkter      Lukket dagsorden      A. Sager til afgørelse i byrådet      Punkter til drøftelse:
 */
export function isGroupHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > 90 || !mayBeGroup.test(text)) return false;
  return groupPatterns.some((pattern) => pattern.test(text));
}

const timeLine =
  /^\(?(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?(?:kl\.? ?)?\d{1,2}[.:]\d{2})?\)?:?$/iu;

/** When the next item begins, on a line of its own above it ("(kl. 12.30-12.40)"). */
export function isTimeLine(line: string): boolean {
  return timeLine.test(line.trim());
}

/** A break in the meeting printed between two items ("Kaffepause"). */
export function isPauseLine(line: string): boolean {
  return pause.test(line.trim());
}
