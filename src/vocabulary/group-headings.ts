import { visibilityOfHeading } from "./closed-words.js";
import { compactLetters } from "./compact-letters.js";

/** What the items of a group are for: "Beslutningspunkter", "Orienteringssager". */
const purposes: readonly string[] = [
  "beslutnings",
  "orienterings",
  "drøftelses",
  "diskussions",
  "temadrøftelses",
  "informations",
  "godkendelses",
  "efterretnings",
  "indstillings",
  "behandlings",
  "tema",
];

const purposeGroup = compactLetters(
  new RegExp(
    String.raw`^(?:\p{Lu}[.)]\s+)?(?:(?:${purposes.join("|")})(?:punkter|sager)|emner til (?:drøftelse|beslutning|orientering|behandling|godkendelse)|(?:punkter|sager) til \p{L}[\p{L} ]{2,50}|(?:øvrige|andre|faste) (?:sager|punkter)|meddelelser og orienteringer)\s*:?(?:\s*\([^)]{1,40}\))?\s*:?$`,
    "iu",
  ),
);
const letteredGroup = /^(?:\p{Lu}|[IVX]{2,5})\.\s+\p{Lu}\p{L}[\p{L}, ]{3,60}$/u;
const pause =
  /^(?:(?:kaffe|frokost|spise)?pause|frokost|kaffe)(?:\.|:? \(?(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?\)?|:? \(?\d{1,3} ?min(?:\.|utter)?\)?)?$/iu;

/** Longest heading of a group, in characters. */
const longestHeading = 90;

/** A further agenda, whatever it holds. */
const furtherAgenda = /^tillægsdagsorden\s*:?$/iu;

/**
 * Does the line head a group of items?
 *
 *   Åbne punkter      Lukket dagsorden      A. Sager til afgørelse i byrådet      Punkter til drøftelse:
 *   Åbne beslutningssager      Til behandling - for lukkede døre      B. Fortrolige sager
 */
export function isGroupHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > longestHeading) return false;
  return (
    purposeGroup.test(text) ||
    letteredGroup.test(text) ||
    furtherAgenda.test(text) ||
    visibilityOfHeading(text) !== null
  );
}

const purpose =
  /^(?:til (?:beslutning|orientering|drøftelse|efterretning|godkendelse|behandling|debat|diskussion|afgørelse)|formalia)\s*:?$/iu;

/** Does the line just tell what its items are there for ("Til drøftelse"), in a group's heading or below a title? */
export function isPurposeLine(line: string): boolean {
  return line.length <= longestHeading && purpose.test(line.trim());
}

const purposeWord =
  /^(?:til )?(?:beslutning|orientering|drøftelse|efterretning|godkendelse|behandling|debat|diskussion|information|formalia|temadrøftelse)(?:spunkt|ssag)?(?: ?\/ ?(?:beslutning|orientering|drøftelse|debat))?\.?$/iu;

/** The same, also by the bare word ("Drøftelse"), which may head a section as well. */
export function isPurposeWord(line: string): boolean {
  return line.length <= longestHeading && purposeWord.test(line.trim());
}

const timeLine =
  /^\(?(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?: ?[-–] ?(?:kl\.? ?)?\d{1,2}[.:]\d{2})?\)?:?$/iu;

/** When the next item begins, on a line of its own above it ("(kl. 12.30-12.40)"). */
export function isTimeLine(line: string): boolean {
  return timeLine.test(line.trim());
}

/** A break in the meeting printed between two items ("Kaffepause", "Pause 19.10-19.25"). */
export function isPauseLine(line: string): boolean {
  return pause.test(line.trim());
}
