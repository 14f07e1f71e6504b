/** The mark that sets a presenter off from a title: "/v. ", " v/", "/ved ". */
const presenterMark = /\s*(?:\/\s?v(?:ed|\.|\/)?\s?|\bv\/\s?|\bv\.\s(?=\p{Lu}))(?=\p{Lu})/u;

/**
 * Split a title at its presenter mark.
 *
 *   Skalering af servicecentret /v. Jens Holt
 *                               ^^^ ~~~~~~~~~
 *
 * @returns the title without the mark, and what follows it (null without a mark).
 */
export function takePresenterMark(title: string): { title: string; presenter: string | null } {
  const mayHaveMark = title.includes("/") || title.includes("v.");
  const match = mayHaveMark ? presenterMark.exec(title) : null;
  if (!match || match.index === 0) return { title, presenter: null };
  return {
    title: title.slice(0, match.index).trim(),
    presenter: title.slice(match.index + match[0].length).trim(),
  };
}
