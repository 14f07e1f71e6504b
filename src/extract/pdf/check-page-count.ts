import { ExtractionError } from "../../model/extraction.js";
import { fileEmpty } from "../rules/file-empty.js";
import { limitSize } from "../rules/limit-size.js";

/** Pages read where no limit is given; a year's minutes of a council bound as one file has about 2,000. */
export const mostPages = 5_000;

/**
 * Refuse a document without pages or with more than the limit.
 *
 * @param count pages the file says it has
 * @param most the limit, in pages
 * @throws ExtractionError
 */
export function checkPageCount(count: number, most = mostPages): void {
  if (count === 0) throw new ExtractionError(fileEmpty);
  if (count <= most) return;
  throw new ExtractionError(limitSize, {
    actual: `${count} pages`,
    expected: `at most ${most}`,
  });
}
