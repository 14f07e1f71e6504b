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

/** Words that begin a subordinate clause; after a vote or a talk an "efter" begins none. */
const conjunctions: readonly string[] = [
  "hvis",
  "såfremt",
  "når",
  "da",
  "inden",
  "før",
  "førend",
  "efter(?! (?:en|et|den|(?:(?:kort|lang|længere|skriftlig|hemmelig|grundig) )?(?:afstemning|drøftelse|debat|votering|kampvalg|forslag|indstilling|anbefaling|ønske|opfordring|aftale|gennemgang|oplæg))(?!\\p{L}))",
  "fordi",
  "selvom",
  "hvad",
  "hvordan",
  "hvorvidt",
  "om",
  "som",
  "der",
  "hvor",
  "hvilke[nt]?",
  "hvem",
  "jf\\.?",
  "idet",
  "så",
];

/** Subordinate clauses tell of other times and cases: "Da forslag 1 blev vedtaget, …". */
const subordinate = compactLetters(
  new RegExp(String.raw`^\s*(?:og\s+|samt\s+|men\s+)?(?:${conjunctions.join("|")})(?!\p{L})`, "iu"),
);

/** "de medlemmer, der er udpeget", "planen, som blev vedtaget". */
const relative =
  /(?<=\S)(?:(?<!(?<!\p{L})(?:blev|bliver|er|var))\sder|\ssom)\s+(?:(?:er|var|blev|bliver|har|havde|skal|kan|allerede|tidligere|nu|også)\s+){0,3}$/u;

/** Plans and wishes: "skal godkendes", "kan drøftes", "vil blive behandlet". */
const modal = compactLetters(
  /(?<!\p{L})(?:skal|bør|kan|vil|må|kunne|skulle|ville|forventes|ønskes|foreslås|indstilles|anmodes|bedes|mulighed for)(?:\s+\p{L}+){0,3}\s*$/iu,
);

/** "er tidligere vedtaget", "har på sidste møde drøftet". */
const earlier = compactLetters(
  /(?<!\p{L})(?:tidligere|allerede|sidste år|i sin tid|(?:har|havde|er|blev) (?:på|ved) (?:mødet|sit møde|møde|sidste møde)[^,]*)\s*(?:\p{L}+\s+){0,2}$/iu,
);

/** "besluttede den 3. maj 2021": a date right behind the verb tells of another meeting. */
const datedBehind = /^\s+(?:på (?:sit )?møde(?:t)? )?(?:den|d\.)\s+\d{1,2}\.?[\s/-]/iu;

/** Main verbs whose "at"-clause is a proposal or a report and no decision. */
const reportingVerbs: readonly string[] = [
  "foreslå(?:r|s|ede|edes)?",
  "foreslog(?:es)?",
  "indstille(?:r|s|de)",
  "ønske(?:r|de|s)?",
  "opfordre(?:r|de)",
  "spurgte",
  "spørger",
  "bemærke(?:r|de|t|s)",
  "oplyste",
  "oplyser",
  "orientere(?:r|de)",
  "nævnte",
  "påpegede",
  "mente",
  "mener",
  "afventer",
  "håber",
  "hensigten",
  "formålet",
  "meddel(?:te|er)",
  "konstatere(?:r|de)",
  "læste",
  "forudsætter",
];

/** Main verbs whose "at"-clause is a proposal or a report and no decision. */
const reporting = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${reportingVerbs.join("|")})(?:[^,]{0,80}),?\s+at\s[^,]*$`,
    "iu",
  ),
);

/** "ikke" in the same clause, before the verb or right behind it. */
const negatedBefore = compactLetters(/(?<!\p{L})(?:ikke|hverken|ingen)(?:\s+\p{L}+){0,3}\s*$/iu);
const negatedBehind = compactLetters(/^(?:\s+\p{L}+)?\s+ikke(?!\p{L})/iu);

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

/** Verbs of who gives an account to the meeting. */
const accountVerbs: readonly string[] = [
  "aflagde",
  "fremlagde",
  "forelagde",
  "gennemgik",
  "præsenterede",
  "oplæste",
  "læste",
  "foreslog",
  "fremlagt",
  "gennemgået",
  "forelagt",
  "aflagt",
  "omdelte",
  "anbefalede",
];

/** What the item brought forward, and the relative clause that ends the sentence with what became of it. */
const broughtForward = compactLetters(
  new RegExp(
    String.raw`(?<!\p{L})(?:${accountVerbs.join("|")})(?!\p{L})[^.;]*,\s+(?:der|som)(?:\s+herefter|\s+derefter|\s+efterfølgende)?\s+(?:blev|er)\s+(?:enstemmigt\s+)?(?:taget\s+)?$`,
    "iu",
  ),
);
const endOfResult = compactLetters(
  /^(?:\s+(?:enstemmigt|uden|med|af|generalforsamlingen|forsamlingen|bestyrelsen|modkandidat(?:er)?|bemærkninger|akklamation|applaus|til|efterretning|og|godkendt|vedtaget|valgt)){0,6}[.]?$/iu,
);

/**
 * Does the sentence end with what became of the thing that was brought forward?
 *
 *     Formanden aflagde beretning, som blev taget til efterretning.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isResult(before: string, behind: string): boolean {
  return broughtForward.test(before) && endOfResult.test(behind);
}

/**
 * Is the post named first, and the verb behind it?
 *
 *     Som dirigent valgtes Ida Holm.
 *     ^^^^^^^^^^^^^
 */
function isInverted(before: string): boolean {
  return /^Som (?:\p{L}[\p{L}-]* ){1,5}(?:blev |er )?(?:enstemmigt )?$/u.test(before);
}

/** "Der blev bevilget", "Der gives afslag": the sentence's own verb follows, and no clause. */
const startsWithThere = compactLetters(/^\s*der\s+(?:(?:blev|bliver|er|var)|\p{L}{3,12}es|$)/iu);

function isAboutSomethingElse(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  if (subordinate.test(clause) && !startsWithThere.test(before)) return true;
  if (relative.test(before) || earlier.test(clause)) return true;
  if (modal.test(clause) && !negatedBefore.test(clause)) return true;
  return reporting.test(before);
}

function readOutcome(
  outcome: Outcome,
  strength: ActStrength,
  before: string,
  behind: string,
): Pick<DecisionAct, "outcome" | "strength"> | null {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  if (!negatedBefore.test(clause) && !negatedBehind.test(behind)) return { outcome, strength };
  if (outcome === "godkendt" && strength === "verdict") {
    return { outcome: "ikke_godkendt", strength };
  }
  if (outcome === "ikke_godkendt") return null;
  return null;
}

/** "besluttede at udsætte sagen": the infinitive is the decision. */
function infinitiveActs(sentence: string, text: string, side: boolean): DecisionAct[] {
  const verb = decidingVerb.exec(text);
  if (verb === null || isAboutSomethingElse(text.slice(0, verb.index))) return [];
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

/** "Tiltrådt, idet Liste Q stemte imod": a vote and no condition. */
const dissent = compactLetters(/(?<!\p{L})(?:stemte|stemmer|undlod|undlader)(?!\p{L})/iu);

/** The rest of the sentence from the words that bring a condition, or null. */
function conditionOf(behind: string): string | null {
  const match = conditionStart.exec(behind);
  if (match === null) return null;
  const condition = behind
    .slice(match.index)
    .replace(/\s+/gu, " ")
    .replace(/[.\s]+$/u, "");
  if (dissent.test(condition)) return null;
  return condition.split(" ").length > 1 ? condition.trim() : null;
}
