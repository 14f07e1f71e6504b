import { compactLetters } from "./compact-letters.js";

/** Words that head a group of items, as data. */
const closedGroup =
  /^(?:(?:lukk(?:et|ede)|fortrolig(?:e|t)?|ikke-offentlige(?= ))(?:\s+(?:punkt(?:er)?|sag(?:er)?|(?:beslutnings|efterretnings|orienterings|tillægs)(?:punkter|sager|dagsorden)|dagsorden|møde|del))?|(?:sager |punkter )?(?:til (?:behandling|efterretning|orientering|beslutning) ?[-–,]? ?)?for lukkede døre)\s*:?$/iu;
const openGroup =
  /^(?:(?:åb(?:en|ent|ne)|offentlige(?= ))(?:\s+(?:punkt(?:er)?|sag(?:er)?|(?:beslutnings|efterretnings|orienterings|tillægs)(?:punkter|sager|dagsorden)|dagsorden|møde|del))?|tillægsdagsorden|(?:sager |punkter )?(?:til (?:behandling|efterretning|orientering|beslutning) ?[-–,]? ?)?for åbne døre)\s*:?$/iu;
const purposeGroup = compactLetters(
  /^(?:\p{Lu}[.)]\s+)?(?:(?:beslutnings|orienterings|drøftelses|diskussions|temadrøftelses|informations|godkendelses|efterretnings|indstillings|behandlings|tema)(?:punkter|sager)|emner til (?:drøftelse|beslutning|orientering|behandling|godkendelse)|(?:punkter|sager) til \p{L}[\p{L} ]{2,50}|(?:øvrige|andre|faste) (?:sager|punkter)|meddelelser og orienteringer)\s*:?(?:\s*\([^)]{1,40}\))?\s*:?$/iu,
);
const letteredGroup = /^(?:\p{Lu}|[IVX]{2,5})\.\s+\p{Lu}\p{L}[\p{L}, ]{3,60}$/u;
const pause = /^(?:kaffe|frokost|spise)?pause\.?$|^(?:frokost|kaffe)\.?$/iu;

/** Those in small letters or capitals as one: a line that is none of them is told at its first letters. */
const wordedGroup = new RegExp(
  [closedGroup, openGroup, purposeGroup].map(({ source }) => source).join("|"),
  "iu",
);

/**
 * Does the line head a group of items?
 *
 *   Åbne punkter      Lukket dagsorden      A. Sager til afgørelse i byrådet      Punkter til drøftelse:
 *   Åbne beslutningssager      Til behandling - for lukkede døre
 */
export function isGroupHeading(line: string): boolean {
  const text = line.trim();
  return text.length <= 90 && (wordedGroup.test(text) || letteredGroup.test(text));
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
