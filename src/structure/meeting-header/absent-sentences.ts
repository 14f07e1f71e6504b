import type { Participant } from "../../model/record.js";
import { splitSentences } from "../item-content/split-sentences.js";
import { type HeaderEvidence, headTexts } from "./header-evidence.js";
import { readPerson } from "./read-person.js";
import { splitPeople } from "./split-people.js";

/** Longest sentence that tells who stayed away, in characters. */
const longestSentence = 180;

/** A quick look: most lines have none of these words. */
const sign = /afbud|fraværende|bortset|undtage|på nær/u;
const absence =
  /^(?<who>\p{Lu}.{2,120}?)\s+(?:(?:havde|har) (?:sendt|meldt|givet) afbud|meldte(?: sig)? afbud|(?:var|er) (?:fraværende|forhindret))(?: (?:med|uden) afbud)?(?: (?:til|fra|ved|på) (?:dagens )?\p{L}*mødet)?[.]?$/u;
/** "Alle var mødt, undtagen Tove Krog, som havde meldt afbud." */
const exception =
  /^(?:Alle|Samtlige|Medlemmerne|Hele)(?: \p{L}+){0,3} (?:var|er) (?:mødt|til ?stede),? (?:bortset fra|undtagen|på nær|med undtagelse af) (?<who>\p{Lu}.{2,300}?)(?:,? (?:der|som) (?:havde|har) (?:meldt|sendt) afbud)?[.]?$/u;
/** Longest sentence that excepts people, in characters. */
const longestException = 400;

/**
 * Adds the people of whom a sentence of the head says that they stayed away; those who stand among
 * the members or the invited are no longer called present.
 *
 *     Til stede var: Ida Holm og Bo Vad. Tove Krog havde meldt afbud.
 *                                        ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~
 */
export function withAbsentees(
  people: readonly Participant[],
  evidence: HeaderEvidence,
): Participant[] {
  const known = new Set(people.map(({ name }) => name.toLowerCase()));
  const names = headTexts(evidence)
    .filter((text) => sign.test(text))
    .flatMap(namesOf);
  const away = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...people.map((person) => (isListed(person, away) ? { ...person, attendance } : person)),
    ...[...new Set(names)].filter((name) => !known.has(name.toLowerCase())).map(absent),
  ];
}

const attendance = "absent" as const;

const isListed = (person: Participant, away: ReadonlySet<string>) =>
  person.attendance === "present" && away.has(person.name.toLowerCase());

function namesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap(splitSentences)
    .flatMap((sentence) => {
      const who = awayIn(sentence.trim());
      const found = splitPeople(who ?? "").map((one) => readPerson(one)?.name ?? null);
      const names = found.filter((name) => name !== null);
      return names.length === found.length ? names : [];
    });
}

/** Who stayed away, as the sentence lists them. */
function awayIn(sentence: string): string | undefined {
  if (sentence.length > longestException) return undefined;
  const excepted = exception.exec(sentence)?.groups?.who;
  if (excepted !== undefined || sentence.length > longestSentence) return excepted;
  return absence.exec(sentence)?.groups?.who;
}

function absent(name: string): Participant {
  return { name, role: null, organisation: null, party: null, attendance, note: null };
}
