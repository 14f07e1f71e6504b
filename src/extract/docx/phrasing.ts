import type { PhrasingContent } from "mdast";
import type { Piece, TextPiece } from "./text-piece.js";

/** What is printed of a paragraph's pieces. */
export type PrintedPiece = TextPiece | { kind: "break" };

/** Leave out what is no text: white space at both ends, marks of page breaks. */
export function printedPieces(pieces: readonly Piece[]): PrintedPiece[] {
  const printed = pieces.filter((piece) => piece.kind === "text" || piece.kind === "break");
  const hasInk = (piece: PrintedPiece) => piece.kind === "text" && /\S/u.test(piece.value);
  const first = printed.findIndex(hasInk);
  if (first < 0) return [];
  const inside = printed.slice(first, printed.findLastIndex(hasInk) + 1);
  return inside.map((piece, index) => {
    if (piece.kind === "break") return piece;
    const start = index === 0 ? piece.value.trimStart() : piece.value;
    return { ...piece, value: index === inside.length - 1 ? start.trimEnd() : start };
  });
}

/**
 * Build mdast phrasing of pieces: links around strong around emphasis around
 * text, with white space outside the marks.
 *
 * @param plain leave out strong and emphasis, as in a heading that is bold by its style.
 */
export function phrasing(pieces: readonly PrintedPiece[], plain: boolean): PhrasingContent[] {
  return grouped(pieces, linkOf, (href, inLink) => {
    const children = grouped(inLink, plain ? noMark : isBold, (bold, inBold) => {
      const inner = grouped(inBold, plain ? noMark : isItalic, (italic, inItalic) =>
        italic ? marked("emphasis", textNodes(inItalic)) : textNodes(inItalic),
      );
      return bold ? marked("strong", inner) : inner;
    });
    return href === null ? children : [{ type: "link", url: href, children } as PhrasingContent];
  });
}

function linkOf(piece: PrintedPiece): string | null {
  return piece.kind === "text" ? piece.href : null;
}

function noMark(): boolean {
  return false;
}

function isBold(piece: PrintedPiece): boolean {
  return piece.kind === "text" && piece.traits.bold === true;
}

function isItalic(piece: PrintedPiece): boolean {
  return piece.kind === "text" && piece.traits.italic === true;
}

/** Gather neighbours of the same key; white space and line ends go with what stands before them. */
function grouped<Key>(
  pieces: readonly PrintedPiece[],
  keyOf: (piece: PrintedPiece) => Key,
  build: (key: Key, group: PrintedPiece[]) => PhrasingContent[],
): PhrasingContent[] {
  const groups: { key: Key; pieces: PrintedPiece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && (last.key === keyOf(piece) || isBlank(piece)))
      last.pieces.push(piece);
    else groups.push({ key: keyOf(piece), pieces: [piece] });
  }
  return groups.flatMap((group) => build(group.key, group.pieces));
}

function isBlank(piece: PrintedPiece): boolean {
  return piece.kind === "text" ? !/\S/u.test(piece.value) && !/\S/u.test(piece.href ?? "") : false;
}

function textNodes(pieces: readonly PrintedPiece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const last = nodes.at(-1);
    if (piece.kind === "break") nodes.push({ type: "break" });
    else if (last?.type === "text") last.value += piece.value;
    else nodes.push({ type: "text", value: piece.value });
  }
  return nodes;
}

/** Put nodes into a mark, white space at either end outside it: "** nej**" is no Markdown. */
function marked(type: "strong" | "emphasis", nodes: PhrasingContent[]): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const children = [...nodes];
  const first = children[0];
  if (first?.type === "text" && /^\s/u.test(first.value)) {
    const value = first.value.trimStart();
    before.push({ type: "text", value: first.value.slice(0, first.value.length - value.length) });
    children.splice(0, 1, ...(value === "" ? [] : [{ type: "text" as const, value }]));
  }
  const last = children.at(-1);
  if (last?.type === "text" && /\s$/u.test(last.value)) {
    const value = last.value.trimEnd();
    after.push({ type: "text", value: last.value.slice(value.length) });
    children.splice(-1, 1, ...(value === "" ? [] : [{ type: "text" as const, value }]));
  }
  if (children.length === 0) return [...before, ...after];
  return [...before, { type, children }, ...after];
}
