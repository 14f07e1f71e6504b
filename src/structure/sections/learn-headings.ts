import { blockText } from "../../model/block.js";
import { groupBy } from "../../model/group-by.js";
import { type AgendaItem, isBlock } from "../../model/tree.js";
import { kindOfHeading } from "../../vocabulary/kind-of-heading.js";
import { isTemplateLabel } from "../../vocabulary/section-labels.js";
import type { Look } from "../items/candidate.js";
import { sameLook, standsOut } from "../items/look.js";
import { bodyAlone, type LabelOccurrence } from "./label-occurrence.js";
import { marginKeys } from "./margin-labels.js";
import { keysOfPairs, leadingFields, nextIndex } from "./paired-headings.js";

/** Share of the strong headings that must share a look for it to be the template's. */
const dominantShare = 0.6;
/** Share of the items in which a weak label must stand when no look speaks for it. */
const recurrenceShare = 0.4;
/** The same where it stands in so many items that chance is no explanation. */
const oftenItems = 3;
const oftenShare = 0.25;
/** Fewest items, and share of them, in which a heading that no vocabulary has must recur. */
const fewestUnknown = 3;
const unknownShare = 0.3;
/** Share of the items in which a body and a day must stand. */
const dayShare = 0.6;
/** Share of the items in which a label with text after it must stand to be a heading by itself. */
const runInShare = 0.6;

/** Fewest headings with a colon, and share of the headings, that make the colon a habit. */
const fewestColons = 4;
const colonShare = 0.9;

/** Fewest labels set off from the text after them, and share of the strong ones, that make it a habit. */
const fewestSetOff = 3;
const setOffShare = 0.5;

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

function dominantLook(occurrences: LabelOccurrence[], bodySizePoints: number | null): Look | null {
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

function isQualified({ label }: LabelOccurrence): boolean {
  return label?.strength === "strong" && label.qualified;
}

/** Fewest items in which a weak label with an owner stands that the template has: "Nævnets afgørelse". */
const fewestOwned = 2;

function isOwned({ label }: LabelOccurrence): boolean {
  return label?.strength === "weak" && label.qualified && label.label !== "foreslår";
}

function recurringKeys(
  itemCount: number,
  occurrences: LabelOccurrence[],
  keyOf: (one: LabelOccurrence) => string = (one) => one.key,
): Set<string> {
  const keys = new Set<string>();
  for (const [key, group] of groupBy(occurrences, keyOf)) {
    const inItems = itemsOf(group);
    const known = group.some((one) => one.label !== null);
    if (inItems < fewestOwned && group.some(isOwned)) continue;
    const enough = known
      ? inItems >= itemCount * (inItems >= oftenItems ? oftenShare : recurrenceShare)
      : inItems >= fewestUnknown && inItems >= itemCount * unknownShare;
    if (enough) keys.add(key);
  }
  return keys;
}

/**
 * The body and the day above what it decided, the same in most items: no case has that history.
 *
 *   Kultur- og Idrætsudvalget, 03-04-2019, pkt. 42
 *   Godkendt.
 */
function dayKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  const days = occurrences.filter((one) => one.label?.label === bodyAlone);
  const keys = [...groupBy(days, (one) => one.key)].filter(([, group]) => {
    const inItems = itemsOf(group);
    return inItems >= 2 && inItems >= itemCount * dayShare;
  });
  return new Set(keys.map(([key]) => key));
}

/** In how many items they stand; they are in order. */
function itemsOf(occurrences: LabelOccurrence[]): number {
  let items = 0;
  let last = -1;
  for (const { item } of occurrences) {
    if (item !== last) items += 1;
    last = item;
  }
  return items;
}

/** Share of the items in which a heading without a look must stand, each time over text. */
const standingShare = 0.7;

/**
 * Headings of the template's own in a text without looks: the same short line once in most items,
 * always with text below, which may be the same ("Ingen.") under a word that tells its kind.
 *
 *   Kort om sagen
 *   Udkast til planen er sendt i høring.
 */
