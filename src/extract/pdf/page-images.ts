import type { PdfPage } from "./pdf-document.js";

/** pdf.js' numbers of the operations that paint an image. */
const imageOperations = new Set([82, 83, 84, 85, 86, 87, 88, 89]);

/**
 * Say whether a page shows an image. Asked only of pages with next to no text, since
 * images are decoded on the way.
 *
 * @param page the page
 */
export async function hasImage(page: PdfPage): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => imageOperations.has(operation));
}
