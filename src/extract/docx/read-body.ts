import { append } from "../../model/append.js";
import type { Finding } from "../../model/rule.js";
import type { Block } from "../../model/tree.js";
import { type PlacedNote, withNoteMark } from "../place-notes.js";
import { docxPartNotRead } from "../rules/docx-part-not-read.js";
import { addBookmark } from "./add-bookmark.js";
import { createFieldStack } from "./field-stack.js";
import { type NoteKind, noteKey, settleNotes } from "./note-register.js";
import type { DocxPackage } from "./open-package.js";
import { readBlock, readContainer } from "./read-blocks.js";
import { addSectionParts, type SectionParts } from "./read-sections.js";
import type { Relationship } from "./relationships.js";
import { createFlow, type DocxContext, type Story, settleCarried } from "./story.js";
import { streamElements } from "./stream-elements.js";
import { paper } from "./unseen-run.js";
import { childElement, type XmlElement } from "./xml-element.js";

/** Wrappers whose content is no text of the document as accepted. */
const skip = new Set(["sdtPr", "sdtEndPr", "customXmlPr", "Fallback", "del", "moveFrom"]);

/** Begin reading one part. */
export function createStory(
  context: DocxContext,
  part: string,
  region: Story["region"],
  relationships: ReadonlyMap<string, Relationship>,
): Story {
  const fields = createFieldStack();
  return { context, part, region, relationships, fields, ground: paper, nextParagraph: 0 };
}

/**
 * Read a body, header or footer part, one paragraph or table at a time.
 *
 * @param sections filled with the headers and footers the part's sections show.
 * @param findings filled with what could not be read.
 */
export function readBody(
  source: DocxPackage,
  story: Story,
  sections: SectionParts,
  evenPages: boolean,
  findings: Finding[],
): Block[] {
  const blocks: Block[] = [];
  const flow = { ...createFlow(), pageTop: story.region === "body" };
  const add = (read: Block[]) => {
    append(blocks, read);
    settleNotes(story.context.notes, read);
  };
  const readers: Record<string, (element: XmlElement) => void> = {
    p: (element) => {
      const properties = childElement(element, "pPr");
      const section = properties && childElement(properties, "sectPr");
      if (section !== undefined) addSectionParts(sections, section, evenPages);
      add(readBlock(story, flow, element));
    },
    tbl: (element) => add(readBlock(story, flow, element)),
    sectPr: (element) => addSectionParts(sections, element, evenPages),
    bookmarkStart: (element) => addBookmark(flow.bookmarks, element),
    altChunk: () => findings.push(partNotRead("altChunk")),
    subDoc: () => findings.push(partNotRead("subDoc")),
  };
  const collect = new Set(Object.keys(readers));
  streamElements(source, story.part, { collect, skip }, (element) =>
    readers[element.name]?.(element),
  );
  add(settleCarried(flow));
  return blocks;
}

function partNotRead(subject: string): Finding {
  return {
    rule: docxPartNotRead,
    page: null,
    itemPath: null,
    subject,
    expected: null,
    actual: null,
  };
}

/**
 * Read the footnotes or endnotes the text refers to, in the part's order, each with the block that
 * refers to it; a note's separator lines and notes nobody refers to are left out.
 */
export function readNotes(source: DocxPackage, story: Story, kind: NoteKind): PlacedNote[] {
  const notes: PlacedNote[] = [];
  streamElements(source, story.part, { collect: new Set([kind]) }, (element) => {
    const note = story.context.notes.notes.get(noteKey(kind, element));
    if (note === undefined) return;
    const blocks = readContainer(story, createFlow(), element);
    const marked = note.mark === "" ? blocks : withNoteMark(blocks, note.mark);
    notes.push({ blocks: marked, holder: note.holder });
  });
  return notes;
}
