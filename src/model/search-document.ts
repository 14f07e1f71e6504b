import * as z from "zod";
import { outcomes, visibilities } from "./item-record.js";
import { documentTypes } from "./record.js";
import { sectionKinds } from "./section-kind.js";

/**
 * Zod schemas of what a search index is fed: one search document for each item.
 * The source of the types and of schemas/search.schema.json.
 */

const searchBoxSchema = z
  .object({
    page: z.int().min(1).describe("1-based page of the source"),
    left: z.number().describe("points from the left edge of the page"),
    bottom: z.number().describe("points from the bottom edge of the page"),
    right: z.number().describe("points from the left edge of the page"),
    top: z.number().describe("points from the bottom edge of the page"),
  })
  .describe("A rectangle on a page, in PDF points, origin at the bottom left.");
export type SearchBox = z.infer<typeof searchBoxSchema>;

export const passageSchema = z
  .object({
    id: z.string().describe("<search document id>/<ordinal>"),
    ordinal: z.int().min(1).describe("1-based place in the search document"),
    section: z.int().min(0).describe("0-based index into sections"),
    kind: z.enum(sectionKinds).describe("kind of its section"),
    headingPath: z
      .array(z.string())
      .describe("title of the item, heading of the section, sub-headings above the passage"),
    page: z.int().nullable().describe("1-based page it begins on; null where there are none"),
    start: z.int().min(0).describe("first character in the section's text, in UTF-16 units"),
    end: z.int().min(0).describe("character after the last in the section's text"),
    text: z.string().describe("the section's text from start to end"),
    boxes: z.array(searchBoxSchema).describe("where its blocks stand on the pages; PDF only"),
  })
  .describe("A stretch of 100 to 300 words of one section; the whole of a shorter section.");
export type Passage = z.infer<typeof passageSchema>;

const searchSectionSchema = z
  .object({
    kind: z.enum(sectionKinds).describe("what the section is"),
    heading: z.string().nullable().describe("as printed; null for text before any heading"),
    text: z.string().describe("its blocks by line feeds, those held back left out"),
  })
  .describe("One section with any text that may be shown.");
export type SearchSection = z.infer<typeof searchSectionSchema>;

export const languages = ["da", "en", "sv"] as const;

/** Schema of what a search index holds of one item; the type is `SearchDocument`. */
export const searchDocumentSchema = z
  .object({
    schemaVersion: z.literal("1").describe("version of the shape"),
    id: z.string().describe("id of the item"),
    documentId: z.string().describe("id of the record the item stands in, embedded or not"),
    parentId: z.string().nullable().describe("the item this one stands inside, if any"),
    source: z
      .object({
        name: z.string().describe("file name as given"),
        href: z.string().describe("link to the page: the file, with #page=N where it has pages"),
      })
      .describe("The source file."),
    documentType: z.enum(documentTypes).describe("what the document calls itself"),
    body: z.string().nullable().describe("the organ that meets"),
    date: z.iso.date().nullable().describe("date of the meeting, YYYY-MM-DD"),
    year: z.int().nullable().describe("year of the meeting"),
    number: z.string().nullable().describe("number of the item as printed"),
    title: z.string().describe("title of the item; empty where it is held back"),
    sections: z.array(searchSectionSchema).describe("its sections in document order"),
    decision: z
      .object({
        text: z.string().describe("the decision as printed"),
        outcome: z.enum(outcomes).describe("what was decided, in one word"),
      })
      .nullable()
      .describe("what was decided; null where nothing is, or where it is held back"),
    caseNumbers: z.array(z.string()).describe("case numbers printed at the item"),
    kle: z.array(z.string()).describe("KLE subjects with parents: 00, 00.01, 00.01.10"),
    presenters: z.array(z.string()).describe("people who presented the item"),
    attachments: z.array(z.string()).describe("labels, titles and file names of attachments"),
    pages: z.array(z.int()).describe("1-based pages the item stands on"),
    confidence: z.number().min(0).max(1).describe("how sure the reading is"),
    visibility: z.enum(visibilities).describe("closed items are reduced, see docs/feeding.md"),
    language: z.enum(languages).describe("language most of the text is in"),
    passages: z.array(passageSchema).describe("its text in pieces, for snippets and embeddings"),
  })
  .describe("What a search index is fed of one item.");
export type SearchDocument = z.infer<typeof searchDocumentSchema>;
