import { blockText } from "../../model/block.js";
import type { Participant } from "../../model/record.js";
import type { AgendaItem } from "../../model/tree.js";
import { splitSentences } from "../item-content/split-sentences.js";
import { type HeaderEvidence, headTexts } from "./header-evidence.js";
import { blocksOfItem } from "./item-people.js";
import { type PersonEntry, readPerson } from "./read-person.js";
import { splitPeople } from "./split-people.js";

/** Longest sentence and longest paragraph that tell of who came and left, in characters. */
const longestSentence = 180;
const longestParagraph = 600;

const movement = /(?<!\p{L})(?:forlod|ankom|tilsluttede sig|kom|gik|deltog|mødte|var)(?!\p{L})/u;
/** The same words without a look at what stands before them, which is costly at every letter: most texts hold none. */
const movementSign = /(?:forlod|ankom|tilsluttede sig|kom|gik|deltog|mødte|var)(?!\p{L})/u;
const tellsOfMovement = (text: string) => movementSign.test(text) && movement.test(text);
const sentencePattern = new RegExp(
  String.raw`^(?<who>\p{L}.{2,120}?)\s+(?<note>(?:` +
    String.raw`(?:forlod|ankom|tilsluttede sig|kom|gik|mødte)(?!\p{L}).{0,90}?(?:kl\.?|klokken|punkt|pkt\.?|sag(?:en)?(?!\p{L})|mødet)|` +
    String.raw`deltog (?!i hele)(?:ikke )?(?:kun |alene |delvist )?(?:i|under|ved|fra|til|indtil|uden) .{0,60}?(?:behandling|punkt|pkt\.?|sag(?:en)?(?!\p{L})|kl\.?|klokken)|` +
    String.raw`var (?:ikke til ?stede|fraværende|til ?stede) (?:under|ved|fra|indtil|til|i) .{0,60}?(?:behandling|punkt|pkt\.?|sag(?:en)?(?!\p{L})|kl\.?)` +
    ").*)$",
  "u",
);

/** People of whom a sentence says that they came late, left early or were there in part. */
interface Movement {
  people: PersonEntry[];
  note: string;
}

/**
 * Marks who came late, left early or took part in some items only, as sentences tell it: at the
 * head for anybody, in an item only for people who are listed as present.
 *
 *     Ida Holm forlod mødet kl. 13.00 under punkt 3.
 *     ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function withLateAndLeft(
  people: readonly Participant[],
  evidence: HeaderEvidence,
  items: readonly AgendaItem[],
): Participant[] {
  const atHead = headTexts(evidence).filter(tellsOfMovement).flatMap(movementsOf);
  const inItems = people.length === 0 ? [] : items.flatMap(itemTexts).flatMap(movementsOf);
  const marked = [...atHead, ...inItems].reduce(markPartial, [...people]);
  const known = new Set(marked.map(({ name }) => name.toLowerCase()));
  const added = atHead.flatMap(({ people: moved, note }) =>
    moved
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map((person): Participant => ({ ...person, attendance: "partial", note })),
  );
  return [...marked, ...added];
}

function itemTexts(item: AgendaItem): string[] {
  const texts: string[] = [];
  for (const block of blocksOfItem(item)) {
    if (block.type === "table") continue;
    const text = blockText(block);
    if (text.length <= longestParagraph && tellsOfMovement(text)) texts.push(text);
  }
  return texts;
}

function movementsOf(text: string): Movement[] {
  return text
    .split("\n")
    .flatMap(splitSentences)
    .flatMap((sentence) => {
      if (sentence.length > longestSentence) return [];
      const groups = sentencePattern.exec(sentence.trim())?.groups;
      const entries = splitPeople(groups?.who ?? "").map((one) => readPerson(one));
      const people = entries.filter((person) => person !== null);
      if (groups?.note === undefined || people.length === 0 || people.length < entries.length)
        return [];
      return [{ people, note: groups.note.replace(/[.\s]+$/u, "") }];
    });
}

function markPartial(people: Participant[], { people: movers, note }: Movement): Participant[] {
  const moved = new Set(movers.map(({ name }) => name.toLowerCase()));
  return people.map((person) =>
    moved.has(person.name.toLowerCase()) && person.attendance === "present"
      ? { ...person, attendance: "partial", note: person.note ?? note }
      : person,
  );
}
