import type { ElementContent } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHast } from "mdast-util-to-hast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Turn a section's Markdown into safe hast: no scripts, no raw HTML, links to the web and mail only. */
export function htmlFromMarkdown(markdown: string): ElementContent[] {
  const tree = sanitize(toHast(parser.parse(markdown)));
  return tree.type === "root"
    ? tree.children.filter((child): child is ElementContent => child.type !== "doctype")
    : [];
}
