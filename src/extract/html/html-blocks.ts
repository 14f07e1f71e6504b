import type { Element, Nodes, RootContent } from "hast";
import { append } from "../../model/append.js";
import { sourceOf } from "../../model/block.js";
import { type BlockSource, type ListMark, noPlace, plainStyle } from "../../model/source.js";
import type { Block } from "../../model/tree.js";
import { inkTraits } from "../block-style.js";
import { printedListMark } from "../list-mark.js";
import { withNoteMark } from "../place-notes.js";
import { blockElements, headingDepths, skippedElements } from "./element-kinds.js";
import { className, elementTraits, isFloated, leftMarginPoints } from "./element-traits.js";
import type { Notes } from "./find-notes.js";
import { nextMark, type OpenList, openList } from "./list-label.js";
import { plainTraits, type Run, type RunTraits } from "./run.js";
import { type RunLine, runLines, runPhrasing } from "./run-phrasing.js";
import { tableBlocks } from "./table-blocks.js";

/** What the elements around a text say of it. */
interface Surroundings {
  traits: RunTraits;
  headingDepth: 1 | 2 | 3 | 4 | 5 | 6 | null;
  styleName: string | null;
  leftPoints: number;
  lists: OpenList[];
  /** Elements that are notes, with their marks. */
  notes: Notes;
}

/** What is gathered on the way through the tree. */
interface Gathering {
  blocks: Block[];
  /** Text of the block that is open. */
  runs: Run[];
  /** Class of the one inline element that holds the open block's text. */
  inlineClasses: (string | null)[];
  /** Mark of the list item whose first block is yet to come. */
  mark: ListMark | null;
  bookmarks: string[];
  /** Blank lines a browser would set above the next block. */
  blankLines: number;
}

/** Points a browser moves a list in, and a blockquote. */
const indentPoints = 30;

const top: Surroundings = {
  traits: plainTraits,
  headingDepth: null,
  styleName: null,
  leftPoints: 0,
  lists: [],
  notes: new Map(),
};

/**
 * Turn the content of HTML elements into flat blocks: one for each heading,
 * paragraph, list item or other element that stands on lines of its own.
 *
 * @param nodes siblings, in order.
 * @param notes the elements that are footnotes, with their marks.
 * @param around what the elements around them say; nothing by default.
 */
export function htmlBlocks(
  nodes: readonly Nodes[],
  notes: Notes = top.notes,
  around: Surroundings = { ...top, notes },
): Block[] {
  const gathering: Gathering = {
    blocks: [],
    runs: [],
    inlineClasses: [],
    mark: null,
    bookmarks: [],
    blankLines: 0,
  };
  for (const node of nodes) visit(node, around, gathering);
  closeBlock(around, gathering);
  return gathering.blocks;
}

function visit(node: Nodes | RootContent, around: Surroundings, into: Gathering): void {
  if (node.type === "text") {
    const line = node.position?.start.line ?? 1;
    into.runs.push({ text: node.value, break: false, traits: around.traits, line });
    if (node.value.trim() !== "") into.inlineClasses.push(null);
  } else if (node.type === "root") {
    for (const child of node.children) visit(child, around, into);
  } else if (node.type === "element") visitElement(node, around, into);
}

function visitElement(element: Element, around: Surroundings, into: Gathering): void {
  if (skippedElements.has(element.tagName)) return;
  if (element.tagName === "br") {
    const line = element.position?.start.line ?? 1;
    into.runs.push({ text: "", break: true, traits: around.traits, line });
    return;
  }
  const margin = blockElements.get(element.tagName);
  if (margin === undefined) visitInline(element, around, into);
  else visitBlock(element, around, into, margin);
}

function visitInline(element: Element, around: Surroundings, into: Gathering): void {
  noteBookmark(element, into);
  const within = { ...around, traits: elementTraits(element, around.traits) };
  const outer = into.inlineClasses;
  if (isFloated(element) && into.runs.length > 0) {
    const line = element.position?.start.line ?? 1;
    const traits = { ...around.traits, preformatted: true };
    into.runs.push({ text: "\t", break: false, traits, line });
  }
  into.inlineClasses = [];
  for (const child of element.children) visit(child, within, into);
  const named = className(element);
  const inner = into.inlineClasses;
  const classes = named !== null && inner.length > 0 ? [named] : inner;
  into.inlineClasses = [...outer.slice(0, 8), ...classes.slice(0, 8)];
}

function visitBlock(element: Element, around: Surroundings, into: Gathering, margin: number): void {
  closeBlock(around, into);
  const mark = around.notes.get(element);
  if (mark !== undefined) {
    append(into.blocks, noteBlocks(element, `[${mark}]`));
    return;
  }
  into.blankLines = Math.max(into.blankLines, margin);
  noteBookmark(element, into);
  if (element.tagName === "table") {
    const traits = elementTraits(element, around.traits);
    addTable(element, { ...around, traits, lists: [] }, into);
    return;
  }
  const within = blockSurroundings(element, around);
  if (element.tagName === "li") {
    const list = around.lists.at(-1) ?? openList(element, 0);
    into.mark = nextMark(list, element);
  }
  const before = into.blocks.length;
  for (const child of element.children) visit(child, within, into);
  closeBlock(within, into);
  if (element.tagName === "li") into.mark = null;
  // An empty paragraph is a blank line; an empty division is none.
  if (into.blocks.length === before && element.tagName === "p") into.blankLines += 1;
  else if (into.blocks.length > before) into.blankLines = Math.max(into.blankLines, margin);
}

