import type { Heading, Paragraph } from "mdast";
import type { Plugin } from "unified";
import { blockText, sourceOf } from "../../model/block.js";
import { isBlock, type MinutesTree, type RootChild } from "../../model/tree.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { endsSentence, startsLowerCase } from "../../vocabulary/sentences.js";
import { joinTables } from "./join-tables.js";

/** Step 2: join paragraphs and tables that a page break cut in two. */
export const remarkJoinParagraphs: Plugin<[], MinutesTree> = () => (tree) =>
  joinTables(joinParagraphs(tree));

/** A heading or a table row is shorter than this, in characters; a cut paragraph's first part is not. */
const shortestFirstPart = 45;

/**
 * Join a paragraph with the one after it where a page break, running headers or
 * a blank line cut a sentence in two. The furniture and footnotes between them stay,
 * after the joined paragraph.
 *
 *   … modtager støtte efter samme praksis som hidtil
 *   [Side 5 af 12]
 *   har fået bevilliget hjælpemidler, …
 *   ^^^ small letter, and no full stop above
 */
export function joinParagraphs(tree: MinutesTree): MinutesTree {
  const children: RootChild[] = [];
  for (const child of tree.children) {
    const open = isText(child) && !isFurnitureOrNote(child) ? lastText(children) : null;
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
  /** Furniture stands between it and what comes next. */
  isParted: boolean;
}

function isText(child: RootChild | undefined): child is RunningText {
  return child?.type === "paragraph" || child?.type === "heading";
}

/** Paragraphs go on in paragraphs, and headings in headings of their level at the top of a page. */
function goesOn({ text, isParted }: OpenText, child: RootChild): child is RunningText {
  if (text.type === "paragraph")
    return child.type === "paragraph" && isContinuation(text, child, isParted);
  if (child.type !== "heading" || child.depth !== text.depth) return false;
  return sourceOf(child).style.pageTop && isContinuation(text, child, isParted);
}

/** The text at the end of the list, furniture and footnotes after it passed over. */
function lastText(children: RootChild[]): OpenText | null {
  let index = children.length - 1;
  let isParted = false;
  for (; isFurnitureOrNote(children[index]); index -= 1) {
    isParted ||= children[index]?.type === "furniture";
  }
  const last = children[index];
  return isText(last) ? { text: last, index, isParted } : null;
}

function isFurnitureOrNote(child: RootChild | undefined): boolean {
  if (child === undefined || child.type === "furniture") return child !== undefined;
  return isBlock(child) && sourceOf(child).region === "footnote";
}

function isContinuation(first: RunningText, second: RunningText, isParted: boolean): boolean {
  const below = sourceOf(second);
  if (below.list) return false;
  const gap = below.style.gapAboveLines ?? 0;
  const broken = isParted || below.style.pageTop || gap >= 1 || pageOf(first) !== pageOf(second);
  if (!broken) return false;
  const text = blockText(first);
  const next = blockText(second);
  if (!startsLowerCase(next) || text.includes("\t") || next.includes("\t")) return false;
  if (/\p{Ll}[-‐]\s*$/u.test(text)) return true;
  if (endsSentence(text) || text.trim().length < shortestFirstPart) return false;
  if (opensPoint.test(next) && (opensPoint.test(text) || isProposer(text))) return false;
  return !/^(?:at|og|eller)\s*$/u.test(next);
}

/**
 * Points of a recommendation stand one below the other, whatever ends them.
 *
 *   at budgetopfølgningen for tredje kvartal godkendes, og
 *   at der gives en tillægsbevilling.
 *   ^^
 */
const opensPoint = /^\s*at\s/u;

/** "Administrationen indstiller til Udvalget for Nære Sundhedstilbud" alone on its line: the points stand below. */
function isProposer(text: string): boolean {
  const label = readSectionLabel(text);
  return label?.kind === "indstilling" && label.rest === "";
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
