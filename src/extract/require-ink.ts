import { blockText } from "../model/block.js";
import { ExtractionError } from "../model/extraction.js";
import type { Block } from "../model/tree.js";
import { fileEmpty } from "./rules/file-empty.js";

/**
 * Refuse a document without a single character.
 *
 * @throws ExtractionError with `file-empty`.
 */
export function requireInk(blocks: readonly Block[]): void {
  if (!blocks.some((block) => blockText(block).trim() !== "")) throw new ExtractionError(fileEmpty);
}
