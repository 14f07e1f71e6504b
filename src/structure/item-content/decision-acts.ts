import type { Outcome } from "../../model/item-record.js";
import { memoise } from "../../model/memoise.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import {
  type ActStrength,
  conditionStart,
  decidingVerb,
  infinitiveOutcomes,
  type OutcomePattern,
  outcomePatterns,
  sideProposal,
} from "../../vocabulary/outcomes.js";
import { isAboutSomethingElse } from "./about-something-else.js";
import { conditionOf } from "./condition-of.js";
import { clauseAtEnd, isNegated } from "./is-negated.js";
import { isAttribute, isOthersAct } from "./others-acts.js";
import { isResult } from "./result-of-account.js";

/** One thing that a sentence says was done. */
export interface DecisionAct {
  outcome: Outcome;
  strength: ActStrength;
  /** The sentence, as printed. */
  sentence: string;
  /** What follows the verb as a condition or amendment, as printed; null where nothing does. */
  condition: string | null;
  /** The sentence is about an amendment or a minority's proposal. */
  side: boolean;
  /** The number of the point it is about ("2.", "2.-3."), null where none is printed. */
  point: string | null;
  /** The verb is in the present ("godkendes"): the form of proposals as well as of decisions. */
  present: boolean;
}

/** "besluttede den 3. maj 2021": a date right behind the verb tells of another meeting. */
const datedBehind = /^\s+(?:på (?:sit )?møde(?:t)? )?(?:den|d\.)\s+\d{1,2}\.?[\s/-]/iu;

/** Verb forms of the present, passive and active. */
const presentForm = /(?<!(?:dt|ådt|gt|tog|ed))(?:es|er)$/iu;

/** Verbs of the past, beside which a form of the present is none. */
const pastVerb = compactLetters(/(?:tog|blev)(?!\p{L})/iu);

/** The outcomes' patterns, to be sought all through a sentence. */
const soughtOutcomes = outcomePatterns.map((outcome) => ({
  ...outcome,
  pattern: new RegExp(outcome.pattern.source, "giu"),
}));

/** The verdict that may be given with an amendment. */
const approval = soughtOutcomes.find(
  ({ outcome, strength }) => outcome === "godkendt" && strength === "verdict",
);

/**
 * What a sentence says was done; empty where it says nothing of the kind.
 *
 * @param point the number of the point it is about
 */
export function actsOf(sentence: string, point: string | null = null): readonly DecisionAct[] {
  const acts = actsOfSentence(sentence);
  return point === null ? acts : acts.map((act) => ({ ...act, point }));
}

/** The acts of a sentence by itself: minutes repeat their short verdicts. */
const actsOfSentence = memoise((sentence): readonly DecisionAct[] => {
  const text = !sentence.includes("(")
    ? sentence
    : sentence.replace(/\([^()]{0,80}\)/gu, (part) => " ".repeat(part.length));
  const side = sideProposal.test(text);
  const acts = infinitiveActs(sentence, text, side);
  const amended = amendmentStart(text);
  for (const sought of soughtOutcomes) {
    const act = firstAct(text, sought, amended);
    if (act !== null) acts.push({ ...act, sentence, point: null, side });
  }
  return acts;
});

/** The first place where a sentence says the outcome of its own matter before an amendment begins. */
function firstAct(
  text: string,
  { outcome, strength, pattern }: OutcomePattern,
  amended: number,
): Omit<DecisionAct, "sentence" | "point" | "side"> | null {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.index > amended) return null;
    const before = text.slice(0, found.index);
    const behind = text.slice(found.index + found[0].length);
    const own = isResult(before, behind) || (outcome === "udpeget" && isInverted(before));
    if ((!own && isAboutSomethingElse(before)) || datedBehind.test(behind)) continue;
    if (isAttribute(before, found[0], behind) || isOthersAct(before, found[0])) continue;
    const read = readOutcome(outcome, strength, before, behind);
    if (read === null || (/^udg/iu.test(found[0]) && partOfPaper.test(before))) continue;
    const present = presentForm.test(found[0]) && !pastVerb.test(text);
    return { ...read, condition: conditionOf(behind), present };
  }
  return null;
}

/** "Afsnit 3 om gebyrer udgår.": a part of the paper is left out, and not the item. */
const partOfPaper = compactLetters(
  /^\s*(?:afsnit|kapitel|paragraf|§|stk\.?|bilag|side|sætning|ord|linje|formulering|passus|tabel|figur)(?:en|et|erne)?(?!\p{L})/iu,
);

/**
 * Is the post named first, and the verb behind it?
 *
 *     Som dirigent valgtes Ida Holm.
 *     ^^^^^^^^^^^^^
 */
function isInverted(before: string): boolean {
  return /^Som (?:\p{L}[\p{L}-]* ){1,5}(?:blev |er )?(?:enstemmigt )?$/u.test(before);
}

function readOutcome(
  outcome: Outcome,
  strength: ActStrength,
  before: string,
  behind: string,
): Pick<DecisionAct, "outcome" | "strength"> | null {
  if (!isNegated(clauseAtEnd(before), behind)) return { outcome, strength };
  const isVerdict = outcome === "godkendt" && strength === "verdict";
  return isVerdict ? { outcome: "ikke_godkendt", strength } : null;
}

/** "besluttede at udsætte sagen": the infinitive is the decision. */
function infinitiveActs(sentence: string, text: string, side: boolean): DecisionAct[] {
  const verb = decidingVerb.exec(text);
  if (verb === null || isAboutSomethingElse(text.slice(0, verb.index))) return [];
  if (isOthersAct(text.slice(0, verb.index), verb[0])) return [];
  const behind = text.slice(verb.index + verb[0].length);
  if (datedBehind.test(behind)) return [];
  const infinitive = /^[^,.;]{0,40}?,?\s*at\s+(?<what>.{3,80})/u.exec(behind)?.groups?.what;
  if (infinitive === undefined) return [];
  for (const { outcome, pattern } of infinitiveOutcomes) {
    const match = pattern.exec(infinitive);
    if (match === null || match.index > 40) continue;
    const condition = conditionOf(infinitive.slice(match.index + match[0].length));
    return [
      { outcome, strength: "verdict", sentence, point: null, condition, side, present: false },
    ];
  }
  return [];
}

/**
 * Where the amendment of a verdict begins; verbs behind it are of the amendment.
 *
 *     Godkendt med den ændring, at § 3 udgår.
 *              ^
 */
function amendmentStart(text: string): number {
  if (approval === undefined) return text.length;
  approval.pattern.lastIndex = 0;
  const found = approval.pattern.exec(text);
  if (found === null) return text.length;
  const from = found.index + found[0].length;
  const condition = conditionStart.exec(text.slice(from));
  return condition === null ? text.length : from + condition.index;
}
