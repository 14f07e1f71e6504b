import type { Outcome } from "../../model/item-record.js";
import type { DecisionAct } from "./decision-acts.js";

/** The act that settles the item, and what it was tied to. */
export interface MainAct {
  act: DecisionAct;
  outcome: Outcome;
  conditions: string[];
}

/** Verdicts that say no to what was proposed, or not now. */
const negative: ReadonlySet<Outcome> = new Set(["udsat", "ikke_godkendt"]);

/** Which of several verdicts of one kind says most about the item, most first. */
const consequence: Outcome[] = [
  "godkendt_med_aendringer",
  "godkendt",
  "udpeget",
  "taget_til_efterretning",
  "droeftet",
  "input_givet",
];

/** Words of a sentence up to which it is a verdict and nothing else ("Indstillingen blev godkendt."). */
const bareVerdictWords = 6;

/**
 * Choose among all that a decision says. Verdicts go before talk, talk before
 * hints; sentences about amendments count only where nothing else does. A yes
 * and a no in one decision: the short verdict at the start wins, else the last.
 *
 * @param proposed the item has a recommendation that the decision could follow
 */
export function mainAct(acts: DecisionAct[], proposed: boolean): MainAct | null {
  const own = acts.filter((act) => !act.side);
  const pool = ofWhole(own.length > 0 ? own : acts, proposed);
  for (const strength of ["verdict", "talk", "hint"] as const) {
    const found = pool.filter((act) => act.strength === strength);
    const act = chosen(found);
    if (act === null) continue;
    const parts = strength === "verdict" ? dividedByPoints(found, proposed) : null;
    if (parts !== null) return parts;
    if (strength === "hint" && act.outcome === "godkendt" && proposed) return undecided(act);
    return withConditions(act, found);
  }
  return null;
}

/**
 * Where nothing was recommended point by point, a point put off is one of the agenda's, and the
 * verdict on the whole settles the item.
 *
 *     Punkt 4 udsættes. Dagsordenen blev herefter godkendt.
 *     ~~~~~~~~~~~~~~~~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function ofWhole(acts: DecisionAct[], proposed: boolean): DecisionAct[] {
  const isPutOff = ({ point, outcome }: DecisionAct) => point !== null && negative.has(outcome);
  const others = acts.filter((act) => !isPutOff(act));
  const isSettled = others.some(({ point, strength }) => point === null && strength === "verdict");
  return !proposed && isSettled ? others : acts;
}

/** Without a recommendation, "Ad 2" is a matter of its own, and the item has no one outcome. */
const ofMatter = /^ad\s/iu;

/**
 * Some points approved, others not: approved with changes.
 *
 *     1. Godkendt.
 *     2. Ikke godkendt.
 *        ^^^^^^^^^^^^^^
 */
function dividedByPoints(acts: DecisionAct[], proposed: boolean): MainAct | null {
  const points = acts.filter((act) => act.point !== null);
  const approved = points.find((act) => act.outcome === "godkendt");
  const refused = points.filter((act) => negative.has(act.outcome));
  if (approved === undefined || refused.length === 0) return null;
  if (!proposed && points.every((act) => ofMatter.test(act.point ?? "")))
    return undecided(approved);
  const conditions = refused.map(({ point, sentence }) =>
    point === null || sentence.startsWith(point) ? sentence : `${point} ${sentence}`,
  );
  return { act: approved, outcome: "godkendt_med_aendringer", conditions };
}

function chosen(acts: DecisionAct[]): DecisionAct | null {
  const first = acts[0];
  if (first === undefined) return null;
  if (!acts.some((act) => negative.has(act.outcome))) return weightiest(acts);
  if (first.sentence.split(/\s+/u).length <= bareVerdictWords) return first;
  const last = acts.at(-1) ?? first;
  const sameSentence = acts.filter((act) => act.sentence === last.sentence);
  return sameSentence.find((act) => negative.has(act.outcome)) ?? last;
}

function weightiest(acts: DecisionAct[]): DecisionAct | null {
  for (const outcome of consequence) {
    const act = acts.find((candidate) => candidate.outcome === outcome);
    if (act !== undefined) return act;
  }
  return acts[0] ?? null;
}

/**
 * A body that had a proposal before it and agreed on something else instead has
 * neither approved nor refused it.
 */
function undecided(act: DecisionAct): MainAct {
  return { act, outcome: "ukendt", conditions: [] };
}

function withConditions(act: DecisionAct, acts: DecisionAct[]): MainAct {
  const conditions = acts
    .filter((other) => !other.side && !negative.has(other.outcome))
    .flatMap((other) => (other.condition === null ? [] : [other.condition]));
  const changed = act.outcome === "godkendt" && conditions.length > 0;
  return {
    act,
    outcome: changed ? "godkendt_med_aendringer" : act.outcome,
    conditions: negative.has(act.outcome) ? [] : [...new Set(conditions)],
  };
}
