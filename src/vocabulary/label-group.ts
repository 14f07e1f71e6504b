import type { SectionKind } from "../model/section-kind.js";

/**
 * The headings that templates of Danish minutes give the parts of an item.
 * `strong` labels open a section wherever they stand alone on a line; `weak`
 * ones are also common as sub-titles and need typography or recurrence.
 */
export interface LabelGroup {
  kind: SectionKind;
  strong: string[];
  weak: string[];
}
