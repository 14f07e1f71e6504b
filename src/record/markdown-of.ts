import type { BlockContent, Heading } from "mdast";
import type { Node } from "unist";
import type { Block } from "../model/tree.js";
import { gatherLists } from "./list-items.js";
import { plainMarkdown } from "./plain-markdown.js";
import { tidyParagraph } from "./tidy-marks.js";
import { writeMarkdown } from "./write-markdown.js";

/** Depth of a sub-title inside a section: items are 2, sections 3. */
const subtitleDepth: Heading["depth"] = 4;

/** Link targets a record may carry. */
const safeTargets = /^(?:https?:|mailto:)/iu;

/**
 * Write blocks as GitHub-flavoured Markdown: lists regrouped, tables as tables,
 * links with http, https and mailto targets only.
 */
export function markdownOf(blocks: Block[]): string {
  const nodes = gatherLists(blocks.map(prepare));
  const written: string[] = [];
  let others: BlockContent[] = [];
  for (const [index, node] of nodes.entries()) {
    // Lists that follow each other get different markers, so they are written together.
    const besideList = nodes[index - 1]?.type === "list" || nodes[index + 1]?.type === "list";
    const plain = node.type === "list" && besideList ? null : plainMarkdown(node);
    if (plain === null) others.push(node);
    else {
      written.push(...writeTogether(others), plain);
      others = [];
    }
  }
  return [...written, ...writeTogether(others)].join("\n\n").trimEnd();
}

function writeTogether(nodes: BlockContent[]): string[] {
  return nodes.length === 0 ? [] : [writeMarkdown(nodes)];
}

function prepare(block: Block): Block {
  const safe = withSafeLinks(block);
  if (safe.type === "table") return safe;
  const tidy = { ...safe, children: tidyParagraph(safe.children) };
  return tidy.type === "heading" ? { ...tidy, depth: subtitleDepth } : tidy;
}

function withSafeLinks<Kind extends Node>(node: Kind): Kind {
  if (!("children" in node) || !Array.isArray(node.children)) return node;
  const children = node.children as Node[];
  return children.every((child) => child.type === "text")
    ? node
    : { ...node, children: children.flatMap(safeNodes) };
}

/** A link that leads elsewhere than to the web or to mail gives only its words. */
function safeNodes(node: Node): Node[] {
  const safe = withSafeLinks(node);
  const unsafe = safe.type === "link" && "url" in safe && !safeTargets.test(String(safe.url));
  return unsafe && "children" in safe ? (safe.children as Node[]) : [safe];
}
