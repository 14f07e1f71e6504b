import { blockText } from "../../model/block.js";
import type { Rule } from "../../model/rule.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { monthPattern } from "../../vocabulary/months.js";
import type { CheckRule, FoundDetails } from "../check-rule.js";
import { sectionBlocks } from "../item-views.js";
import type { MinutesView } from "../minutes-view.js";
import { matchesOf } from "../text/seek.js";

/**
 * The item that approves earlier minutes names one date in its title and another in its
 * recommendation: a title copied from last time.
 *
 * @example
 *   # 2 | Godkendelse af referat fra mødet den 3. april 2031
 *                                            ^^^^^^^^
 *   [Indstilling]
 *   Det indstilles, at referatet fra mødet den 8. maj 2031 godkendes.
 *   → 1: Unexpected date “3. april” in the title, expected “8. maj” as in the recommendation
 * @example
 *   # 2 | Godkendelse af referat fra mødet den 8. maj
 *   [Indstilling]
 *   Det indstilles, at referatet fra mødet d. 8. maj 2031 godkendes.
 *   → nothing
 */
const rule: Rule = {
  ruleId: "minutes-date-differs",
  severity: "warning",
  message: {
    en: "Unexpected date “{actual}” in the title, expected “{expected}” as in the recommendation",
    da: "Uventet dato ”{actual}” i titlen, ventede ”{expected}” som i indstillingen",
  },
  advice: {
    en: "Find out which meeting's minutes are meant.",
    da: "Find ud af, hvilket mødes referat der menes.",
  },
};

const dayAndMonth = compactLetters(
  new RegExp(String.raw`(?<!\d)(\d{1,2})\. ?(${monthPattern})(?!\p{L})`, "giu"),
);

/** Compare the only date of such a title with the only date of the recommendation. */
function find(view: MinutesView): FoundDetails[] {
  return view.items.flatMap(({ item, sections, path, page }) => {
    if (!/referat/iu.test(item.title)) return [];
    const inTitle = datesOf(item.title);
    const recommendation = sections
      .filter(({ kind }) => kind === "indstilling")
      .flatMap(sectionBlocks)
      .map(blockText)
      .filter((text) => /referat/iu.test(text));
    const inText = datesOf(recommendation.join("\n"));
    const [actual] = inTitle;
    const [expected] = inText;
    if (inTitle.length !== 1 || inText.length !== 1 || actual === expected) return [];
    return [{ page, itemPath: path, actual, expected }];
  });
}

/** Days and months of a text, each once, as "8. maj". */
function datesOf(text: string): string[] {
  const dates = matchesOf(dayAndMonth, text).map(
    (match) => `${Number(match[1])}. ${match[2]?.toLowerCase()}`,
  );
  return [...new Set(dates)];
}

/** The rule minutes-date-differs. */
export const minutesDateDiffers: CheckRule = { rule, find };
