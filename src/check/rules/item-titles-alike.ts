import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import type { MinutesView } from "../minutes-view.js";

/**
 * Most titles begin or end with the same word: part of a number, a label or the first heading of
 * each item was taken for part of the title.
 *
 * @example
 *   # 1 | Ny badebro Åbent
 *                    ^^^^^
 *   # 2 | Vintersvømning Åbent
 *   # 3 | Ny sauna Åbent
 *   → document: Unexpected word “Åbent” in the titles of 3 items, expected titles of their own
 * @example
 *   # 1 | Valg af dirigent (2 min.)
 *   # 2 | Valg af formand (5 min.)
 *   # 3 | Beretning (9 min.)
 *   → nothing
 */
const rule: Rule = {
  ruleId: "item-titles-alike",
  severity: "warning",
  message: {
    en: "Unexpected word “{actual}” in the titles of {subject} items, expected titles of their own",
    da: "Uventet ord ”{actual}” i titlerne på {subject} punkter, ventede titler for sig",
  },
  advice: {
    en: "See whether the word belongs to the number above the title or the text below it.",
    da: "Se efter, om ordet hører til nummeret over titlen eller teksten under den.",
  },
};

/** Fewest titles that share the word, and their share of all. */
const fewestTitles = 3;
const share = 0.75;

/** "(10 min.)", "(O)": what an item may take, or is for, is often printed behind its title. */
const bracketEnd = / *\([^()]*\)$/u;

/** Templates print before each title whether the item is open. */
const opensTitles = /^åben$/iu;

/** Find a word that most titles begin with, or end with. */
function find({ topItems }: MinutesView): FoundDetails[] {
  if (topItems.length < fewestTitles) return [];
  const titles = topItems
    .map(({ item }) => item.title.replace(bracketEnd, ""))
    .filter((title) => title.includes(" "));
  const first = mostFrequent(titles.map((title) => title.slice(0, title.indexOf(" "))));
  const last = mostFrequent(titles.map((title) => title.slice(title.lastIndexOf(" ") + 1)));
  return [first, last]
    .filter(({ count }) => count >= fewestTitles && count >= topItems.length * share)
    .filter(({ word }) => !opensTitles.test(word))
    .map(({ word, count }) => ({ actual: word, subject: `${count}` }));
}

function mostFrequent(words: string[]): { word: string; count: number } {
  const counts = new Map<string, number>();
  let most = { word: "", count: 0 };
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    if (count > most.count) most = { word, count };
  }
  return most;
}

/** The rule item-titles-alike. */
export const itemTitlesAlike: CheckRule = { rule, find };
