import type { PhrasingContent } from "mdast";
import { safeHref } from "../safe-href.js";

/** Targets of reference links by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Reduce Markdown's inline nodes to those an extractor emits: soft line ends
 * become spaces, images and inline HTML go, links keep only targets that are safe. Code is its
 * text; struck text keeps the marks that strike it.
 *
 *     Prisen er ~~4.000~~ 5.000 kr.
 *               ^^^^^^^^^
 */
export function cleanPhrasing(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
): PhrasingContent[] {
  const cleaned = nodes.flatMap((node) => cleanNode(node, definitions));
  return trimmed(merged(cleaned));
}

function cleanNode(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: unwrapped(node.value) }];
    case "inlineCode":
      return [{ type: "text", value: node.value.replace(/\s+/gu, " ") }];
    case "break":
      return [{ type: "break" }];
    case "strong":
    case "emphasis":
      return [{ type: node.type, children: cleanChildren(node.children, definitions) }];
    case "delete":
      return struck(cleanChildren(node.children, definitions));
    case "link":
      return linked(node.url, cleanChildren(node.children, definitions));
    case "linkReference":
      return linked(
        definitions.get(node.identifier) ?? "",
        cleanChildren(node.children, definitions),
      );
    case "footnoteReference":
      return [{ type: "text", value: `[${node.label ?? node.identifier}]` }];
    case "html":
      return /^<br\s*\/?>$/iu.test(node.value) ? [{ type: "break" }] : [];
    default:
      return [];
  }
}

/** Lines of a text joined by a space. */
function unwrapped(value: string): string {
  const lines = value.split("\n");
  return lines
    .map((line, index) => {
      const start = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? start : start.trimEnd();
    })
    .join(" ");
}

function cleanChildren(nodes: readonly PhrasingContent[], definitions: Definitions) {
  return nodes.flatMap((node) => cleanNode(node, definitions));
}

/** Struck text keeps its marks as text: without them it would read as if it stood. */
function struck(children: PhrasingContent[]): PhrasingContent[] {
  const mark: PhrasingContent = { type: "text", value: "~~" };
  return children.length === 0 ? [] : [mark, ...children, mark];
}

function linked(target: string, children: PhrasingContent[]): PhrasingContent[] {
  const url = safeHref(target);
  if (url === null) return children;
  return [{ type: "link", url, children: children.filter((node) => node.type !== "link") }];
}

/** Neighbouring texts as one; no white space around line ends. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.type === "text" && last?.type === "text") {
      kept[kept.length - 1] = { type: "text", value: last.value + node.value };
    } else kept.push(node);
  }
  return kept.map((node, index) => {
    if (node.type !== "text") return node;
    let value = node.value.replaceAll("\u00a0", " ");
    if (kept[index - 1]?.type === "break") value = value.trimStart();
    if (kept[index + 1]?.type === "break") value = value.trimEnd();
    return { type: "text", value };
  });
}

/** Without line ends and white space at the edges. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  let from = 0;
  let to = nodes.length;
  while (from < to && isBlank(nodes[from])) from += 1;
  while (to > from && isBlank(nodes[to - 1])) to -= 1;
  return nodes.slice(from, to).map((node, index, all) => {
    if (node.type !== "text") return node;
    let value = node.value;
    if (index === 0) value = value.trimStart();
    if (index === all.length - 1) value = value.trimEnd();
    return { type: "text", value };
  });
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === "break" || (node?.type === "text" && node.value.trim() === "");
}
