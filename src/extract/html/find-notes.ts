import type { Element, ElementContent, Root, RootContent } from "hast";
import { blockElements, headingDepths, skippedElements } from "./element-kinds.js";
import { hidesText } from "./element-traits.js";

/** The text of a footnote's mark: "1", "[1]", "*". */
const markText = /^\[?(?<mark>\d{1,3}|[*†‡])\]?$/u;
/** A note has no more characters than this; a longer text that a link leads to is a part of the document. */
const longestNote = 3000;

type Parent = Root | Element;

/** A link that may refer to a note. */
interface Reference {
  mark: string;
  target: string;
  /** What the mark replaces: the link, or the raised text around it. */
  node: Element;
  path: Parent[];
}

/** The elements that hold notes, each with its mark, moved behind the blocks that refer to them. */
export type Notes = ReadonlyMap<Element, string>;

/**
 * Find the footnotes and endnotes of a page: a raised or bracketed mark behind a text, that links to
 * a short block further down. The block is moved behind the one that refers to it, and the mark
 * becomes "[1]" in the text.
 *
 *     <p>Prisen følger af aftalen.<sup><a href="#n1">1</a></sup></p>
 *                                      ^^^^^^^^^^^^^^^^^^
 *     <ol><li id="n1">Aftale af 4. maj. <a href="#r1">↩</a></li></ol>
 *                     ^^^^^^^^^^^^^^^^^
 *
 * @param root a parsed page, changed in place
 * @returns the moved elements with their marks
 */
export function findNotes(root: Root): Notes {
  const references: Reference[] = [];
  const targets = new Map<string, Parent[]>();
  const order = new Map<Parent, number>();
  walk(root, [], { references, targets, order });
  const notes = new Map<Element, string>();
  const behind = new Map<Element, Element[]>();
  const changed = new Set<Parent>();
  const known = memoised(noteOf);
  const noteTargets = new Map<Element, Set<string>>();
  for (const { target } of references) {
    const note = known(targets.get(target) ?? []);
    if (note)
      noteTargets.set(note.element, (noteTargets.get(note.element) ?? new Set()).add(target));
  }
  for (const reference of references) {
    const path = targets.get(reference.target);
    const holder = holderOf(reference.path);
    const note = path && known(path);
    if (!note || !holder || notes.has(note.element)) continue;
    if ((noteTargets.get(note.element)?.size ?? 0) > 1) continue;
    const isBelow = (order.get(note.element) ?? 0) > (order.get(reference.node) ?? 0);
    if (!isBelow || reference.path.includes(note.element)) continue;
    notes.set(note.element, reference.mark);
    const others = behind.get(holder.element) ?? [];
    others.push(note.element);
    behind.set(holder.element, others);
    changed.add(note.parent).add(holder.parent);
  }
  for (const { mark, target, node, path } of references) {
    const own = targets.get(target)?.some((element) => notes.has(element as Element));
    if (own) replace(path.at(-1), node, { type: "text", value: `[${mark}]` });
  }
  for (const parent of changed) moveNotes(parent, notes, behind);
  for (const note of notes.keys()) dropBackLinks(note);
  return notes;
}

interface Found {
  references: Reference[];
  targets: Map<string, Parent[]>;
  order: Map<Parent, number>;
}

/** What a reader does not see stays where it is. */
function walk(node: Parent, path: Parent[], found: Found): void {
  if (node.type === "element" && (skippedElements.has(node.tagName) || hidesText(node))) return;
  found.order.set(node, found.order.size);
  const within = [...path.slice(-mostParents), node];
  if (node.type === "element") {
    const { id, name } = node.properties;
    for (const key of [id, name]) {
      if (typeof key === "string" && !found.targets.has(key)) found.targets.set(key, within);
    }
    const reference = referenceOf(node, path);
    if (reference !== null) found.references.push(reference);
  }
  for (const child of node.children) if (child.type === "element") walk(child, within, found);
}

/** Elements around a mark or a note that are looked at. */
const mostParents = 12;

