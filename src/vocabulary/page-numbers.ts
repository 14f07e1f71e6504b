/**
 * Lines that only number a page.
 *
 *   Side 5 af 25
 *   ^^^^^^^^^^^^
 *   2/4   - 7 -   s. 3
 */
const countedPage =
  /^(?:.{0,60}\s)?(?:side:?|s\.|page)\s*(?<page>\d{1,4})\s*(?:af|\/|of)\s*(?<total>\d{1,4})\.?$/iu;
const plainPage =
  /^(?:(?:side:?|s\.|page)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3}|\d{1,4})$/iu;

/** Page and total of a line that ends in "Side 5 af 25", or null. */
export function readCountedPage(line: string): { page: number; total: number } | null {
  const text = line.slice(0, 120).trim();
  const match = endsInFigure(text) ? countedPage.exec(text) : null;
  if (!match?.groups) return null;
  return { page: Number(match.groups.page), total: Number(match.groups.total) };
}

const titledPage = /^\p{Lu}.{0,40}[\s,|–-](?:[Ss]ide|SIDE):?\s*(?<page>\d{1,4})$/u;

/**
 * The page of a line that ends in it behind a few words, or null; other text may end so too.
 *
 *   Referat, Side: 3
 *            ^^^^^^^
 */
export function readTitledPage(line: string): number | null {
  const page = line.length <= 60 ? titledPage.exec(line.trim())?.groups?.page : undefined;
  return page === undefined ? null : Number(page);
}

/** Ends the line in a figure, a full stop behind it perhaps? */
function endsInFigure(text: string): boolean {
  const last = text.charCodeAt(text.length - (text.endsWith(".") ? 2 : 1));
  return last >= 0x30 && last <= 0x39;
}

/** Is the line nothing but a page number? Only a page edge may trust the plain forms. */
export function isPageNumber(line: string): boolean {
  const text = line.trim();
  return text.length <= 24 && (plainPage.test(text) || readCountedPage(text) !== null);
}
