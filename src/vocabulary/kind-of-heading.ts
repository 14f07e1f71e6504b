import type { SectionKind } from "../model/section-kind.js";

/**
 * Words that tell what a heading of the template's own holds. They are ordinary words, and say
 * nothing of whether the line is a heading. In the order in which they are tried.
 */
const tellingWords: [SectionKind, RegExp][] = [
  ["sagsforloeb", begins("tidligere|historik|sagsgang|sagsforløb|delegation|behandles")],
  [
    "tidsplan",
    begins("tidsplan|tidshorisont|videre|implementering|ikrafttræd|næste skridt|procesplan"),
  ],
  ["oekonomi", begins("økonom|budget|bevilling|anlægsbevilling|finansiering|ressourcer|afledt")],
  ["lovgrundlag", begins("lov|jur|retlig|retsgrundlag|regler|regelgrundlag|hjemmel")],
  ["hoering", begins("høring|inddragelse|involvering|borgerinddragelse|brugerinddragelse")],
  ["kommunikation", begins("kommunikation|presse|formidling|offentlig|information")],
  [
    "konsekvenser",
    begins(
      "konsekvens|miljø|klima|bæredygtig|verdensmål|sundhed|ligestilling|tilgængelig|risi[ck]|personale|perspektiver|handicap",
    ),
  ],
  ["bilag", begins("bilag|vedlagt|vedhæft|materiale|baggrundsmateriale|baggrundsbilag")],
  ["baggrund", begins("baggrund|anledning|forhistorie|historie")],
  ["bemaerkninger", begins("bemærkning|kommentarer")],
  ["resume", begins("resum|kort om|kort fortalt|opsummering|formål")],
  ["referat", begins("drøftelse|diskussion|debat|dialog|noter|spørgsmål")],
  [
    "sagsfremstilling",
    begins(
      "sagsfremstilling|beskrivelse|sagsbeskrivelse|redegørelse|vurdering|udfordring|løsning|muligheder|handlemuligheder|alternativer|scenarier|oplæg|fremlæggelse|fakta|analyse",
    ),
  ],
];

/** Longest heading whose words tell its kind, in characters. */
const longestHeading = 60;

function begins(words: string): RegExp {
  return new RegExp(`^(?:(?:den|det|de|kort|sagens) )?(?:${words})`, "u");
}

/**
 * Tell what a heading that no list has holds, by the word it begins with. Ask this only of lines
 * that are known to be headings.
 *
 *   Miljø og støj      Implementering
 *   ^^^^^              ^^^^^^^^^^^^^^
 */
export function kindOfHeading(heading: string): SectionKind | null {
  if (heading.length > longestHeading) return null;
  const text = heading.trim().toLowerCase();
  return tellingWords.find(([, word]) => word.test(text))?.[0] ?? null;
}
