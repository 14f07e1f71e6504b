/** Abbreviations of Danish parties longer than their letter. */
const partyAbbreviations = new Set([
  "SF",
  "EL",
  "LA",
  "DF",
  "RV",
  "KD",
  "NB",
  "DD",
  "UFP",
  "SP",
  "ALT",
  "KF",
  "LØSG",
  "UP",
  "S",
]);

/** Parties by their names; local lists by how their names begin. */
const parties: readonly string[] = [
  "socialdemokrat(?:iet|erne)?",
  "venstre",
  "konservative?",
  "det konservative folkeparti",
  "dansk folkeparti",
  "radikale(?: venstre)?",
  "enhedslisten",
  "liberal alliance",
  "alternativet",
  "nye borgerlige",
  "danmarksdemokraterne",
  "moderaterne",
  "kristendemokraterne",
  "uden for (?:parti|partierne)",
  "løsgænger",
  "frie grønne",
  "lokallisten?.{0,30}",
  "borgerlisten.{0,30}",
];

const partyNames = new RegExp(`^(?:${parties.join("|")})$`, "iu");

/**
 * Is the text a party's letter, abbreviation or name?
 *
 *     Ida Holm (A)      Ole Vad (SF)
 *               ^                ^^
 */
export function isParty(text: string): boolean {
  const bare = text.trim().replace(/\.$/u, "");
  return (
    /^\p{Lu}$/u.test(bare) || partyAbbreviations.has(bare.toUpperCase()) || partyNames.test(bare)
  );
}
