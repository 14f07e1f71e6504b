import { compactLetters } from "./compact-letters.js";

/** Titles that end an agenda, one or two of them: "Eventuelt og næste møde". */
const closing =
  "(?:eventuelt|evt|e\\.?v\\.?t|diverse|næste møde(?:dato)?|kommende møder|mødedatoer|punkter til næste møde|any other business|övriga frågor)";
export const closingTitlePattern = new RegExp(
  `^${closing}\\.?(?:(?:,| og|/| /) ?${closing})?$`,
  "iu",
);

/** Whom a meeting chooses: "Valg af dirigent". */
const offices: readonly string[] = [
  "dirigent(?:er)?",
  "referent",
  "ordstyrer",
  "mødeleder",
  "stemmetællere?",
  "stemmeudvalg",
  "formand",
  "kasserer",
  "bestyrelse",
  "bestyrelsen",
  "bestyrelsesmedlem(?:mer)?",
  "afdelingsbestyrelse",
  "suppleant(?:er)?",
  "(?:intern(?:e)? |kritisk(?:e)? )?revisor(?:er)?",
];

/** Standing titles of a word or two. */
const shortTitles: readonly string[] = [
  "velkomst(?: og .{1,30})?",
  "gensidig orientering",
  "opfølgning(?: (?:på|fra) .{1,40})?",
  "opsamling",
  "evaluering af mødet",
  "arbejdsmiljø",
  "sygefravær",
  "trivsel",
  "præsentation",
  "konstituering",
  "siden sidst",
  "bordet rundt",
  "økonomi(?:en)?",
  "kasserer(?:en)?",
  "formand(?:en)?",
  "aktiviteter",
  "arrangementer",
  "kommende arrangementer",
  "post",
  "generalforsamling(?:en)?",
  "personale",
  "vedligehold(?:else)?",
  "hjemmeside(?:n)?",
  "høringssvar",
  "referat fra sidst",
  "årsplan",
  "udvalg(?:ene)?",
  "mødeplan",
];

/** What is done with the minutes of the last meeting. */
const actsOnMinutes: readonly string[] = [
  "godkendelse",
  "gennemgang",
  "underskrift",
  "underskrivelse",
  "opfølgning",
  "bemærkninger",
];

/** Standing titles of agendas of every kind of body, each a family of wordings. */
export const usualTitlePatterns: RegExp[] = [
  // Godkendelse af referat fra sidste møde
  new RegExp(
    String.raw`^(?:${actsOnMinutes.join("|")}) (?:af|på|fra|til) (?:\p{L}+ ){0,3}(?:\p{L}*referat(?:et|er)?|ref\.|dagsorden(?:en)?|protokol(?:len)?|møde(?:t)?|aktionsliste(?:n)?)(?: .{1,40})?$`,
    "iu",
  ),
  // Valg af dirigent
  new RegExp(
    String.raw`^valg (?:af|til) (?:\d{1,2}\.? )?(?:\p{L}+(?:, | og | ))*?(?:${offices.join("|")})(?:\P{L}.{0,60})?$|^dirigent(?: og referent)?$`,
    "iu",
  ),
  // Formandens beretning
  /^(?:\p{L}+s )?(?:års)?beretning(?: .{1,40})?$|^(?:\p{L}+s )?(?:fremlæggelse|aflæggelse|forelæggelse) af (?:\p{L}+ ){0,2}(?:års)?(?:regnskab|budget)\p{L}*(?: .{1,60})?$/iu,
  /^(?:års)?(?:regnskab|budget)(?:\p{Ll}{0,3}|opfølgning)(?: .{0,20}\d{4})?$|^(?:fastsættelse af )?kontingent(?:et)?$|^indkomne? (?:forslag|post|breve)$/iu,
  // Orientering fra formanden
  /^(?:orientering(?:er)?|meddelelser|nyt|information|status|beretning)(?:(?: fra| ved| v\/| om| på| til og fra) .{1,50})?$|^efterretninger$/iu,
  new RegExp(`^(?:${shortTitles.join("|")})$`, "iu"),
  /^(?:approval of|adoption of|welcome|economy|finances|treasurer)(?: .{1,30})?$/iu,
].map(compactLetters);
