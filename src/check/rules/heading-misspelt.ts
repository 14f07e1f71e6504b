import { collect } from "../../model/collect.js";
import type { Rule } from "../../model/rule.js";
import { endsWithOneOf } from "../../vocabulary/last-character.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { knownItemTitles, knownSectionHeadings } from "../known-headings.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { editDistance, letterBits, mayBeNear } from "../text/edit-distance.js";
import { plainTitle } from "../text/plain-title.js";
import { findInPassages, nothingFound } from "../text-rule.js";

/**
 * A heading is a letter or two from one that every template has, so that a reader (and a
 * program) that looks for the right one passes over it.
 *
 * @example
 *   # 10 | Eventuell
 *               ^
 *   → 1: Unexpected heading “Eventuell”, expected “Eventuelt”
 * @example
 *   # 3 | Ny badebro
 *   Sagsfremstilng:
 *               ^
 *   Broen er nedslidt.
 *   → 1: Unexpected heading “Sagsfremstilng:”, expected “Sagsfremstilling”
 * @example
 *   # 3 | Ny badebro
 *   [Indstillinger]
 *   [Resume]
 *   # 4 | Eventuel udbygning af molen
 *   → nothing
 */
const rule: Rule = {
  ruleId: "heading-misspelt",
  severity: "warning",
  message: {
    en: "Unexpected heading “{actual}”, expected “{expected}”",
    da: "Uventet overskrift ”{actual}”, ventede ”{expected}”",
  },
  advice: {
    en: "Mend the spelling of the heading in the source.",
    da: "Ret stavningen af overskriften i kilden.",
  },
};

/** Shortest heading that may be one letter off, and the shortest that may be two off. */
const lengthForOneEdit = 7;
const lengthForTwoEdits = 13;
/** Shortest and longest line that is looked at as a heading, in characters. */
const shortestHeading = lengthForOneEdit - 1;
const longestHeading = 40;

/** Find titles and section headings close to a known one. */
function find(view: MinutesView): FoundDetails[] {
  const titles = view.items.flatMap(({ item, path, page }) => {
    const known = itemTitleNear(titleProper(item.title));
    return known === null
      ? []
      : [{ page, itemPath: path, actual: item.title, expected: capitalised(known) }];
  });
  const headings = findInPassages(view.passages.filter(mayBeHeading), ({ text }) => {
    const known = sectionHeadingNear(text);
    return known === null ? nothingFound : [{ actual: text.trim(), expected: capitalised(known) }];
  });
  return [...titles, ...headings];
}

const endsSentence = endsWithOneOf(".!?");

function mayBeHeading({ text, place, source }: Passage): boolean {
  if (text.length < shortestHeading || text.length > longestHeading) return false;
  if (place !== "heading" && place !== "section" && place !== "item") return false;
  return source.list === null && !endsSentence(text) && /^\p{Lu}/u.test(text);
}

/** The title before "og næste møde", "/ …": "Eventuel og næste møde" is "eventuel". */
function titleProper(title: string): string {
  return plainTitle(title).replace(/\s*(?:\/|,|–| og ).*$/u, "");
}

/** A heading that another may be near, and how near. */
interface KnownHeading {
  text: string;
  letters: number;
  /** Most edits that make another heading a misspelt one. */
  limit: number;
}

const sectionHeadingNear = nearestOf(knownSectionHeadings);
const itemTitleNear = nearestOf(knownItemTitles);
const allKnown = new Set([...knownSectionHeadings, ...knownItemTitles]);

/** Build the search for the first heading that another is a letter or two from, null for those that are known. */
function nearestOf(headings: string[]): (heading: string) => string | null {
  const known = collect(headings, (text): KnownHeading | null => {
    if (text.length < lengthForOneEdit) return null;
    return { text, letters: letterBits(text), limit: text.length >= lengthForTwoEdits ? 2 : 1 };
  });
  return (heading) => {
    const letters = letterBits(heading);
    const near = known.filter((other) => mayBeNear(letters, other.letters, other.limit));
    if (near.length === 0) return null;
    const plain = plainTitle(heading);
    if (allKnown.has(plain)) return null;
    return near.find((other) => isMisspelt(plain, other))?.text ?? null;
  };
}

function isMisspelt(heading: string, { text, limit }: KnownHeading): boolean {
  return editDistance(heading, text, limit) <= limit && !isInflection(heading, text);
}

const endings = /^(?:e|en|er|et|n|ne|r|s|ens|ernes|erne)$/u;

function isInflection(heading: string, known: string): boolean {
  const [short, long] = heading.length < known.length ? [heading, known] : [known, heading];
  return long.startsWith(short) && endings.test(long.slice(short.length));
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The rule heading-misspelt. */
export const headingMisspelt: CheckRule = { rule, find };
