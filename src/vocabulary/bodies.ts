import { memoise } from "../model/memoise.js";
import { compactLetters } from "./compact-letters.js";

/**
 * Danish names of organs that meet. The grammar: a head noun (udvalg, råd, bestyrelse …),
 * alone or as the last part of a compound, in the indefinite or definite form.
 */

/** One head noun: its indefinite form and the ending that makes it definite. */
interface OrganNoun {
  stem: string;
  definite: string;
}

const organNouns: OrganNoun[] = [
  { stem: "kommunalbestyrelse", definite: "kommunalbestyrelsen" },
  { stem: "bestyrelse", definite: "bestyrelsen" },
  { stem: "styrelse", definite: "styrelsen" },
  { stem: "repræsentantskab", definite: "repræsentantskabet" },
  { stem: "formandskab", definite: "formandskabet" },
  { stem: "udvalg", definite: "udvalget" },
  { stem: "byråd", definite: "byrådet" },
  { stem: "råd", definite: "rådet" },
  { stem: "nævn", definite: "nævnet" },
  { stem: "kreds", definite: "kredsen" },
  { stem: "styregruppe", definite: "styregruppen" },
  { stem: "arbejdsgruppe", definite: "arbejdsgruppen" },
  { stem: "følgegruppe", definite: "følgegruppen" },
  { stem: "ledergruppe", definite: "ledergruppen" },
  { stem: "ledelsesgruppe", definite: "ledelsesgruppen" },
  { stem: "gruppe", definite: "gruppen" },
  { stem: "kommission", definite: "kommissionen" },
  { stem: "komité", definite: "komitéen" },
  { stem: "komite", definite: "komiteen" },
  { stem: "forum", definite: "forummet" },
  { stem: "netværk", definite: "netværket" },
  { stem: "-net", definite: "-nettet" },
  { stem: "direktion", definite: "direktionen" },
  { stem: "ledelse", definite: "ledelsen" },
  { stem: "delegation", definite: "delegationen" },
  { stem: "magistrat", definite: "magistraten" },
  { stem: "klynge", definite: "klyngen" },
  { stem: "panel", definite: "panelet" },
];

/** Meetings that are themselves the organ. */
const assemblies = [
  "generalforsamling",
  "afdelingsmøde",
  "beboermøde",
  "årsmøde",
  "landsmøde",
  "kongres",
  "medlemsmøde",
  "grundejermøde",
  "orienteringsmøde",
];

const organForms = organNouns.flatMap(({ stem, definite }) => [definite, stem]);
const organWord = compactLetters(
  new RegExp(String.raw`^[\p{L}\d-]*?(?:${organForms.join("|")})(?:er(?:ne)?)?$`, "iu"),
);
const longOrgan = new RegExp(`(?:${organForms.join("|")})$`, "iu");
const compoundMeeting = compactLetters(
  new RegExp(
    String.raw`(?<![\p{L}-])(?<lead>[\p{L}-]*?)(?<noun>${organNouns.map((noun) => noun.stem).join("|")})s?-?møde(?:t|r)?(?!\p{L})`,
    "iu",
  ),
);
const assemblyWord = compactLetters(
  new RegExp(String.raw`(?<!\p{L})(?<name>${assemblies.join("|")})(?:en|et|t)?(?!\p{L})`, "iu"),
);
/** Words after an organ's noun that still belong to its name: "Byråd 2022-2025", "Udvalget for Teknik og Miljø". */
const nameTail =
  /^(?:for|på|ved|vedr\.?|vedrørende|i|under|af) \p{Lu}|^(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d$|^\d{1,2}$/u;

/** An organ named by its field in small letters, which no sentence is: "Udvalget for nære tilbud". */
const smallField = compactLetters(
  /^(?:udvalget|rådet|nævnet|komit[eé]en|gruppen)\sfor\s(?!.*(?<!\p{L})(?:er|var|har|skal|vil|kan|bør|blev|bliver|tog|ønsker|mener|\p{L}+(?:lede|rede|tede|kede|vede|gede|sede|stiller))(?!\p{L}))/iu,
);

/**
 * Is the text as a whole the name of an organ?
 *
 *     Beskæftigelses- og Erhvervsudvalget      Grønnehøj Byråd      Udvalget for Klima og Miljø
 */
export const isBodyName = memoise((text): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length > 9 || /[.:;?!]$/u.test(text.trim()) || !/^[\p{Lu}\d]/u.test(text.trim()))
    return false;
  const at = words.findIndex((word) => isOrganWord(word.replace(/,$/u, "")));
  if (at < 0) return false;
  if (/^(?:mellem|til|fra|med)$/iu.test(words[0] ?? "")) return false;
  const before = words.slice(0, at);
  const after = words.slice(at + 1).join(" ");
  if (at === 0 && smallField.test(text.trim())) return true;
  return before.every(isNamePart) && (after === "" || nameTail.test(after));
});

/** Is the word an organ's noun or a compound of one ("Økonomiudvalget", "MED-udvalg")? */
export function isOrganWord(word: string): boolean {
  return (
    organWord.test(word) &&
    longOrgan.test(word) &&
    !/^(?:internet|planet|kabinet|magnet)/iu.test(word)
  );
}

/** Words that may stand before the noun inside a name: capitalised, cut compounds, "og". */
function isNamePart(word: string): boolean {
  return /^(?:[\p{Lu}\d][\p{L}\d.'’&/-]*,?|og|&|for|af|i|[\p{L}]+-,?|det|den|fælles|lokale?|tværgående|administrative?|strategiske?|politiske?|stående)$/u.test(
    word,
  );
}

/**
 * The organ behind a word for its meeting, or null.
 *
 *     Referat af skolebestyrelsesmøde d. 4. maj 2022      Ordinær generalforsamling i Åløse Vandværk
 *                ^^^^^^^^^^^^^^^^^^^^ Skolebestyrelsen             ^^^^^^^^^^^^^^^^^ generalforsamling
 */
export function bodyOfMeetingWord(text: string): string | null {
  const compound = compoundMeeting.exec(text);
  if (compound?.groups) {
    const noun = compound.groups.noun?.toLowerCase();
    const definite = organNouns.find((entry) => entry.stem === noun)?.definite ?? "";
    const lead = compound.groups.lead ?? "";
    const shouted = compound.groups.noun !== noun && /^\p{Lu}{4,}$/u.test(lead);
    return capitalised(`${shouted ? lead.toLowerCase() : lead}${definite}`);
  }
  const short = /(?<![\p{L}-])(?<name>\p{Lu}[\p{Lu}\d]{1,6})[- ]møde(?:t)?(?!\p{L})/u.exec(text);
  if (short?.groups?.name) return short.groups.name;
  const assembly = assemblyWord.exec(text);
  return assembly?.groups?.name ?? null;
}

function capitalised(word: string): string {
  const lowered = /^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word;
  return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
