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
  nodes.forEach((node, index) => {
    const plain = node.type === "list" && isBesideList(nodes, index) ? null : plainMarkdown(node);
    if (plain === null) {
      others.push(node);
      return;
    }
    if (others.length > 0) {
      written.push(writeMarkdown(others));
      others = [];
    }
    written.push(plain);
  });
  if (others.length > 0) written.push(writeMarkdown(others));
  return written.join("\n\n").trimEnd();
}

/** Lists that follow each other get different markers, so they are written together. */
function isBesideList(nodes: BlockContent[], index: number): boolean {
  return nodes[index - 1]?.type === "list" || nodes[index + 1]?.type === "list";
}

/** Most blocks are as they should be: a paragraph that holds one text without white space around it. */
function prepare(block: Block): Block {
  const only = block.type === "paragraph" && block.children.length === 1 && block.children[0];
  if (only && only.type === "text" && isTrimmed(only.value)) return block;
  const safe = withSafeLinks(block);
  if (safe.type === "table") return safe;
  const tidy = { ...safe, children: tidyParagraph(safe.children) };
  return tidy.type === "heading" ? { ...tidy, depth: subtitleDepth } : tidy;
}

function isTrimmed(text: string): boolean {
  return text !== "" && text.trim().length === text.length;
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
