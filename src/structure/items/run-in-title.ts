import type { Heading, Paragraph } from "mdast";
import { blockText } from "../../model/block.js";
import { splitBlock } from "../../model/split-block.js";
import type { Block } from "../../model/tree.js";
import { isHeaderLabelLine } from "../../vocabulary/header-label-lines.js";
import { readNumberedLine } from "../../vocabulary/numbered-lines.js";

/**
 * Split a heading whose text runs on in the same block: after a line end, after
 * a bold title, or after a label that names people.
 *
 *   **3. Valg af dirigent:** Bestyrelsen foreslog …
 *   ^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~
 *   1. Fraværende: Birthe Lund
 *   ^^^^^^^^^^^^^^ ~~~~~~~~~~~
 *
 * @returns the heading and the text after it, which is null where nothing runs on.
 */
export function splitRunIn(block: Block): { head: Block; tail: Paragraph | null } {
  if (block.type === "table") return { head: block, tail: null };
  const offset = lineEnd(block) ?? boldEnd(block) ?? labelEnd(block);
  if (offset === null) return { head: block, tail: null };
  const { head, tail } = splitBlock(block, offset);
  return blockText(tail).trim() === "" ? { head: block, tail: null } : { head, tail };
}

function lineEnd(block: Paragraph | Heading): number | null {
  const at = blockText(block).indexOf("\n");
  const line = blockText(block).slice(0, at);
  return at > 0 && (readNumberedLine(line)?.rest ?? line).trim() !== "" ? at : null;
}

/** End of a bold or underlined start of three letters or more, where plain text follows. */
function boldEnd(block: Paragraph | Heading): number | null {
  let offset = 0;
  for (const child of block.children) {
    const text = blockText(child);
    if (child.type !== "strong" && text.trim() !== "") break;
    offset += text.length;
  }
  const head = blockText(block).slice(0, offset).trim();
  const rest = blockText(block).slice(offset).trim();
  const title = readNumberedLine(head)?.rest ?? head;
  return /\p{L}{3}/u.test(title) && /^\P{Ll}*\p{L}{2}/u.test(rest) && /^[\p{Lu}\d("”-]/u.test(rest)
    ? offset
    : null;
}

/** "1. Fraværende: Birthe Lund": the label is the title, the names are text. */
function labelEnd(block: Paragraph | Heading): number | null {
  const text = blockText(block);
  const rest = readNumberedLine(text.trim())?.rest ?? text.trim();
  const colon = text.indexOf(":");
  if (colon < 0 || !isHeaderLabelLine(rest)) return null;
  return text.slice(colon + 1).trim() === "" ? null : colon + 1;
}
