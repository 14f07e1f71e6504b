import type { BlockContent, List, ListItem, PhrasingContent, Table } from "mdast";
import { isPlainText } from "./plain-text.js";

/** Marks that a text without special characters may stand in. */
const markSigns: Partial<Record<PhrasingContent["type"], string>> = { strong: "**", emphasis: "_" };

/**
 * Write a node that holds nothing to escape, as most do: a paragraph or heading of plain text, all
 * of it in one mark or in none, or a list or table of such. Null where a closer look is needed.
 *
 *     #### **Økonomi**     - Broen ved Nørreå
 */
export function plainMarkdown(node: BlockContent): string | null {
  if (node.type === "paragraph") return plainContent(node.children);
  if (node.type === "list") return plainList(node);
  if (node.type === "table") return plainTable(node);
  if (node.type !== "heading") return null;
  const content = plainContent(node.children);
  return content === null ? null : `${"#".repeat(node.depth)} ${content}`;
}

function plainContent(children: PhrasingContent[]): string | null {
  const only = children[0];
  if (only === undefined || children.length > 1) return null;
  if (only.type === "text") return isPlainText(only.value, "\n", "\n") ? only.value : null;
  const sign = markSigns[only.type];
  const inner = "children" in only ? only.children[0] : undefined;
  if (sign === undefined || inner?.type !== "text") return null;
  if ("children" in only && only.children.length > 1) return null;
  return isPlainText(inner.value, "\n", "\n") ? `${sign}${inner.value}${sign}` : null;
}

function plainList(list: List): string | null {
  const lines: string[] = [];
  for (const [index, item] of list.children.entries()) {
    const marker = list.ordered ? `${(list.start ?? 1) + index}. ` : "- ";
    const content = plainItem(item);
    if (content === null) return null;
    lines.push(marker + content.replaceAll("\n", `\n${" ".repeat(marker.length)}`));
  }
  return lines.join("\n");
}

/**
 * A paragraph, and below it a list at the most: a second list would need markers of another kind, and
 * one that begins at another number than 1 a blank line, since it would not end the paragraph.
 */
function plainItem({ children }: ListItem): string | null {
  const [paragraph, list] = children;
  if (list?.type === "list" && list.ordered && (list.start ?? 1) !== 1) return null;
  if (paragraph?.type !== "paragraph" || children.length > 2) return null;
  const content = plainContent(paragraph.children);
  if (content === null || list === undefined) return content;
  const below = list.type === "list" ? plainList(list) : null;
  return below === null ? null : `${content}\n${below}`;
}

/**
 * Cells between bars, the widest row's number of columns in the head, a line of hyphens below it:
 *
 *     | Post | Beløb |
 *     | - | - |
 */
function plainTable({ align, children }: Table): string | null {
  if (align?.some((side) => side !== null)) return null;
  const rows: string[][] = [];
  for (const row of children) {
    const cells = row.children.map((cell) => plainCell(cell.children));
    if (!cells.every((cell) => cell !== null)) return null;
    rows.push(cells);
  }
  const [head, ...body] = rows;
  const columns = align?.length || Math.max(...rows.map((row) => row.length));
  if (head === undefined || columns === 0) return null;
  while (head.length < columns) head.push("");
  return [head, head.map(() => "-"), ...body].map(tableLine).join("\n");
}

function plainCell(children: PhrasingContent[]): string | null {
  const only = children[0];
  if (only === undefined) return "";
  if (only.type !== "text" || children.length > 1) return null;
  return isPlainText(only.value, " ", " ") ? only.value : null;
}

function tableLine(cells: string[]): string {
  const inner = cells.length === 0 ? [""] : cells;
  return `|${inner.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}
