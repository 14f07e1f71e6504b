import type { Vote } from "../../model/item-record.js";
import { memoise } from "../../model/memoise.js";
import type { AgendaItem } from "../../model/tree.js";
import {
  countOf,
  countPatterns,
  pointNumbers,
  scorePattern,
  unanimousCount,
  type VoteSide,
  votingWord,
} from "../../vocabulary/votes.js";
import type { MeetingFacts } from "../item-head/map-item-lists.js";
import { decisionSource } from "./decision-source.js";
import { splitSentences } from "./split-sentences.js";
import { type ToldSide, toldSides } from "./told-sides.js";

/**
 * Read the votes of an item from its decision: counts, names, party letters and
 * the points they are about. A unanimous decision without counts is no vote.
 */
export function itemVotes(item: AgendaItem, meeting: MeetingFacts): Vote[] {
  const source = decisionSource(item, meeting);
  const votes: Vote[] = [];
  for (const line of source?.lines ?? []) {
    for (const sentence of splitSentences(line.text)) addSentence(votes, sentence, line.marker);
  }
  return votes;
}

/** Sentences that tell the other sides of the vote before go to it; else a new vote begins. */
function addSentence(votes: Vote[], sentence: string, marker: string | null) {
  const vote = voteOf(sentence);
  if (vote === null) return;
  const points = vote.points.length > 0 ? vote.points : pointsOf(marker ?? "");
  const last = votes.at(-1);
  if (last === undefined || !complements(last, { ...vote, points })) {
    votes.push({ ...vote, points });
    return;
  }
  votes[votes.length - 1] = {
    for: merged(last.for, vote.for),
    against: merged(last.against, vote.against),
    abstained: merged(last.abstained, vote.abstained),
    points: last.points,
    evidence: `${last.evidence} ${vote.evidence}`,
  };
}

const sides: VoteSide[] = ["for", "against", "abstained"];

/** Dissent told sentence by sentence, or one side after the other, is one vote. */
function complements(last: Vote, vote: Vote): boolean {
  const dissent = isOneSided(last) && isOneSided(vote);
  const free = dissent || sides.every((side) => fillsUp(last[side], vote[side]));
  return free && last.points.join() === vote.points.join();
}

/** Only names, and only on one side: a remark of who was against. */
function isOneSided(vote: Vote): boolean {
  const filled = sides.filter((side) => !isEmpty(vote[side]));
  return filled.length === 1 && filled.every((side) => vote[side].count === null);
}

/** One of the two says nothing, or one has the count and the other the names. */
function fillsUp(left: Vote["for"], right: Vote["for"]): boolean {
  if (isEmpty(left) || isEmpty(right)) return true;
  const counts = [left, right].filter(({ count }) => count !== null).length;
  const named = [left, right].filter(({ names }) => names.length > 0).length;
  return counts === 1 && named === 1;
}

function isEmpty(side: Vote["for"]): boolean {
  return side.count === null && side.names.length === 0;
}

function merged(left: Vote["for"], right: Vote["for"]): Vote["for"] {
  if (isEmpty(left) || isEmpty(right)) return isEmpty(left) ? right : left;
  return { count: left.count ?? right.count, names: [...new Set([...left.names, ...right.names])] };
}

/** Longest sentence that tells a vote, in characters: every member of a large council by name. */
const longestSentence = 4000;

/** What a sentence holds that tells a vote: a word of it, or "for" at the start of a clause. */
const voteSign =
  /stem|mod|blank|vedtaget|forkastet|undl|hverken|(?:^|[;.,]|mens\s)\s*(?:og\s+)?for/iu;

/** The vote that one sentence tells, or null. */
const voteOf = memoise((sentence): Readonly<Vote> | null => {
  if (sentence.length > longestSentence || !voteSign.test(sentence)) return null;
  const vote: Vote = {
    for: { count: null, names: [] },
    against: { count: null, names: [] },
    abstained: { count: null, names: [] },
    points: [],
    evidence: sentence,
  };
  addCounts(vote, sentence);
  for (const told of toldSides(sentence)) addSide(vote, told);
  return sides.every((side) => isEmpty(vote[side])) ? null : vote;
});

/** What a side is about, where that is points: "punkt 2 og 3", "indstillingens pkt. 4". */
const aboutPoints = /^(?:(?:punkt(?:erne)?|pkt\.?|nr\.?|at)\s*\d|indstillingens\s)[^.;]*/iu;

function addSide(vote: Vote, { side, names, count, about }: ToldSide) {
  const { count: known, names: before } = vote[side];
  vote[side] = { count: known ?? count, names: [...new Set([...before, ...names])] };
  if (names.length > 0 && vote.points.length === 0) {
    vote.points = pointsOf(aboutPoints.exec(about)?.[0] ?? "");
  }
}

function addCounts(vote: Vote, sentence: string) {
  if (!votingWord.test(sentence)) return;
  const score = scorePattern.exec(sentence)?.groups;
  if (score?.for !== undefined && score.against !== undefined) {
    vote.for = { ...vote.for, count: Number(score.for) };
    vote.against = { ...vote.against, count: Number(score.against) };
    return;
  }
  for (const { side, pattern } of countPatterns) {
    const count = pattern.exec(sentence)?.groups?.count;
    if (count !== undefined) vote[side] = { ...vote[side], count: countOf(count) };
  }
  const unanimous = unanimousCount.exec(sentence)?.groups?.count;
  if (unanimous !== undefined && vote.for.count === null) {
    vote.for = { ...vote.for, count: countOf(unanimous) };
  }
}

/** Numbers of points, ranges spelled out: "2.-4." is 2, 3 and 4. */
function pointsOf(printed: string): string[] {
  const range = /^\D*(?<from>\d{1,2})\.?\s?[-–]\s?(?<to>\d{1,2})\D*$/u.exec(printed)?.groups;
  const [from, to] = [Number(range?.from), Number(range?.to)];
  if (from < to) return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`);
  return printed.match(pointNumbers) ?? [];
}
