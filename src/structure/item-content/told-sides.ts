import { type SidePattern, sidePatterns } from "../../vocabulary/vote-sides.js";
import {
  countAtEnd,
  countAtStart,
  countOf,
  type VoteSide,
  votingWord,
} from "../../vocabulary/votes.js";
import { type Voters, votersAtEnd, votersIn } from "./voter-names.js";

/** A side of a vote as one place of a sentence tells it. */
export interface ToldSide extends Voters {
  side: VoteSide;
  /** The rest of the clause: "punkt 2 og 3", "indstillingens pkt. 4". */
  about: string;
}

/** A place that tells a side. */
interface Sign extends Pick<SidePattern, "side" | "form"> {
  start: number;
  end: number;
}

/**
 * Read every side that a sentence tells, with the voters and their count, wherever they stand.
 *
 *     For indstillingen stemte A, F og Ø (12), mens Karin Holt (V) undlod at stemme.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~       ~~~~~~~~~~~~~~ ^^^^^^^^^^^^^^^^
 */
export function toldSides(sentence: string): ToldSide[] {
  const signs = signsOf(sentence);
  if (!votingWord.test(sentence) && !signs.some(({ end }) => sentence[end - 1] === ":")) return [];
  let from = 0;
  return signs.map((sign, index) => {
    const next = signs[index + 1];
    const behind = sentence.slice(sign.end, next?.start);
    const told =
      sign.form === "lead"
        ? leadTold(behind, next)
        : tailTold(sentence.slice(from, sign.start), behind);
    from = sign.end + told.used;
    return { side: sign.side, names: told.names, count: told.count, about: behind.trim() };
  });
}

/** What stands in parentheses tells no side. */
function signsOf(sentence: string): Sign[] {
  const masked = sentence.replace(/\([^()]*\)/gu, (part) => `(${"_".repeat(part.length - 2)})`);
  const signs: Sign[] = [];
  for (const { side, form, pattern } of sidePatterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(masked); match !== null; match = pattern.exec(masked)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (signs.every((sign) => sign.end <= start || end <= sign.start))
        signs.push({ side, form, start, end });
    }
  }
  return signs.sort((left, right) => left.start - right.start);
}

/** Voters, and how many characters behind the sign they take. */
interface Told extends Voters {
  used: number;
}

/** A stop that ends the sentence, and none behind an initial: "Karin T. Holt". */
const stop =
  /;|(?<!\p{Lu}\p{Ll}+\s\p{Lu})(?<!(?:^|,\s|\sog\s)\p{Lu}(?=\.\s\p{Lu}\p{Ll}+(?:\s\(|,|$)))\.(?:\s|$)/u;

const everyStop = new RegExp(stop, "gu");

/** Words behind which the sentence goes on with something else than names. */
const goesOn =
  /,?\s+(?:med|idet|da|fordi|på grund af|og ønskede|som|der|mens|men|hvor|at)(?!\p{L})/u;

/** The voters behind "For stemte", up to the next side or the end of the list. */
function leadTold(behind: string, next: Sign | undefined): Told {
  const list = next?.form === "tail" ? beforeLastPart(behind) : behind;
  const ends = [stop.exec(list)?.index, goesOn.exec(list)?.index].filter(
    (end) => end !== undefined,
  );
  const used = Math.min(list.length, ...ends);
  const text = list
    .slice(0, used)
    .replace(/[\s,]+(?:og\s*)?$/u, "")
    .replace(/^\s*:/u, "");
  const counted = countAtStart.exec(text);
  const rest = text.slice(counted?.[0].length ?? 0);
  const voters = votersIn(rest);
  const isProse = voters.names.length === 0 && /[\p{L}\p{N}]/u.test(rest);
  const count = isProse ? undefined : counted?.groups?.count;
  return { names: voters.names, count: count === undefined ? voters.count : countOf(count), used };
}

/** Where a later side has its voters before it, the last part of the text is theirs. */
function beforeLastPart(behind: string): string {
  const hard = lastMatch(/(?:;|\.\s|\s(?:mens|men|idet|hvor)\s)/gu, behind);
  return behind.slice(0, hard?.index ?? lastMatch(/,|\sog\s/gu, behind)?.index);
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

/** Behind these words a clause of its own begins. */
const clause = /^.*(?:[;:]\s*|\s(?:mens|men|idet|hvor|hvoraf|da|at|med|dog)\s+)/su;

/** Words for voters together, before their names: "Et mindretal (Ø)", "3 medlemmer (Ø og F)". */
const together =
  /(?:^|\s|\p{L})(?:flertal|mindretal|medlem|stemme|person|parti|gruppe)\p{L}*(?:\s+(?:i|af|på|bestående\s+af)\s+[^,;]+)?$/iu;

/** The voters before "stemte imod", or in parentheses or behind a colon after it. */
function tailTold(before: string, behind: string): Told {
  const list = /^\s*(?:\(([^()]*)\)|:\s*([^.;]*))/u.exec(behind);
  const listed = votersIn(list?.[1] ?? list?.[2] ?? "");
  if (list !== null && listed.names.length > 0)
    return { ...listed, count: null, used: list[0].length };
  return { ...votersBefore(before), used: 0 };
}

function votersBefore(before: string): Voters {
  const text = lastClause(before);
  const wrapped = /^(.*?)\s*(\([^()]*\))\s*,?\s*$/su.exec(text);
  const head = (wrapped?.[1] ?? text).trim();
  const isTogether = head === "" || head.endsWith(",") || together.test(head);
  const count = isTogether ? countAtEnd.exec(head)?.groups?.count : undefined;
  const voters = isTogether && wrapped !== null ? votersIn(wrapped[2] ?? "") : votersAtEnd(text);
  return { names: voters.names, count: count === undefined ? voters.count : countOf(count) };
}

function lastClause(before: string): string {
  const text = before.replace(clause, "");
  const ends = lastMatch(everyStop, text);
  const rest = ends === undefined ? text : text.slice(ends.index + ends[0].length);
  return rest.replace(/^[\s,.]*(?:(?:og|samt)\s+)?/u, "");
}
