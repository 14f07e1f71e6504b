import { blockText, sourceOf } from "../../model/block.js";
import { type Block, isBlock, type RootChild } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { isSectionLabel } from "../../vocabulary/section-labels.js";
import { holdsVerb, tellsOutcome } from "../../vocabulary/sentence-verbs.js";
import { endsSentence } from "../../vocabulary/sentences.js";
import type { Candidate } from "./candidate.js";
import { emptyCandidate } from "./empty-candidate.js";
import { canBeHeading, isHeadLine } from "./shape-schemes.js";

/** Fewest titles that alternate with text; and fewest where every agenda has all of them. */
const fewestTitles = 4;
const fewestUsual = 2;
/** Most blocks above the first title: the meeting's own lines. */
const mostAbove = 20;
/** Few points: only the order of short lines and sentences speaks for them. */
const points = 0.5;

/**
 * Unnumbered items of a page without looks, from its head to its end: short lines without a verb or
 * a full stop, no two of them together, and sentences below each.
 *
 *   Ny kåringsmand
 *   ^^^^^^^^^^^^^^
 *   Bestyrelsen er enig om at indstille Kaj Toft.
 *   Fordeling af stævner næste år
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   Halvdelen af klubberne har svaret. Resten bliver rykket.
 */
export function alternatingScheme(children: RootChild[]): Candidate[] {
  const titles: Candidate[] = [];
  let below: "title" | "text" | null = null;
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child === undefined || !isBlock(child)) continue;
    const text = blockText(child).trim();
    if (child.type === "table" || isSectionLabel(text)) return [];
    if (isHeadLine(child)) break;
    const isTitle = isShortTitle(child, text);
    if (isTitle && below !== "text") return [];
    below = isTitle ? "title" : "text";
    if (isTitle) titles.unshift(titleAt(index, child, text));
  }
  const usual = titles.filter(({ title }) => isUsualAgendaTitle(title)).length;
  const isScheme =
    titles.length >= fewestTitles || (titles.length >= fewestUsual && usual === titles.length);
  return isScheme && (titles[0]?.index ?? 0) <= mostAbove ? titles : [];
}

function isShortTitle(block: Block, text: string): boolean {
  if (sourceOf(block).list !== null || !canBeHeading(text) || text.includes(":")) return false;
  if (endsSentence(text)) return false;
  const words = text.replace(article, "");
  return !holdsVerb(words) && !tellsOutcome(words);
}

/** "Fordeling af de officielle stævner": between small letters the word is no pronoun. */
const article = /(?<=\p{Ll} )de (?=\p{Ll})/gu;

function titleAt(index: number, block: Block, title: string): Candidate {
  const evidence = [{ name: "short lines above sentences", points }];
  return { ...emptyCandidate(index, block), title, evidence, score: points };
}