function standingKeys(items: AgendaItem[], occurrences: LabelOccurrence[]): Set<string> {
  const keys = new Set<string>();
  const unknown = occurrences.filter((one) => one.label === null || one.label.qualified);
  for (const [key, group] of groupBy(unknown, (one) => one.key)) {
    if (group.length < fewestUnknown || group.length < items.length * standingShare) continue;
    const once = new Set(group.map((one) => one.item)).size === group.length;
    const texts = new Set(group.map((one) => textBelow(items, one)));
    const differs = texts.size > 1 || kindOfHeading(key) !== null;
    if (once && !texts.has("") && differs && !leadsIn(group, texts)) keys.add(key);
  }
  return keys;
}

/** "Det indstilles, at rådet" above "- drøfter sagen": the line begins a sentence that goes on below. */
function leadsIn(group: LabelOccurrence[], texts: Set<string>): boolean {
  const goingOn = [...texts].filter((text) => /^(?:\p{Ll}|[-–•·]|\d+[.)])/u.test(text)).length;
  return goingOn * 2 >= texts.size || group.every(({ endsInComma }) => endsInComma);
}

/** The text of the block below, empty where there is none. */
function textBelow(items: AgendaItem[], one: LabelOccurrence): string {
  const below = items[one.item]?.children[nextIndex(items, one)];
  return below !== undefined && isBlock(below) ? blockText(below).trim() : "";
}

/**
 * "Konklusion: …" in most items of a document is its habit, set off or not; and so is then what
 * recurs as often above it ("Problemstilling: …").
 */
function runInKeys(itemCount: number, occurrences: LabelOccurrence[]): Set<string> {
  const keys = new Set<string>();
  const runIns = occurrences.filter((one) => one.runIn && one.label?.qualified === false);
  for (const [key, group] of groupBy(runIns, (one) => one.key)) {
    const inItems = itemsOf(group);
    if (inItems >= fewestUnknown && inItems >= itemCount * runInShare) keys.add(key);
  }
  const sure = runIns.some((one) => keys.has(one.key) && isOutcome(one)) ? [...keys] : [];
  return new Set([...sure, ...templateRunIns(itemCount, runIns)]);
}

/** Fewest items, and share of them, in which a template's own label runs in without any other. */
const fewestTemplate = 4;
const templateShare = 0.8;
/** Fewest lists of what is enclosed ("Vedlagt: Kort over området") that are a habit. */
const fewestEnclosed = 2;

/** "Kompetence: Byrådet" in nearly every item, and "Vedlagt: …" in two of them. */
function templateRunIns(itemCount: number, runIns: LabelOccurrence[]): string[] {
  const least = Math.max(fewestTemplate, itemCount * templateShare);
  return [...groupBy(runIns, (one) => one.key)].flatMap(([key, group]) => {
    const label = group[0]?.label;
    if (!label?.colon) return [];
    const isEnough =
      label.kind === "bilag"
        ? itemsOf(group) >= fewestEnclosed
        : isTemplateLabel(label) && itemsOf(group) >= least;
    return isEnough ? [key] : [];
  });
}

/** "**Indstilling:** At molen males.", and hardly a strong label that stands otherwise. */
function setsOffRunIns(occurrences: LabelOccurrence[]): boolean {
  const strong = occurrences.filter(
    ({ label }) => label?.strength === "strong" && label.kind !== "bilag" && label.colon,
  );
  const setOff = strong.filter((one) => one.runIn && one.setOff).length;
  return setOff >= fewestSetOff && setOff >= strong.length * setOffShare;
}

/** What was said, decided or given somebody to do, rather than what was laid before the meeting. */
function isOutcome({ label }: LabelOccurrence): boolean {
  return label?.kind === "beslutning" || label?.kind === "referat" || label?.kind === "andet";
}
