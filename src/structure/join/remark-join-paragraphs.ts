import type { Heading, Paragraph } from "mdast";
import type { Plugin } from "unified";
import { blockText, sourceOf } from "../../model/block.js";
import type { Furniture, MinutesTree, RootChild } from "../../model/tree.js";
import { endsSentence, startsLowerCase } from "../../vocabulary/sentences.js";
import { joinTables } from "./join-tables.js";

/** Step 2: join paragraphs and tables that a page break cut in two. */
export const remarkJoinParagraphs: Plugin<[], MinutesTree> = () => (tree) =>
  joinTables(joinParagraphs(tree));

/** A heading or a table row is shorter than this, in characters; a cut paragraph's first part is not. */
const shortestFirstPart = 45;

/**
 * Join a paragraph with the one after it where a page break, running headers or
 * a blank line cut a sentence in two. The furniture between them stays, after
 * the joined paragraph.
 *
 *   … modtager støtte efter samme praksis som hidtil
 *   [Side 5 af 12]
 *   har fået bevilliget hjælpemidler, …
 *   ^^^ small letter, and no full stop above
 */
export function joinParagraphs(tree: MinutesTree): MinutesTree {
  const children: RootChild[] = [];
  for (const child of tree.children) {
    const open = lastText(children);
    if (open && goesOn(open, child)) children[open.index] = joined(open.text, child);
    else children.push(child);
  }
  return { ...tree, children };
}

/** A paragraph, or a heading whose title a page break may have cut. */
type RunningText = Paragraph | Heading;

interface OpenText {
  text: RunningText;
  index: number;
  between: Furniture[];
}

/** Paragraphs go on in paragraphs, and headings in headings of their level at the top of a page. */
function goesOn({ text, between }: OpenText, child: RootChild): child is RunningText {
  if (text.type === "paragraph")
    return child.type === "paragraph" && isContinuation(text, child, between);
  if (child.type !== "heading" || child.depth !== text.depth) return false;
  return sourceOf(child).style.pageTop && isContinuation(text, child, between);
}

/** The text at the end of the list, furniture after it passed over. */
function lastText(children: RootChild[]): OpenText | null {
  let index = children.length - 1;
  const between: Furniture[] = [];
  for (; index >= 0; index -= 1) {
    const child = children[index];
    if (child?.type !== "furniture") break;
    between.unshift(child as Furniture);
  }
  const last = children[index];
  const isText = last?.type === "paragraph" || last?.type === "heading";
  return isText ? { text: last, index, between } : null;
}

function isContinuation(first: RunningText, second: RunningText, between: Furniture[]): boolean {
  const below = sourceOf(second);
  if (below.list) return false;
  const gap = below.style.gapAboveLines ?? 0;
  const broken =
    between.length > 0 || below.style.pageTop || gap >= 1 || pageOf(first) !== pageOf(second);
  if (!broken) return false;
  const text = blockText(first);
  const next = blockText(second);
  if (text.includes("\t") || next.includes("\t")) return false;
  const wordCut = /\p{Ll}[-‐]\s*$/u.test(text) && startsLowerCase(next);
  if (wordCut) return true;
  if (endsSentence(text) || text.trim().length < shortestFirstPart) return false;
  return startsLowerCase(next) && !/^(?:at|og|eller)\s*$/u.test(next);
}

function pageOf(block: RunningText): number | null {
  return sourceOf(block).places.at(-1)?.page ?? null;
}

function joined(first: RunningText, second: RunningText): RunningText {
  const wordCut = /\p{Ll}[-‐]\s*$/u.test(blockText(first));
  const above = sourceOf(first);
  const below = sourceOf(second);
  return {
    ...first,
    children: [...first.children, { type: "text", value: wordCut ? "" : " " }, ...second.children],
    data: {
      ...first.data,
      source: {
        ...above,
        places: [...above.places, ...below.places],
        bookmarks: [...above.bookmarks, ...below.bookmarks],
      },
    },
  };
}
