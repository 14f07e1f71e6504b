import { readFile } from "node:fs/promises";
import { extract } from "../../extract/index.js";
import { printedText, sourceOf } from "../../model/block.js";
import { type Block, isBlock } from "../../model/tree.js";
import type { SourceText } from "../api.js";

/** Most blocks that are shown; a document of several hundred pages has fewer. */
const mostBlocks = 10_000;
/** Largest file that is read for its text, in bytes. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Read a source without pages (DOCX, HTML, Markdown, text) as the import did, so that the places
 * of a record's blocks can be found in it.
 *
 * @param path checked to be the record's source
 * @throws ExtractionError where it cannot be read any more, RangeError where it is too large
 */
export async function sourceText(path: string): Promise<SourceText> {
  const bytes = await readFile(path);
  if (bytes.byteLength > mostBytes) {
    throw new RangeError(`Unexpected ${bytes.byteLength} bytes, expected ${mostBytes} at most`);
  }
  const { tree } = await extract(new Uint8Array(bytes), { name: path });
  const blocks = tree.children.filter(isBlock);
  return {
    blocks: blocks.slice(0, mostBlocks).map((block) => ({
      type: block.type,
      text: printedText(block),
      isStrong: isStrong(block),
      places: sourceOf(block).places.map(({ part, paragraph, lineStart, lineEnd }) => ({
        part,
        paragraph,
        lineStart,
        lineEnd,
      })),
    })),
    isCut: blocks.length > mostBlocks,
  };
}

function isStrong(block: Block): boolean {
  const { bold, outlineLevel } = sourceOf(block).style;
  return bold || outlineLevel !== null;
}
