import { blockText } from "../../model/block.js";
import { collect } from "../../model/collect.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate, Evidence, ItemContext } from "./candidate.js";
import { closesGroups, endsAgenda, isEndOfAgenda } from "./closing-evidence.js";
import {
  isFollowedByCaseNumber,
  isFollowedBySecondLevel,
  isFollowedBySection,
} from "./following-evidence.js";
import { hasBulletBeforeNumber } from "./heading-line.js";
import { followsLeadIn, standsInList } from "./list-evidence.js";
import { hasHeadingStyle, isBookmarked, standsClear } from "./look-evidence.js";
import { readsAsText } from "./reads-as-text.js";
import { isRowOfItems, standsInOwnCell } from "./row-evidence.js";

/** What each family of numbers is worth by itself, in points: how seldom a list uses it. */
const familyPoints: Record<Candidate["family"], number> = {
  keyword: 3,
  paragraph: 1,
  dot: 0,
  parenthesis: -0.5,
  bare: -1.5,
  decimal: -1,
  letter: -1,
  roman: 0,
  yearly: 0,
  capital: 0,
  small: 0,
  none: -2,
};

type Rule = (candidate: Candidate, children: RootChild[], context: ItemContext) => Evidence | null;

/** Every kind of evidence; each looks at one thing and is worth some points. */
const rules: Rule[] = [
  (candidate) => ({ name: `family ${candidate.family}`, points: familyPoints[candidate.family] }),
  matchesContents,
  hasHeadingStyle,
  isBookmarked,
  isFollowedBySection,
  isFollowedByCaseNumber,
  isFollowedBySecondLevel,
  headsDocument,
  standsClear,
  standsBehindBullet,
  standsInList,
  followsLeadIn,
  isRowOfItems,
  standsInOwnCell,
  closesGroups,
  endsAgenda,
  goesOnSentence,
  readsAsText,
];

/** Weigh a candidate: fills its evidence and score. */
export function weighCandidate(
  candidate: Candidate,
  children: RootChild[],
  context: ItemContext,
): Candidate {
  const evidence = collect(rules, (rule) => rule(candidate, children, context));
  const closes = isEndOfAgenda(evidence);
  const score = evidence.reduce((sum, { points }) => sum + points, 0);
  return { ...candidate, evidence, score, closes };
}

function matchesContents(
  candidate: Candidate,
  _: RootChild[],
  context: ItemContext,
): Evidence | null {
  if (context.entries.length === 0) return null;
  if (candidate.entry === null) return { name: "not in the contents list", points: -1.5 };
  const points = !candidate.listed ? 1 : candidate.number === null ? 4 : 5;
  return { name: "in the contents list", points };
}

/** A page that holds one case begins with its number and title. */
function headsDocument({ index, value }: Candidate): Evidence | null {
  return index === 0 && value !== null ? { name: "begins the document", points: 2 } : null;
}

function standsBehindBullet(candidate: Candidate, children: RootChild[]): Evidence | null {
  return hasBulletBeforeNumber(children[candidate.index] as Block)
    ? { name: "behind a bullet", points: -1 }
    : null;
}

/**
 * A line in small letters below a sentence without its end is a point of it.
 *
 *   Forvaltningen indstiller, at Havneudvalget
 *   1. godkender tegningerne
 *      ^
 */
function goesOnSentence(candidate: Candidate, children: RootChild[]): Evidence | null {
  const above = children[candidate.index - 1];
  if (candidate.value === null || !/^\p{Ll}/u.test(candidate.title)) return null;
  if (!above || !isBlock(above)) return null;
  const text = blockText(above).trim();
  const open = text.length > 20 && !endsSentence(text) && readSectionLabel(text) === null;
  return open ? { name: "goes on the sentence above", points: -2.5 } : null;
}