/** The blocks of a footnote, which is no item of the list it stands in. */
function noteBlocks(element: Element, mark: string): Block[] {
  const blocks = htmlBlocks(element.children).map((block): Block => {
    const source = sourceOf(block);
    return { ...block, data: { ...block.data, source: { ...source, region: "footnote" } } };
  });
  return withNoteMark(blocks, mark);
}

function blockSurroundings(element: Element, around: Surroundings): Surroundings {
  const isList = element.tagName === "ul" || element.tagName === "ol";
  const isIndented = isList || element.tagName === "blockquote";
  const marked = around.lists.length;
  return {
    traits: { ...elementTraits(element, around.traits), href: around.traits.href },
    headingDepth: headingDepths.get(element.tagName) ?? around.headingDepth,
    styleName: className(element) ?? around.styleName,
    leftPoints: around.leftPoints + leftMarginPoints(element) + (isIndented ? indentPoints : 0),
    lists: isList ? [...around.lists, openList(element, marked)] : around.lists,
    notes: around.notes,
  };
}

function addTable(element: Element, around: Surroundings, into: Gathering): void {
  const blocks = tableBlocks(element, (nodes, isHidden) => {
    const hidden = around.traits.hidden || isHidden;
    const traits = { ...around.traits, hidden };
    return htmlBlocks(nodes, around.notes, { ...around, traits, styleName: null });
  });
  const first = blocks[0]?.data?.source;
  for (const block of blocks) {
    if (block.data?.source !== undefined) block.data.source.style.gapAboveLines ??= 0;
  }
  if (first !== undefined) {
    first.bookmarks.unshift(...into.bookmarks);
    first.style.gapAboveLines = into.blocks.length === 0 ? null : into.blankLines;
    if (into.mark !== null) first.list = into.mark;
    into.mark = null;
    into.bookmarks = [];
    into.blankLines = 1;
  }
  append(into.blocks, blocks);
}

/** Names that others can point to: `id` and the `name` of an anchor. */
function noteBookmark(element: Element, into: Gathering): void {
  const { id, name } = element.properties;
  if (typeof id === "string" && id !== "") into.bookmarks.push(id);
  if (element.tagName === "a" && typeof name === "string" && name !== "" && name !== id) {
    into.bookmarks.push(name);
  }
}

/** End the open block and put what it holds among the blocks. */
function closeBlock(around: Surroundings, into: Gathering): void {
  const lines = runLines(into.runs).flatMap(hiddenApart);
  for (const line of lines) addBlock(line, around, into);
  if (lines.length === 0 && into.runs.some((run) => run.break)) into.blankLines += 1;
  into.runs = [];
  into.inlineClasses = [];
}

/** A line partly hidden is two: what a reader sees, then what is hidden from one. */
function hiddenApart(line: RunLine): RunLine[] {
  const shown = line.runs.filter((run) => !run.traits.hidden);
  const hidden = line.runs.filter((run) => run.traits.hidden);
  if (!shown.some(hasInk) || !hidden.some(hasInk)) return [line];
  return [
    { ...line, runs: trimmed(shown) },
    { ...line, runs: trimmed(hidden) },
  ];
}

/** The runs without white space at the edges, where the others stood. */
function trimmed(runs: Run[]): Run[] {
  const last = runs.length - 1;
  return runs.map((run, index) => {
    const begun = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === last ? begun.trimEnd() : begun };
  });
}

function hasInk({ text }: Run): boolean {
  return /\S/u.test(text);
}

function addBlock(line: RunLine, around: Surroundings, into: Gathering): void {
  const children = runPhrasing(line.runs);
  const source = blockSource(line, around, into);
  if (around.headingDepth === null) {
    into.blocks.push({ type: "paragraph", children, data: { source } });
  } else {
    into.blocks.push({ type: "heading", depth: around.headingDepth, children, data: { source } });
  }
  into.mark = null;
  into.bookmarks = [];
  into.blankLines = 0;
}

function blockSource(line: RunLine, around: Surroundings, into: Gathering): BlockSource {
  const inked = line.runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const text = line.runs.map((run) => run.text).join("");
  const [inlineClass] = into.inlineClasses;
  return {
    places: [
      {
        ...noPlace,
        lineStart: line.runs[0]?.line ?? null,
        lineEnd: line.runs.at(-1)?.line ?? null,
      },
    ],
    region: "body",
    style: {
      ...plainStyle,
      ...inkTraits(runPhrasing(line.runs)),
      underline: inked.length > 0 && inked.every((run) => run.traits.underline),
      fontSizePoints: inked[0]?.traits.fontSizePoints ?? null,
      colour: inked[0]?.traits.colour ?? null,
      styleName: (into.inlineClasses.length === 1 ? inlineClass : null) ?? around.styleName,
      outlineLevel: around.headingDepth,
      leftPoints: around.leftPoints,
      gapAboveLines: into.blocks.length === 0 ? null : Math.max(into.blankLines, line.blankAbove),
    },
    list: into.mark ?? (around.headingDepth === null ? printedListMark(text) : null),
    bookmarks: into.bookmarks,
    hidden: inked.length > 0 && inked.every((run) => run.traits.hidden) ? "invisible" : null,
  };
}
