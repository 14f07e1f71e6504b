import type { PhrasingContent } from "mdast";
import { append } from "../../model/append.js";

/** Characters of a line that are set alike. */
export interface TextSpan {
  text: string;
  bold: boolean;
  italic: boolean;
  href: string | null;
  /** Numbers in small type above the line: a reference to a footnote, or an exponent. */
  isRaised?: true;
}

/** The text of spans, without their look. */
export function spansText(spans: readonly TextSpan[]): string {
  return spans.map((span) => span.text).join("");
}

/**
 * The spans between two character positions.
 *
 * @param spans spans in order
 * @param start first character
 * @param end character after the last
 */
export function sliceSpans(spans: readonly TextSpan[], start: number, end: number): TextSpan[] {
  const kept: TextSpan[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== "") kept.push({ ...span, text });
    at += span.text.length;
  }
  return kept;
}

/**
 * Add a space between the spans so far and the one that follows. It is bold, slanted or
 * part of a link only where both its neighbours are.
 *
 * @param spans changed in place
 * @param space what to add
 * @param after the span that follows
 */
export function appendText(spans: TextSpan[], space: string, after: TextSpan | undefined): void {
  const last = spans.at(-1);
  if (last === undefined) return;
  if (after !== undefined && sameLook(last, after)) {
    last.text += space;
    return;
  }
  spans.push({
    text: space,
    bold: last.bold && (after?.bold ?? false),
    italic: last.italic && (after?.italic ?? false),
    href: last.href === after?.href ? last.href : null,
  });
}

/**
 * Write spans as mdast phrasing: links around emphasis around text. Neighbours set
 * alike become one node; white space between two bold words is bold.
 *
 * @param spans spans in order
 */
export function phrasingFromSpans(spans: readonly TextSpan[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const group of grouped(merged(spans), (span) => span.href)) {
    const url = group[0]?.href ?? null;
    const children = group.map(styledText);
    if (url === null) append(nodes, children);
    else nodes.push({ type: "link", url, children });
  }
  return nodes;
}

function styledText(span: TextSpan): Exclude<PhrasingContent, { type: "link" }> {
  const text = { type: "text" as const, value: span.text };
  const slanted = span.italic ? { type: "emphasis" as const, children: [text] } : text;
  return span.bold ? { type: "strong", children: [slanted] } : slanted;
}

function merged(spans: readonly TextSpan[]): TextSpan[] {
  const result: TextSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && sameLook(last, span)) last.text += span.text;
    else result.push({ ...span });
  }
  return result.filter((span) => span.text !== "");
}

function sameLook(left: TextSpan, right: TextSpan): boolean {
  return left.bold === right.bold && left.italic === right.italic && left.href === right.href;
}

function grouped<Value>(values: Value[], key: (value: Value) => unknown): Value[][] {
  const groups: Value[][] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(value)) last.push(value);
    else groups.push([value]);
  }
  return groups;
}
