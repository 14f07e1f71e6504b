import { collectAll } from "../../model/collect.js";
import type { Recommendation } from "../../model/item-record.js";
import type { AgendaItem, ItemSection } from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import {
  activeIntro,
  bodyAskedIn,
  bodyAtEnd,
  clauseOf,
  isBodyAndVerb,
  passiveIntro,
  readAddressee,
  recommenderOfHeading,
} from "../../vocabulary/recommendation-verbs.js";
import { type SectionLine, sectionLines, sectionsOf } from "./section-lines.js";
import { splitSentences } from "./split-sentences.js";

/** A recommendation while its lines are read. */
interface Draft extends Recommendation {
  /** The introduction was cut off for a list ("… at Havnekredsen:"). */
  open: boolean;
  /** A paragraph below the points has ended them. */
  closed: boolean;
  /** The introduction; the point where no list follows after all. Null where it says nothing. */
  sentence: string | null;
}

/** How a line begins a recommendation. */
interface Intro {
  by: string | null;
  to: string | null;
  /** The sentence, where it says by itself what is recommended; null above a list. */
  point: string | null;
  sentence: string | null;
}

/** Longest plain paragraph that is a point without any sign of being one, in words. */
const longestBarePointWords = 60;

/** Read the recommendations of an item, one for each that its Indstilling sections print. */
export function itemRecommendations(item: AgendaItem): Recommendation[] {
  return collectAll(sectionsOf(item), (section) =>
    section.kind === "indstilling" ? recommendationsOf(section) : [],
  );
}

/**
 * Read one section. A line that introduces begins a recommendation; list lines
 * and lines with "at" are its points; a paragraph below the points is none.
 *
 *     Forvaltningen indstiller, at Havnekredsen
 *     - godkender regnskabet for 2021
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function recommendationsOf(section: ItemSection): Recommendation[] {
  const owner = section.heading === null ? null : recommenderOfHeading(section.heading);
  const drafts: Draft[] = [];
  for (const line of sectionLines(section)) {
    const intro = line.marker === null ? introOf(line.text) : null;
    if (intro !== null) begin(drafts, intro, owner);
    else addLine(drafts, line, owner);
  }
  return drafts
    .map(withPoint)
    .filter((draft) => draft.points.length > 0)
    .map(finished);
}

function begin(drafts: Draft[], intro: Intro, owner: string | null) {
  const last = drafts.at(-1);
  const by = intro.by ?? owner;
  const points = intro.point === null ? [] : [intro.point];
  const draft = {
    by,
    to: intro.to,
    points,
    open: intro.point === null,
    closed: false,
    sentence: intro.sentence,
  };
  if (last !== undefined && last.points.length === 0) drafts[drafts.length - 1] = draft;
  else if (last === undefined || intro.point === null) drafts.push(draft);
}

/** "-", "Ingen.": the template's heading stands over nothing. */
const nothing = /^(?:\P{L}*|ingen(?: indstilling)?\.?)$/iu;

function addLine(drafts: Draft[], line: SectionLine, owner: string | null) {
  const last = drafts.at(-1);
  if (last === undefined) {
    if (nothing.test(line.text)) return;
    if (isPoint(line) || line.text.split(" ").length <= longestBarePointWords) {
      drafts.push({
        by: owner,
        to: null,
        points: [line.text],
        open: false,
        closed: false,
        sentence: null,
      });
    }
    return;
  }
  if (isPoint(line) && (!last.closed || goesOn(line, last.points.length))) {
    last.points.push(line.text);
  } else if (last.open && last.points.length === 0) last.points.push(line.text);
  else last.closed = true;
}

const beginsWithAt = compactLetters(/^at(?!\p{L})/iu);

/** Behind a paragraph only the next number, or another "at", is still a point. */
function goesOn({ text, marker }: SectionLine, points: number): boolean {
  return Number(/\d+/u.exec(marker ?? "")?.[0]) === points + 1 || beginsWithAt.test(text);
}

/** A list line, or one that begins with "at". */
function isPoint({ text, marker }: SectionLine): boolean {
  return marker !== null || beginsWithAt.test(text);
}

function introOf(text: string): Intro | null {
  const first = splitSentences(text)[0] ?? text;
  const passive = passiveIntro.exec(first);
  const active = passive === null ? activeIntro.exec(first) : null;
  const match = passive ?? active;
  const rest = match?.groups?.rest;
  if (rest === undefined) return null;
  const addressee = readAddressee(rest);
  const clause = clauseOf(addressee?.rest ?? rest);
  const by = active?.groups?.by?.trim() ?? null;
  const open = first === text && isCutForList(clause);
  const to = addressee?.to ?? bodyAskedIn(clause) ?? (open ? bodyAtEnd(clause) : null);
  const sentence = clause.split(" ").length > 1 ? text : null;
  return { by, to, point: open ? null : first, sentence };
}

/** Does the introduction stop before it says what: at a name, a verb alone, a colon or "at"? */
function isCutForList(clause: string): boolean {
  if (clause === "" || /:\s*$/u.test(clause)) return true;
  if (/[.!?]$/u.test(clause)) return false;
  return bodyAtEnd(clause) !== null || isBodyAndVerb(clause) || /(?<!\p{L})at$/u.test(clause);
}

function withPoint(draft: Draft): Draft {
  if (draft.points.length > 0 || draft.sentence === null) return draft;
  return { ...draft, points: [draft.sentence] };
}

/** Where all points ask the same body, that body is who is asked. */
function finished({ by, to, points }: Draft): Recommendation {
  const named = points.filter((point) => introOf(point) === null);
  const asked = new Set(named.map((point) => bodyAskedIn(clauseOf(point))));
  const [only] = asked;
  return { by, to: to ?? (asked.size === 1 ? (only ?? null) : null), points };
}
