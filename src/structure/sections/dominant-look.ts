import { groupBy } from "../../model/group-by.js";
import type { Look } from "../items/candidate.js";
import { sameLook, standsOut } from "../items/look.js";
import type { LabelOccurrence } from "./label-occurrence.js";

/** Share of the strong headings that must share a look for it to be the template's. */
const dominantShare = 0.6;

/** The look that most of the strong headings share; null where they share none, or share that of the text. */
export function dominantLook(
  occurrences: LabelOccurrence[],
  bodySizePoints: number | null,
): Look | null {
  const strong = occurrences.filter((one) => one.label?.strength === "strong" && !one.runIn);
  const groups = [...groupBy(strong, (one) => JSON.stringify(lookKey(one.look))).values()];
  const largest = groups.sort((left, right) => right.length - left.length)[0];
  const look = largest?.[0]?.look;
  if (!look) return null;
  const tells =
    standsOut(look, bodySizePoints) ||
    isHeadingClass(look, occurrences) ||
    isItalicHabit(look, occurrences);
  if (!tells) return null;
  return largest.length >= strong.length * dominantShare ? look : null;
}

/** Italics that, of all lines that may be headings, hardly any other has. */
function isItalicHabit(look: Look, occurrences: LabelOccurrence[]): boolean {
  return look.italic && areMostlyLabels(occurrences.filter((one) => sameLook(one.look, look)));
}

function areMostlyLabels(alike: LabelOccurrence[]): boolean {
  const known = alike.filter((one) => one.label !== null).length;
  return alike.length >= 3 && known >= alike.length * 0.7;
}

/** A style or class that hardly any other short line has. */
function isHeadingClass(look: Look, occurrences: LabelOccurrence[]): boolean {
  if (look.styleName === null) return false;
  return areMostlyLabels(occurrences.filter((one) => one.look.styleName === look.styleName));
}

function lookKey(look: Look): unknown[] {
  return [
    look.outlineLevel,
    look.bold,
    look.italic,
    look.underline,
    look.capitals,
    look.colour,
    look.fontSizePoints,
    look.styleName,
  ];
}
