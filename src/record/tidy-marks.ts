import type { PhrasingContent, Text } from "mdast";

/** Inline marks that Markdown cannot begin or end with a space. */
const markTypes = new Set(["strong", "emphasis", "delete"]);

type Mark = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" }>;

/** Make a paragraph's inline content ready for Markdown: tidy marks, no space at its ends. */
export function tidyParagraph(children: PhrasingContent[]): PhrasingContent[] {
  const only = children[0];
  if (children.length === 1 && only?.type === "text") {
    const trimmed = only.value.trim();
    return trimmed === "" ? [] : [text(trimmed)];
  }
  const tidy = tidyMarks(children);
  const start = tidy.findIndex((child) => !isBlank(child));
  const end = tidy.findLastIndex((child) => !isBlank(child)) + 1;
  const inner = start < 0 ? [] : tidy.slice(start, end);
  const first = inner[0];
  if (first?.type === "text") inner[0] = text(first.value.trimStart());
  const last = inner.at(-1);
  if (last?.type === "text") inner[inner.length - 1] = text(last.value.trimEnd());
  return inner;
}

/**
 * Make inline content that Markdown can write: neighbours of one kind are one
 * mark, spaces at a mark's ends stand outside it, a mark around nothing goes.
 *
 *     **Beslut****ning ** godkendt  →  **Beslutning**  godkendt
 *           ^^^^     ^
 */
function tidyMarks(children: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last && isMark(child) && last.type === child.type) {
      joined[joined.length - 1] = { ...child, children: [...last.children, ...child.children] };
    } else if (last?.type === "text" && child.type === "text") {
      joined[joined.length - 1] = { ...last, value: last.value + child.value };
    } else {
      joined.push(child);
    }
  }
  return joined.flatMap(tidyMark);
}

function tidyMark(node: PhrasingContent): PhrasingContent[] {
  if (!("children" in node)) return [node];
  const children = tidyMarks(node.children);
  if (!isMark(node)) return [{ ...node, children } as PhrasingContent];
  const start = children.findIndex((child) => !isBlank(child));
  if (start < 0) return children;
  const end = children.findLastIndex((child) => !isBlank(child)) + 1;
  const before = children.slice(0, start);
  const inner = children.slice(start, end);
  const after = children.slice(end);
  const [first, last] = [inner[0], inner.at(-1)];
  if (last?.type === "text") {
    const kept = last.value.trimEnd();
    inner[inner.length - 1] = text(kept);
    after.unshift(...spaceNodes(last.value.slice(kept.length)));
  }
  if (first?.type === "text") {
    const kept = first === last ? first.value.trim() : first.value.trimStart();
    inner[0] = text(kept);
    before.push(...spaceNodes(first.value.slice(0, first.value.indexOf(kept))));
  }
  return [...before, { ...node, children: inner }, ...after];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

function spaceNodes(space: string): Text[] {
  return space === "" ? [] : [text(space)];
}

function text(value: string): Text {
  return { type: "text", value };
}

function isMark(node: PhrasingContent): node is Mark {
  return markTypes.has(node.type);
}
