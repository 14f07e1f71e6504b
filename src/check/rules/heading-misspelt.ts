import { memoise } from "../../model/memoise.js";
import type { Rule } from "../../model/rule.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { knownItemTitles, knownSectionHeadings } from "../known-headings.js";
import type { MinutesView } from "../minutes-view.js";
import type { Passage } from "../passages.js";
import { editDistance } from "../text/edit-distance.js";
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

/** Longest line that is looked at as a heading, in characters. */
const headingLength = 40;
/** Shortest heading that may be one letter off, and the shortest that may be two off. */
const lengthForOneEdit = 7;
const lengthForTwoEdits = 13;

/** Find titles and section headings close to a known one. */
function find(view: MinutesView): FoundDetails[] {
  const titles = view.items.flatMap(({ item, path, page }) => {
    const known = itemTitleNear(titleProper(item.title));
    return known === null
      ? []
      : [{ page, itemPath: path, actual: item.title, expected: capitalised(known) }];
  });
  const headings = findInPassages(view.passages.filter(mayBeHeading), ({ text }) => {
    const known = sectionHeadingNear(plainTitle(text));
    return known === null ? nothingFound : [{ actual: text.trim(), expected: capitalised(known) }];
  });
  return [...titles, ...headings];
}

function mayBeHeading({ text, place, source }: Passage): boolean {
  if (text.length > headingLength) return false;
  if (place !== "heading" && place !== "section" && place !== "item") return false;
  return source.list === null && /^\p{Lu}/u.test(text) && !/[.!?]$/u.test(text);
}

/** The title before "og næste møde", "/ …": "Eventuel og næste møde" is "eventuel". */
function titleProper(title: string): string {
  return plainTitle(title).replace(/\s*(?:\/|,|–| og ).*$/u, "");
}

const sectionHeadingNear = memoise((heading) => nearest(heading, knownSectionHeadings));
const itemTitleNear = memoise((title) => nearest(title, knownItemTitles));

/** The first of the known headings that a heading is a letter or two from, null for those that are known. */
function nearest(heading: string, known: string[]): string | null {
  if (knownSectionHeadings.includes(heading) || knownItemTitles.includes(heading)) return null;
  return known.find((other) => isMisspelt(heading, other)) ?? null;
}

function isMisspelt(heading: string, known: string): boolean {
  if (known.length < lengthForOneEdit) return false;
  const limit = known.length >= lengthForTwoEdits ? 2 : 1;
  return editDistance(heading, known, limit) <= limit && !isInflection(heading, known);
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
