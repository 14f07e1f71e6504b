import type { ParagraphTraits } from "./paragraph-traits.js";
import type { ResolvedStyle } from "./read-styles.js";

/**
 * Names of heading styles, for files whose styles part is missing or says no level.
 *
 *     heading 2     Overskrift 2     Overskrift2
 *     ^^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^
 */
const headingName = /^(?:heading|overskrift)\s?([1-9])$/iu;

/**
 * Find a paragraph's outline level, 1–9: its own, its style's, or the style name's;
 * null for body text.
 */
export function outlineLevel(traits: ParagraphTraits, style: ResolvedStyle): number | null {
  if (traits.outline !== undefined) return traits.outline === 9 ? null : traits.outline + 1;
  for (const name of [style.name, ...style.ids]) {
    const level = name === null ? undefined : headingName.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  return null;
}
