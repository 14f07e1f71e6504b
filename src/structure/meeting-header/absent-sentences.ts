import type { Participant } from "../../model/record.js";
import { splitSentences } from "../item-content/split-sentences.js";
import { type HeaderEvidence, headTexts } from "./header-evidence.js";
import { readPerson } from "./read-person.js";
import { splitPeople } from "./split-people.js";

/** Longest sentence that tells who stayed away, in characters. */
const longestSentence = 180;

/** A quick look: most lines have neither word. */
const sign = /afbud|fraværende/u;
const absence =
  /^(?<who>\p{Lu}.{2,120}?)\s+(?:(?:havde|har) (?:sendt|meldt|givet) afbud|meldte(?: sig)? afbud|(?:var|er) (?:fraværende|forhindret))(?: (?:med|uden) afbud)?[.]?$/u;

/**
 * Adds the people of whom a sentence of the head says that they stayed away.
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
  return [
    ...people,
    ...[...new Set(names)].filter((name) => !known.has(name.toLowerCase())).map(absent),
  ];
}

function namesOf(text: string): string[] {
  return text
    .split("\n")
    .flatMap(splitSentences)
    .flatMap((sentence) => {
      if (sentence.length > longestSentence) return [];
      const who = absence.exec(sentence.trim())?.groups?.who;
      const found = splitPeople(who ?? "").map((one) => readPerson(one)?.name ?? null);
      const names = found.filter((name) => name !== null);
      return names.length === found.length ? names : [];
    });
}

function absent(name: string): Participant {
  return { name, role: null, organisation: null, party: null, attendance: "absent", note: null };
}
