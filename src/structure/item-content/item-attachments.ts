import { collectAll } from "../../model/collect.js";
import type { Attachment } from "../../model/item-record.js";
import { type AgendaItem, type Block, type ItemSection, isBlock } from "../../model/tree.js";
import {
  attachmentLabelsInTitle,
  isFileName,
  saysNoAttachments,
  splitAttachmentLabel,
} from "../../vocabulary/attachment-words.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { readSectionLabel } from "../../vocabulary/section-labels.js";
import { attachmentOfLink, attachmentOfText } from "./attachment-of-line.js";
import { mergeAttachments } from "./merge-attachments.js";
import {
  holdsLink,
  linesOfBlock,
  type SectionLine,
  sectionLines,
  sectionsOf,
} from "./section-lines.js";

/** Longest unmarked line of a list that can be a title, in characters. */
const longestTitle = 220;
/** Most words of an unmarked line that ends as a sentence and still is a title. */
const longestClosedTitleWords = 8;

/**
 * Gather an item's attachments: the list at its top, its Bilag sections, labelled
 * links and closing "Bilag 2: …" lines of other sections, and those named in its
 * title. Each stands once.
 */
export function itemAttachments(item: AgendaItem): Attachment[] {
  const sections = sectionsOf(item);
  const lists = [
    topLines(item),
    ...sections.filter((section) => section.kind === "bilag").map(linesOfList),
  ].map((lines) => collectAll(lines, attachmentsOfLine));
  const mentioned = collectAll(sections, (section) =>
    section.kind === "bilag" ? [] : labelledAttachments(section),
  );
  return mergeAttachments([...lists, mentioned], attachmentLabelsInTitle(item.title));
}

const comma = /,\s+(?=\p{Lu})/u;

/**
 * The lines of a Bilag section; where the one line runs on after the label, it lists by commas.
 *
 *     Vedlagt: Udkast til politik, Høringsbrev
 *              ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^
 */
function linesOfList(section: ItemSection): SectionLine[] {
  const lines = sectionLines(section);
  const [line, ...more] = lines;
  if (!line || more.length > 0 || line.links.length > 0 || line.marker !== null) return lines;
  const parts = section.heading?.endsWith(":") ? line.text.split(comma) : [];
  const isList = parts.length > 1 && !parts.some((part) => part.includes(" og "));
  return isList ? parts.map((text) => ({ ...line, text })) : lines;
}

/** Lines of the list at the item's top, its heading left out. */
function topLines(item: AgendaItem): SectionLine[] {
  const blocks = collectAll(item.children, (child) =>
    child.type === "headingLine" && child.role === "attachments" ? child.children : [],
  );
  return collectAll(blocks, linesOfBlock).filter((line) => !isListHeading(line.text));
}

function isListHeading(text: string): boolean {
  const label = readSectionLabel(text);
  return label?.kind === "bilag" && label.rest === "" && label.strength === "strong";
}

/** Attachments of one line of a list: each link one, else the line itself unless it is prose. */
function attachmentsOfLine(line: SectionLine): Attachment[] {
  if (saysNoAttachments(line.text)) return [];
  if (line.links.length > 1) return line.links.map((link) => attachmentOfLink(link, link.text));
  const link = line.links[0];
  if (link !== undefined) return [attachmentOfLink(link, line.text)];
  return isProse(line) ? [] : [attachmentOfText(line.text)];
}

/** Verbs of remarks about the attachments. */
const proseVerb = compactLetters(
  /(?<!\p{L})(?:er|kan|vil|skal|bliver|blev|findes|ses|fremgår|eftersendes|vedlægges|udleveres|fremlægges|ligger)(?!\p{L})/iu,
);

/**
 * Text between or below the list that is no title.
 *
 *     Bilagene eftersendes, når høringsfristen er udløbet.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
function isProse({ text, marker }: SectionLine): boolean {
  if (isFileName(text) || splitAttachmentLabel(text).separated) return false;
  if (text.endsWith(":")) return true;
  if (marker !== null) return false;
  const long = text.split(" ").length > longestClosedTitleWords;
  const closed = /[.!?]$/u.test(text) && (long || proseVerb.test(text));
  return closed || text.length > longestTitle || !/\S\s*\S/u.test(text);
}

/** Labelled links anywhere in a section, and its closing lines that begin with a label. */
function labelledAttachments(section: ItemSection): Attachment[] {
  const blocks = section.children.filter(isBlock);
  const linked = blocks
    .filter(holdsLink)
    .flatMap(linesOfBlock)
    .flatMap((line) => line.links)
    .filter((link) => splitAttachmentLabel(link.text).separated)
    .map((link) => attachmentOfLink(link, link.text));
  return [...linked, ...closingLines(blocks).flatMap(attachmentsOfLine)];
}

/** The last lines of some blocks as far up as each begins with a label, those with links left out. */
function closingLines(blocks: Block[]): SectionLine[] {
  const closing: SectionLine[] = [];
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const lines = linesOfBlock(blocks[at] as Block);
    const last = lines.findLastIndex((line) => !isLabelled(line));
    closing.unshift(...lines.slice(last + 1));
    if (last >= 0) break;
  }
  return closing.filter((line) => line.links.length === 0);
}

function isLabelled({ text }: SectionLine): boolean {
  const { label, separated, rest } = splitAttachmentLabel(text);
  return label !== null && separated && rest !== "" && !isProseTitle(rest);
}

function isProseTitle(rest: string): boolean {
  return rest.length > longestTitle || /[.!?]$/u.test(rest);
}
