import type { SectionKind } from "../model/section-kind.js";
import { labelEntries } from "./label-entries.js";

/** What a heading that is built of words tells of its section. */
export interface CompoundLabel {
  kind: SectionKind;
  /** It names a matter of its own ("Konsekvenser for naboerne") and not the template's part alone. */
  qualified: boolean;
}

/** Longest compound heading, in characters. */
const longestCompound = 70;

/** Words that end a compound heading; the words before them tell which kind. */
const heads = new Set(
  "konsekvenser konsekvens forhold aspekter overvejelser perspektiver betydning vurdering redegørelse ramme bemærkninger grundlag aftalegrundlag hensyn inddragelse involvering historik".split(
    " ",
  ),
);
/** Heads that need no word known before them. */
const openHeads: Partial<Record<string, SectionKind>> = {
  konsekvenser: "konsekvenser",
  inddragelse: "hoering",
  involvering: "hoering",
};

/** How the first of the describing words begins, by the kind it makes the section; in order. */
const describing: [SectionKind, RegExp][] = [
  ["oekonomi", /^(?:økonom|budget|bevilling|finansi|driftsøkonom)/u],
  ["lovgrundlag", /^(?:jur|ret(?:s|lig)|lov|regel)/u],
  ["kommunikation", /^kommunikation/u],
  ["hoering", /^(?:borger|bruger|medarbejder|interessent|offentlig)/u],
  ["tidsplan", /^tidsmæss/u],
  ["konsekvenser", /^(?:personale|miljø|klima|sundheds|handicap|ligestilling|organisator|risiko)/u],
  ["sagsfremstilling", /^(?:faglig|samle|administrativ)/u],
  ["bemaerkninger", /^(?:generel|særlig|andre|yderligere|afslutten)/u],
];
/** Which kinds a head may take from its describing words, where not any. */
const kindsOfHead: Partial<Record<string, readonly SectionKind[]>> = {
  vurdering: ["oekonomi", "lovgrundlag", "konsekvenser", "sagsfremstilling"],
  bemærkninger: ["oekonomi", "lovgrundlag", "bemaerkninger"],
};
const usualKinds: readonly SectionKind[] = [
  "oekonomi",
  "lovgrundlag",
  "kommunikation",
  "konsekvenser",
  "tidsplan",
];
const listed = /^[\p{L}-]+(?:(?:, | og | eller | ?\/ ?| samt | )[\p{L}-]+){0,3} (?<head>\p{L}+)$/u;
/** The labels that a compound may end in, each by its name. */
const compounds: readonly string[] = [
  "\\p{L}{3,20}(?<konsekvenser>konsekvenser|konsekvensvurdering|aspekter)",
  "[\\p{L}-]{3,20}(?<hoering>inddragelse|involvering)",
  "(?:rets|regel|plan|aftale|hjemmels|lov)(?<lovgrundlag>grundlag)",
  "(?:beslutnings|afgørelses|indstillings|bevillings)(?<sagsforloeb>kompetence|niveau|myndighed|gang|vej)",
  "(?:byråds|udvalgs|bestyrelses|regionsråds)(?<beslutning>beslutning)",
];

const oneWord = new RegExp(String.raw`^(?:\p{L}+- og )?(?:${compounds.join("|")})$`, "u");
const concerning =
  /^(?:(?<oekonomi>(?:drifts)?økonomiske konsekvenser)|(?<konsekvenser>(?:\p{L}+e )?konsekvenser)|(?<hoering>inddragelse|involvering)) (?:for|af) [\p{L}' -]{3,45}$/u;
const further =
  /^(?:(?:den|det|de|sagens|punktets) )?(?:videre|næste) (?:politiske? |administrative? )?(?:proces|forløb|procedure|arbejde|behandling|sagsbehandling|sagsgang|sagsforløb|opfølgning|skridt|tidsplan)$/u;
const earlier =
  /^(?:sagens )?tidligere (?:politiske? )?(?:behandling(?:er)?|beslutning(?:er)?|sagsbehandling|drøftelser?)(?: (?:af|i) (?:sagen|punktet))?$/u;

/** What may stand before a label and leaves its kind: "Supplerende sagsfremstilling". */
const additions: readonly string[] = [
  "supplerende",
  "alternativ",
  "administrativ",
  "revideret",
  "ændret",
  "justeret",
  "samlet",
  "uddybende",
  "nærmere",
  "foreløbig",
  "forventet",
  "kort",
  "ny",
  "nye",
  "nyt",
  "øvrige",
];

/** A label in a version of its own: "Supplerende sagsfremstilling", "Ny indstilling". */
const version = new RegExp(
  `^(?:${additions.join("|")}) (?<label>indstilling(?:er)?|anbefaling|sagsfremstilling|sagsbeskrivelse|beskrivelse|baggrund|redegørelse|resumé?|bemærkninger|vurdering|tidsplan|bilag)$`,
  "u",
);

/**
 * Read a heading that describes a known part by words of the case at hand.
 *
 *   Administrative, miljømæssige og sundhedsmæssige konsekvenser      Den videre sagsgang
 *   ~~~~~~~~~~~~~~  ~~~~~~~~~~~~    ~~~~~~~~~~~~~~~ ^^^^^^^^^^^^          ^^^^^^
 *
 * @param text in lower case, without colon or stop
 */
export function readCompoundLabel(text: string): CompoundLabel | null {
  if (text.length > longestCompound) return null;
  const lastSpace = text.lastIndexOf(" ");
  if (lastSpace < 0 || text.includes("- og "))
    return named(oneWord, text, false) ?? described(text);
  if (heads.has(text.slice(lastSpace + 1))) return described(text) ?? versioned(text);
  if (further.test(text)) return { kind: "tidsplan", qualified: false };
  if (earlier.test(text)) return { kind: "sagsforloeb", qualified: false };
  return versioned(text) ?? named(concerning, text, true);
}

function versioned(text: string): CompoundLabel | null {
  const entry = labelEntries.get(version.exec(text)?.groups?.label ?? "");
  return entry === undefined ? null : { kind: entry.kind, qualified: false };
}

/** "Økonomiske og personalemæssige konsekvenser": the first describing word tells the kind. */
function described(text: string): CompoundLabel | null {
  const head = listed.exec(text)?.groups?.head;
  if (head === undefined) return null;
  const kind = describing.find(([, begins]) => begins.test(text))?.[0];
  const open = openHeads[head];
  if (kind !== undefined && (kindsOfHead[head] ?? usualKinds).includes(kind))
    return { kind, qualified: false };
  return open !== undefined && describes(text) ? { kind: open, qualified: false } : null;
}

/** Do the words before the head describe it, as adjectives and first parts of words do? */
function describes(text: string): boolean {
  return /^(?:[\p{L}-]+(?:e|-|er)(?:, | og | eller | ?\/ ?| samt | ))+\p{L}+$/u.test(text);
}

function named(pattern: RegExp, text: string, qualified: boolean): CompoundLabel | null {
  const found = Object.entries(pattern.exec(text)?.groups ?? {}).find(
    ([, part]) => part !== undefined,
  );
  return found === undefined ? null : { kind: found[0] as SectionKind, qualified };
}
