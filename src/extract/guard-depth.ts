import { ExtractionError } from "../model/extraction.js";
import { fileTooDeep } from "./rules/file-too-deep.js";

/**
 * Run a reader of nested syntax; where the nesting exhausts the stack, say so
 * as the file's fault.
 *
 * @throws ExtractionError with `file-too-deep`; other errors pass.
 */
export function guardDepth<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ExtractionError(fileTooDeep, {}, error);
    throw error;
  }
}
