import type { BlockContent, Emphasis } from "mdast";
import type { Embedded, Item, MinutesRecord } from "../model/record.js";
import { singleSpaced } from "../model/single-spaced.js";
import { attendanceLabels, exportWords, meetingLabels } from "../vocabulary/export-labels.js";
import { itemFacts, itemHeading, participantLine } from "./item-facts.js";
import { writeMarkdown } from "./write-markdown.js";

/** Write a whole record as GitHub-flavoured Markdown, as a person would file it. */
export function recordToMarkdown(record: MinutesRecord): string {
  return `${documentParts(record).join("\n\n")}\n`;
}

function documentParts(record: MinutesRecord): string[] {
  const { meeting } = record;
  const facts = meetingLabels
    .filter(({ field }) => meeting[field] !== null)
    .map(({ field, label }) => `${label}: ${meeting[field]}`);
  return [
    heading(1, meeting.title ?? meeting.body ?? exportWords.untitled),
    ...list(facts),
    ...peopleParts(record),
    ...paragraphs(record.frontMatter),
    ...record.items.flatMap((item) => itemParts(item, 2)),
    ...paragraphs(record.backMatter),
  ];
}

function peopleParts({ participants }: MinutesRecord): string[] {
  return attendanceLabels.flatMap(({ attendance, label }) => {
    const people = participants.filter((person) => person.attendance === attendance);
    return people.length === 0 ? [] : [heading(2, label), ...list(people.map(participantLine))];
  });
}

function itemParts(item: Item, depth: number): string[] {
  const facts = itemFacts(item).join(" · ");
  return [
    heading(depth, itemHeading(item)),
    ...(facts === "" ? [] : [write({ type: "paragraph", children: [emphasis(facts)] })]),
    ...item.sections.flatMap((section) => [
      ...(section.heading === null ? [] : [heading(depth + 1, section.heading)]),
      ...(section.markdown === "" ? [] : [section.markdown]),
    ]),
    ...item.embedded.map((embedded) => quote(embeddedParts(embedded, depth + 1))),
    ...item.subitems.flatMap((subitem) => itemParts(subitem, depth + 1)),
  ];
}

function embeddedParts(embedded: Embedded, depth: number): string[] {
  if (embedded.document) return documentParts(embedded.document);
  const title = heading(depth, embedded.title ?? exportWords.embedded[embedded.kind]);
  if (embedded.items.length === 0) return [title, ...paragraphs(embedded.text)];
  return [title, ...embedded.items.flatMap((item) => itemParts(item, depth + 1))];
}

function heading(depth: number, value: string): string {
  const level = Math.min(6, depth) as 1 | 2 | 3 | 4 | 5 | 6;
  const text = singleSpaced(value);
  return write({ type: "heading", depth: level, children: [{ type: "text", value: text }] });
}

function list(lines: string[]): string[] {
  if (lines.length === 0) return [];
  const children = lines.map((value) => ({
    type: "listItem" as const,
    spread: false,
    children: [{ type: "paragraph" as const, children: [{ type: "text" as const, value }] }],
  }));
  return [write({ type: "list", ordered: false, spread: false, children })];
}

function paragraphs(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((value) => write({ type: "paragraph", children: [{ type: "text", value }] }));
}

function emphasis(value: string): Emphasis {
  return { type: "emphasis", children: [{ type: "text", value }] };
}

function quote(parts: string[]): string {
  return parts
    .join("\n\n")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

function write(node: BlockContent): string {
  return writeMarkdown([node]).trimEnd();
}
