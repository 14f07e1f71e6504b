import type { SectionKind } from "../../model/section-kind.js";
import { sameLook } from "../items/look.js";
import type { LabelOccurrence } from "./label-occurrence.js";
import type { HeadingHabit } from "./learn-headings.js";

/** Sections of a few lines, which a writer does not divide by sub-titles. */
const shortKinds: ReadonlySet<SectionKind> = new Set([
  "lovgrundlag",
  "oekonomi",
  "hoering",
  "kommunikation",
  "konsekvenser",
  "tidsplan",
  "bemaerkninger",
  "sagsforloeb",
]);

/**
 * Is a line that no vocabulary has a label of the template, though it stands in one item only? It
 * is set as the labels are, there is text above it in one of the short sections, and a template's
 * own label further down.
 *
 *   Retsgrundlag
 *   Serviceloven § 104.
 *   Sammenhæng med kommunens politikker      ← here
 *   Politik for udsatte borgere, mål 2.
 *   Indstilling
 *
 * @param open the heading of the section the line stands in
 */
export function standsAmongLabels(
  one: LabelOccurrence,
  open: LabelOccurrence | null,
  { look, lookTells }: HeadingHabit,
): boolean {
  if (one.label !== null || !one.strongBelow || open === null || look === null) return false;
  if (!lookTells || one.index < open.index + 2 || !sameLook(one.look, look)) return false;
  return open.label !== null && shortKinds.has(open.label.kind);
}
