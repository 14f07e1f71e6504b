import type { ItemDoubt, MeasuredItem } from "./item-doubt.js";

/** Fewest items with headings that make a habit, and share of them that may hold text without one. */
const fewestItems = 5;
const habitShare = 0.2;
/** Characters of text without a heading that a heading is missed for. */
const muchText = 80;

/**
 * Does text stand without a heading among an item's sections, where the
 * siblings have headings over all of theirs?
 */
export const hasStrayText: ItemDoubt = (one, siblings) => {
  if (!one.isUsual || !isStray(one)) return false;
  const headed = siblings.filter(({ sections }) =>
    sections.some(({ heading }) => heading !== null),
  );
  return (
    headed.length >= fewestItems &&
    headed.includes(one) &&
    headed.filter(hasUnheaded).length <= Math.max(1, headed.length * habitShare)
  );
};

/** Short text without a heading shows the habit as well as long text does. */
function hasUnheaded({ sections }: MeasuredItem): boolean {
  return sections.some(({ heading, length }) => heading === null && length > 0);
}

function isStray({ sections }: MeasuredItem): boolean {
  return sections.some(({ heading, length }) => heading === null && length >= muchText);
}
