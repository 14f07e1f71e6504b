import { collectAll } from "../../model/collect.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { sideProposal } from "../../vocabulary/outcomes.js";
import { clausesByPoint } from "./clauses-by-point.js";
import { actsOf, type DecisionAct } from "./decision-acts.js";
import type { SectionLine } from "./section-lines.js";
import { splitSentences } from "./split-sentences.js";

/** How the votes were cast: stands between a proposal and what became of it. */
const vote = compactLetters(/(?<!\p{L})(?:stemte|stemmer|undlod|undlader|afstemning)(?!\p{L})/iu);

/** The item's own proposal: votes about it end what is told of the amendment. */
const ownProposal = compactLetters(
  /(?<!\p{L})(?:indstilling(?:en|erne)?|hovedforslaget|sagen|punktet)(?!\p{L})/iu,
);

/** A no to "the proposal", without saying which. */
const refusal = compactLetters(
  /^(?:dette |det )?forslag(?:et)? (?:(?:blev|er|var) )?(?:(?:dermed|hermed|herefter|således) )?(?:forkast\p{L}*|faldt|faldet|bortfald\p{L}*|nedstemt|afvist|ikke (?:vedtaget|godkendt))/iu,
);

/** A form that waits for a hand: "Referatet er godkendt den ____ / ____ 2017". */
const toBeFilled = /_{3}|\.{6}|…{2}/u;

/** All that the sentences of these lines say was done; a numbered line is about that point. */
export function actsOfLines(lines: readonly SectionLine[]): DecisionAct[] {
  let amendment = false;
  return collectAll(lines, ({ text, marker }) => {
    if (toBeFilled.test(text)) return [];
    const point = marker !== null && /\d/u.test(marker) ? marker : null;
    return collectAll(splitSentences(text), (sentence) => {
      const refused = amendment && refusal.test(sentence);
      amendment = sideProposal.test(sentence) || (amendment && goesOn(sentence, refused));
      const clauses = clausesByPoint(sentence);
      const acts = collectAll(clauses, (clause) => actsOf(clause.text, point ?? clause.point));
      return refused ? acts.map((act) => ({ ...act, side: true })) : acts;
    });
  });
}

/**
 * Is the sentence still about the amendment told of before it?
 *
 *     For ændringsforslaget stemte 2, imod stemte 9. Forslaget blev forkastet. For indstillingen stemte 9.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function goesOn(sentence: string, refused: boolean): boolean {
  return !refused && vote.test(sentence) && !ownProposal.test(sentence);
}
