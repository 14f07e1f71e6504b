import type { Heading, Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Node } from "unist";
import type { Block } from "../model/tree.js";
import { gatherLists } from "./list-items.js";
import { tidyParagraph } from "./tidy-marks.js";

/** Depth of a sub-title inside a section: items are 2, sections 3. */
const subtitleDepth: Heading["depth"] = 4;

/** Link targets a record may carry. */
const safeTargets = /^(?:https?:|mailto:)/iu;

/**
 * Write blocks as GitHub-flavoured Markdown: lists regrouped, tables as tables,
 * links with http, https and mailto targets only.
 */
export function markdownOf(blocks: Block[]): string {
  const children = gatherLists(blocks.map(prepare)) as RootContent[];
  return writeMarkdown({ type: "root", children });
}

/** Write an mdast tree as GitHub-flavoured Markdown, without a line feed at the end. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    listItemIndent: "one",
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}

function prepare(block: Block): Block {
  const safe = withSafeLinks(block);
  if (safe.type === "table") return safe;
  const tidy = { ...safe, children: tidyParagraph(safe.children) };
  return tidy.type === "heading" ? { ...tidy, depth: subtitleDepth } : tidy;
}

function withSafeLinks<Kind extends Node>(node: Kind): Kind {
  if (!("children" in node) || !Array.isArray(node.children)) return node;
  return { ...node, children: (node.children as Node[]).flatMap(safeNodes) };
}

/** A link that leads elsewhere than to the web or to mail gives only its words. */
function safeNodes(node: Node): Node[] {
  const safe = withSafeLinks(node);
  const unsafe = safe.type === "link" && "url" in safe && !safeTargets.test(String(safe.url));
  return unsafe && "children" in safe ? (safe.children as Node[]) : [safe];
}
