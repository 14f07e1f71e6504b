import type { Paragraph, PhrasingContent } from "mdast";

/** Dato: 4. marts 2024 — a label of up to three words at the start of a line. */
const labelStart = /^(?:\*\*|__)?\p{Lu}[\p{L}.-]{1,30}(?: [\p{L}.-]{1,30}){0,2}:/u;

/**
 * Part a paragraph at its soft line ends where each line begins with a label:
 * its writer meant lines, though Markdown would run them together.
 *
 *     Dato: 4. marts 2024
 *     Sted: Klubhuset
 *     ^^^^^
 */
export function labelledLines(paragraph: Paragraph): Pick<Paragraph, "children" | "position">[] {
  const lines = softLines(paragraph.children);
  if (lines.length < 2 || !lines.every((line) => labelStart.test(lineText(line)))) {
    return [paragraph];
  }
  const start = paragraph.position?.start;
  return lines.map((children, index) => {
    if (start === undefined) return { children };
    const line = start.line + index;
    return { children, position: { start: { ...start, line }, end: { ...start, line } } };
  });
}

/** The paragraph's children by line; line ends inside marks do not part. */
function softLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === "break") {
      lines.push([]);
      continue;
    }
    if (node.type !== "text") {
      lines.at(-1)?.push(node);
      continue;
    }
    for (const [index, value] of node.value.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (value !== "") lines.at(-1)?.push({ type: "text", value });
    }
  }
  return lines;
}

function lineText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ("children" in node) return lineText(node.children);
      return "value" in node ? node.value : "";
    })
    .join("");
}
