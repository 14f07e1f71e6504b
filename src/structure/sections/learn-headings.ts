import type { AgendaItem } from "../../model/tree.js";
import { isTemplateLabel } from "../../vocabulary/section-labels.js";
import type { Look } from "../items/candidate.js";
import { sameLook } from "../items/look.js";
import { dayKeys } from "./day-keys.js";
import { dominantLook } from "./dominant-look.js";
import type { LabelOccurrence } from "./label-occurrence.js";
import { marginKeys } from "./margin-labels.js";
import { keysOfPairs, leadingFields } from "./paired-headings.js";
import { recurringKeys } from "./recurring-keys.js";
import { runInKeys } from "./run-in-keys.js";
import { setsOffRunIns } from "./sets-off-run-ins.js";
import { standingKeys } from "./standing-keys.js";

/** Fewest headings with a colon, and share of the headings, that make the colon a habit. */
const fewestColons = 4;
const colonShare = 0.9;

/** What the document taught of its own section headings. */
export interface HeadingHabit {
  /** The look of the template's section headings where they have one of their own. */
  look: Look | null;
  /** Other blocks with that look are rare: the look alone tells a heading. */
  lookTells: boolean;
  /** The look is a heading style that nearly nothing but section headings has. */
  styleTells: boolean;
  /** The template's strong headings all stand alone with a colon ("Indstilling:"). */
  colons: boolean;
  /** Keys of headings that recur in enough items. */
  recurring: Set<string>;
  /** Labels that, with a body or day beside them, recur in enough items ("Beslutning i …"). */
  recurringQualified: Set<string>;
  /** Keys of a body and a day that stand in two items or more, and in enough of them. */
  recurringDays: Set<string>;
  /** Keys of labels that text runs on after, in most of the items. */
  recurringRunIn: Set<string>;
  /** The template's strong labels have text after them and are set off from it. */
  setsOffRunIns: boolean;
  /** Keys of labels that the template sets in the margin. */
  margin: Set<string>;
  /** Keys of headings that no vocabulary has and that stand over text in most items. */
  standing: Set<string>;
  /** Keys of template's labels that stand alone as headings. */
  alone: Set<string>;
  /** The template has headings of sections that stand alone on their lines. */
  hasHeadings: boolean;
  /** A weak label that templates use recurs, so that others may stand in few items. */
  hasTemplateLabels: boolean;
  /** Keys of headings that only stand over other headings and never have text ("FREMSTILLING"). */
  groups: Set<string>;
  /** Keys of headings with that of the label that always begins their text ("Resume", "Sagsforløb: BY"). */
  firstLines: Set<string>;
}

/** Learn the template's section headings from their look and their recurrence across the items. */
export function learnHeadings(
  items: AgendaItem[],
  occurrences: LabelOccurrence[],
  bodySizePoints: number | null,
): HeadingHabit {
  const look = dominantLook(occurrences, bodySizePoints);
  const alike = look ? occurrences.filter((one) => sameLook(one.look, look)) : [];
  const known = alike.filter((one) => one.label !== null).length;
  const recurring = recurringKeys(items.length, occurrences);
  return {
    look,
    lookTells: look !== null && known >= alike.length * 0.5,
    styleTells: look !== null && look.outlineLevel !== null && known >= alike.length * 0.8,
    colons: hasColons(occurrences),
    recurring,
    recurringQualified: recurringKeys(
      items.length,
      occurrences.filter((one) => isQualified(one) && !one.runIn),
      (one) => one.label?.label ?? "",
    ),
    recurringDays: dayKeys(items.length, occurrences),
    recurringRunIn: new Set([
      ...runInKeys(items.length, occurrences),
      ...leadingFields(items, occurrences),
    ]),
    setsOffRunIns: setsOffRunIns(occurrences),
    margin: marginKeys(items.length, occurrences),
    standing: standingKeys(items, occurrences),
    alone: new Set(occurrences.filter(isTemplateHeading).map(({ key }) => key)),
    hasHeadings: occurrences.some((one) => one.label?.strength === "strong" && !one.runIn),
    hasTemplateLabels: occurrences.some(
      ({ key, label, runIn }) =>
        label?.strength === "weak" && isTemplateLabel(label) && !runIn && recurring.has(key),
    ),
    ...keysOfPairs(items, occurrences),
  };
}

/** "Kompetence" above "Byrådet", as another item may have it in one line: "Kompetence: Byrådet". */
function isTemplateHeading({ label, runIn }: LabelOccurrence): boolean {
  return label !== null && !runIn && label.rest === "" && isTemplateLabel(label);
}

function hasColons(occurrences: LabelOccurrence[]): boolean {
  const strong = occurrences.filter((one) => one.label?.strength === "strong" && !one.runIn);
  const colons = strong.filter((one) => one.label?.colon).length;
  return colons >= fewestColons && colons >= strong.length * colonShare;
}

function isQualified({ label }: LabelOccurrence): boolean {
  return label?.strength === "strong" && label.qualified;
}
