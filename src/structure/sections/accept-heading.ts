import { kindOfHeading } from "../../vocabulary/kind-of-heading.js";
import { isTemplateLabel } from "../../vocabulary/section-labels.js";
import { sameLook, standsOut } from "../items/look.js";
import { bodyAlone, type LabelOccurrence } from "./label-occurrence.js";
import type { HeadingHabit } from "./learn-headings.js";
import { isField } from "./paired-headings.js";

/**
 * Does the block open a section? Strong labels alone on a line do, unless all
 * the others have a look it lacks; "Bilag" heads the attachments however it is set. Weak and unknown ones need the template's
 * look or recurrence; a run-in label needs to be strong or set off.
 */
export function acceptsHeading(
  one: LabelOccurrence,
  habit: HeadingHabit,
  bodySizePoints: number | null,
): boolean {
  if (one.isRowLabel) return true;
  if (one.inMargin) return habit.margin.has(one.key);
  const fits = habit.look !== null && sameLook(one.look, habit.look);
  if (one.label === null) {
    if (fits && habit.styleTells) return true;
    const tells = !habit.hasHeadings || kindOfHeading(one.key) !== null;
    if (habit.look === null && tells && habit.standing.has(one.key)) return true;
    return (
      habit.recurring.has(one.key) &&
      (fits || (habit.look === null && standsOut(one.look, bodySizePoints)))
    );
  }
  if (one.label.label === bodyAlone) {
    const recurs = one.label.colon ? habit.recurring : habit.recurringDays;
    return fits || (!setsApart(habit) && recurs.has(one.key));
  }
  if (one.runIn) return acceptsRunIn(one, habit);
  if (one.label.strength === "strong" && !one.label.qualified)
    return (
      fits ||
      one.label.kind === "bilag" ||
      habit.look === null ||
      habit.recurring.has(one.key) ||
      standsOut(one.look, bodySizePoints)
    );
  if (one.label.strength === "strong") {
    const isMarked =
      habit.recurringQualified.has(one.label.label) && standsOut(one.look, bodySizePoints);
    return fits || habit.look === null || isMarked;
  }
  if (habit.look !== null) return fits && (habit.lookTells || habit.recurring.has(one.key));
  const isTemplate = isTemplateLabel(one.label);
  if (habit.colons && isTemplate && one.label.colon) return true;
  const isShouted = one.look.capitals && one.strongBelow;
  return (
    habit.recurring.has(one.key) ||
    isShouted ||
    (isTemplate && (one.strongBelow || habit.hasTemplateLabels))
  );
}

/** Do the template's headings have type of their own, capitals aside, which a typist may not always use? */
function setsApart({ look }: HeadingHabit): boolean {
  return look !== null && standsOut({ ...look, capitals: false }, null);
}

function acceptsRunIn(one: LabelOccurrence, habit: HeadingHabit): boolean {
  if (one.label === null || one.label.qualified) return one.setOff && habit.recurring.has(one.key);
  if (one.label.strength === "strong" || habit.recurringRunIn.has(one.key)) return one.label.colon;
  if (habit.alone.has(one.key) && one.label.colon && isField(one.label)) return true;
  if (habit.setsOffRunIns && one.setOff && one.label.colon) return true;
  const concludes = one.label.kind === "beslutning" && !habit.hasHeadings;
  return one.label.colon && one.setOff && (concludes || habit.recurring.has(one.key));
}