function referenceOf(link: Element, path: Parent[]): Reference | null {
  const { href } = link.properties;
  if (link.tagName !== "a" || typeof href !== "string" || !/^#./u.test(href)) return null;
  const text = shortText(link);
  const mark = markText.exec(text ?? "")?.groups?.mark;
  if (text === null || mark === undefined) return null;
  const at = path.findLastIndex((one) => one.type === "element" && one.tagName === "sup");
  const around = path[at];
  const isSmall = around !== undefined && around.children.length <= 3;
  const isWhole = isSmall && around.type === "element" && shortText(around) === text;
  const isRaised = isWhole || link.children.some((one) => isNamed(one, "sup"));
  if (!isRaised && !text.startsWith("[")) return null;
  const node = isWhole ? around : link;
  const outer = isWhole ? path.slice(0, at) : path;
  return followsText(node, outer) ? { mark, target: href.slice(1), node, path: outer } : null;
}

/** A note's mark stands behind words, a list's number before them. */
function followsText(node: Element, path: readonly Parent[]): boolean {
  let child: RootContent = node;
  for (const parent of path.toReversed()) {
    const before = parent.children.slice(0, (parent.children as RootContent[]).indexOf(child));
    if (before.some(hasInk)) return true;
    if (parent.type === "root" || blockElements.has(parent.tagName)) return false;
    child = parent;
  }
  return false;
}

interface Placed {
  element: Element;
  parent: Parent;
}

/** The block a note goes behind: that of its mark, a table as a whole where the mark stands in one. */
function holderOf(path: readonly Parent[]): Placed | null {
  const table = path.findIndex((one) => isNamed(one, "table"));
  const at = table >= 0 ? table : path.findLastIndex(isBlockElement);
  const element = path[at];
  const parent = path[at - 1];
  return element?.type === "element" && parent ? { element, parent } : null;
}

/** The block that is the note: no part of the document with headings or tables. */
function noteOf(path: readonly Parent[]): Placed | null {
  const at = path.findLastIndex(isBlockElement);
  const element = path[at];
  const parent = path[at - 1];
  if (element?.type !== "element" || !parent || !noteElements.has(element.tagName)) return null;
  if (textOf(element).length > longestNote || holdsMatter(element)) return null;
  return { element, parent };
}

function memoised(read: (path: readonly Parent[]) => Placed | null) {
  const known = new Map<Parent | undefined, Placed | null>();
  return (path: readonly Parent[]): Placed | null => {
    const key = path.findLast(isBlockElement);
    const before = known.get(key);
    if (before !== undefined) return before;
    const placed = read(path);
    known.set(key, placed);
    return placed;
  };
}

const noteElements = new Set(["li", "p", "div", "dd", "aside"]);

function isBlockElement(node: Parent): boolean {
  return node.type === "element" && blockElements.has(node.tagName);
}

function holdsMatter(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === "element" &&
      (child.tagName === "table" || headingDepths.has(child.tagName) || holdsMatter(child)),
  );
}

/** The mark again, or an arrow, that leads back to the text. */
function dropBackLinks(element: Element): void {
  element.children = element.children.filter((child) => !isBackLink(child));
  for (const child of element.children) if (child.type === "element") dropBackLinks(child);
}

function isBackLink(node: ElementContent): boolean {
  if (node.type !== "element" || node.tagName !== "a") return false;
  const { href } = node.properties;
  const text = textOf(node).trim();
  return (
    typeof href === "string" &&
    /^#./u.test(href) &&
    (markText.test(text) || !/[\p{L}\p{N}]/u.test(text))
  );
}

/** Take the notes out of an element, and put behind each other child those that belong there. */
function moveNotes(
  parent: Parent,
  notes: Notes,
  behind: ReadonlyMap<RootContent, readonly Element[]>,
): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const open: RootContent[] = child.type === "element" && notes.has(child) ? [] : [child];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      children.push(next);
      for (const note of behind.get(next)?.toReversed() ?? []) open.push(note);
    }
  }
  parent.children = children as ElementContent[];
}

function replace(parent: Parent | undefined, node: Element, by: ElementContent): void {
  const at = (parent?.children as ElementContent[] | undefined)?.indexOf(node) ?? -1;
  if (parent && at >= 0) (parent.children as ElementContent[])[at] = by;
}

function isNamed(node: Parent | RootContent, name: string): boolean {
  return node.type === "element" && node.tagName === name;
}

/** Most characters and elements of what may be a mark. */
const longestMark = 60;

/** The text of a node without white space around it; null where it holds more than a mark does. */
function shortText(node: Element): string | null {
  let left = longestMark;
  const read = (one: RootContent): string => {
    left -= one.type === "text" ? one.value.length : 1;
    if (left < 0) return "";
    if (one.type === "text") return one.value;
    let text = "";
    if ("children" in one) for (const child of one.children) if (left >= 0) text += read(child);
    return text;
  };
  const text = read(node);
  return left < 0 ? null : text.trim();
}

function hasInk(node: RootContent): boolean {
  if (node.type === "text") return /\S/u.test(node.value);
  return "children" in node && node.children.some(hasInk);
}

function textOf(node: RootContent | Root): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
