import type { List } from "mdast";

/**
 * Labels of a list's items as printed: "-", "3." or "3)". Where all items carry
 * the same number (Markdown counts for its writer), they are counted from it.
 *
 * @param list the list.
 * @param text the text it was parsed from.
 */
export function itemLabels(list: List, text: string): string[] {
  const printed = list.children.map((item) => printedLabel(text, item.position?.start.offset));
  if (list.ordered !== true) return printed.map((label) => (label === "-" ? "-" : "•"));
  const [first] = printed;
  const isLazy = printed.length > 1 && printed.every((label) => label === first);
  return printed.map((label, index) => {
    if (!isLazy && label !== null) return label;
    const ending = first?.endsWith(")") ? ")" : ".";
    return `${(list.start ?? 1) + index}${ending}`;
  });
}

function printedLabel(text: string, offset: number | undefined): string | null {
  if (offset === undefined) return null;
  return /^(?:[-*+]|\d{1,9}[.)])/u.exec(text.slice(offset, offset + 12))?.[0] ?? null;
}
