import { ExtractionError } from "../model/extraction.js";
import { limitDepth } from "./rules/limit-depth.js";

/**
 * Run a reader of nested syntax; where the nesting exhausts the stack, say so
 * as the file's fault.
 *
 * @throws ExtractionError with `limit-depth`; other errors pass.
 */
export function guardDepth<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ExtractionError(limitDepth, {}, error);
    throw error;
  }
}
