import { blockText } from "../../model/block.js";
import type { Block } from "../../model/tree.js";
import { isUsualAgendaTitle } from "../../vocabulary/agenda-titles.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";

/** A full stop behind a word of three letters or more, and a sentence below. */
const stop = /(?<=\p{L}{3})\.\s+(?=\p{Lu})/u;
/** Longest title before its stop, in characters. */
const longestTitle = 70;
/** Fewest headings, and share of them, that make it a habit, and fewest usual titles among them. */
const fewest = 3;
const share = 0.6;
const fewestUsual = 2;

/**
 * Find where the text runs on after a title's full stop, where it does so in most headings and
 * agendas of every body have some of the titles.
 *
 *     Pkt. 1. Valg af dirigent. Bestyrelsen foreslog Ida Holm.
 *             ^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * @returns for each block where its title ends, in UTF-16 units; none where it is no habit.
 */
export function titlesBeforeStop(headings: Block[]): Map<Block, number> {
  let usual = 0;
  const found = headings.flatMap((block): [Block, number][] => {
    const text = block.type === "table" ? "" : blockText(block).trimEnd();
    const rest = readNumberedLine(text)?.rest ?? text;
    const at = rest.split("\n", 1)[0]?.search(stop) ?? -1;
    if (at < 0 || at > longestTitle || !text.endsWith(rest)) return [];
    if (isUsualAgendaTitle(rest.slice(0, at))) usual += 1;
    return [[block, text.length - rest.length + at + 1]];
  });
  const isHabit = found.length >= fewest && found.length >= headings.length * share;
  return new Map(isHabit && usual >= fewestUsual ? found : []);
}

/** The title before its stop. */
export function beforeStop(title: string): string {
  return title.split(stop, 1)[0] ?? title;
}
