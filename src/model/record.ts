import * as z from "zod";
import {
  attachmentSchema,
  caseNumberSchema,
  decisionSchema,
  placeSchema,
  recommendationSchema,
  sectionRecordSchema,
  visibilities,
  voteSchema,
} from "./item-record.js";

/** Zod schemas of the whole record (contract "1"). The source of the types and the JSON Schemas. */

export const documentTypes = ["referat", "dagsorden", "beslutningsprotokol", "ukendt"] as const;
export type DocumentType = (typeof documentTypes)[number];

export const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

const sourceSchema = z
  .object({
    name: z.string().describe("file name as given"),
    names: z
      .array(z.string())
      .optional()
      .describe("every name the same bytes were found under, sorted; absent where it is one"),
    mediaType: z.string().describe("media type by content, whatever the suffix says"),
    bytes: z.int().min(0).describe("size in bytes"),
    pages: z.int().min(0).nullable().describe("pages; null where the format has none"),
    extractor: z.string().describe("engine that read the file, with its version"),
    ocr: z.boolean().describe("true where the text was read off images"),
  })
  .describe("The source file.");
export type SourceRecord = z.infer<typeof sourceSchema>;

const meetingSchema = z
  .object({
    title: z.string().nullable().describe("title of the document as printed"),
    body: z.string().nullable().describe("the organ that meets"),
    date: z.iso.date().nullable().describe("YYYY-MM-DD"),
    startTime: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable()
      .describe("HH:MM"),
    endTime: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable()
      .describe("HH:MM"),
    location: z.string().nullable().describe("place as printed"),
    chair: z.string().nullable().describe("who chaired"),
    secretary: z.string().nullable().describe("who took the minutes"),
  })
  .describe("The meeting; null where not printed.");
export type Meeting = z.infer<typeof meetingSchema>;

const participantSchema = z.compile(
  z
    .object({
      name: z.string().describe("name as printed"),
      role: z.string().nullable().describe("role, such as formand"),
      organisation: z.string().nullable().describe("organisation the person stands for"),
      party: z.string().nullable().describe("party letter, such as A"),
      attendance: z
        .enum(["present", "absent", "partial", "substitute", "guest"])
        .describe("how the person took part"),
      note: z.string().nullable().describe('what else is printed, such as "forlod mødet kl. 11"'),
    })
    .describe("A person named as taking part or absent."),
);
export type Participant = z.infer<typeof participantSchema>;

const agendaEntrySchema = z.compile(
  z
    .object({
      number: z.string().nullable().describe("number as printed"),
      title: z.string().describe("title as printed"),
      page: z.int().nullable().describe("page as printed"),
    })
    .describe("One line of the printed contents list."),
);

const furnitureRecordSchema = z.compile(
  z
    .object({
      text: z.string().describe("the text"),
      page: z.int().nullable().describe("1-based page, null where the format has none"),
      reason: z.string().describe("why it is no part of the content"),
    })
    .describe("Running headers and footers, page numbers, stamps."),
);

const diagnosticSchema = z.compile(
  z
    .object({
      ruleId: z.string().describe("the rule, such as item-number-duplicate"),
      severity: z.enum(severities).describe("how bad"),
      message: z.string().describe("in English, whatever the language of the terminal"),
      page: z.int().nullable().describe("1-based page"),
      itemId: z.string().nullable().describe("the item it is about"),
      expected: z.string().nullable().describe("what was expected"),
      actual: z.string().nullable().describe("what was found; private data is masked"),
    })
    .describe("Something a reader should know."),
);
export type Diagnostic = z.infer<typeof diagnosticSchema>;

const coverageSchema = z
  .object({
    total: z.int().describe("characters in the source, white space not counted"),
    structured: z.int().describe("in items, meeting header, participants or contents list"),
    furniture: z.int().describe("in page furniture"),
    unassigned: z.int().describe("in frontMatter and backMatter"),
  })
  .describe("Every source character is in exactly one of the three layers.");

/** Schema of one agenda item; the type is `Item`. */
export const itemSchema = z
  .object({
    id: z.string().describe("<document id>#<ordinal>; #3.2 for the second sub-item of #3"),
    ordinal: z.int().min(1).describe("1-based place among its siblings"),
    number: z.string().nullable().describe("as printed, never renumbered"),
    title: z.string().describe("as printed, presenter and case number taken off"),
    presenter: z.string().nullable().describe("who presents, as printed in the heading"),
    caseNumbers: z.array(caseNumberSchema).describe("case numbers printed at the item"),
    visibility: z.enum(visibilities).describe("open or closed to the public"),
    sections: z.array(sectionRecordSchema).describe("its sections in document order"),
    recommendations: z.array(recommendationSchema).describe("one for each Indstilling"),
    decision: decisionSchema.nullable().describe("null where the item has none"),
    votes: z.array(voteSchema).describe("votes told of in its sections"),
    attachments: z.array(attachmentSchema).describe("attachments, each once"),
    get embedded() {
      return z.array(embeddedSchema).describe("documents inside the item");
    },
    get subitems() {
      return z.array(itemSchema).describe("items of the second level (1.1, 1a)");
    },
    provenance: z.array(placeSchema).describe("places of the heading, then the extent by page"),
    confidence: z.number().min(0).max(1).describe("how sure the reading is"),
    evidence: z.array(z.string()).describe("what the reading rests on"),
  })
  .describe("One item of the agenda.");

/** Schema of a document inside an item; the type is `Embedded`. */
export const embeddedSchema = z
  .object({
    kind: z.enum(["minutes", "agenda_item", "attachment"]).describe("what it is"),
    title: z.string().nullable().describe("title as printed"),
    pages: z.array(z.int()).describe("1-based pages it stands on"),
    text: z.string().describe("its whole text, furniture left out"),
    get document() {
      return documentSchema.nullable().describe("a whole record, for minutes");
    },
    get items() {
      return z.array(itemSchema).describe("for agenda_item");
    },
  })
  .describe("A document inside an item.");

/** Schema of a document record; the type is `MinutesRecord`. */
export const documentSchema = z
  .object({
    schemaVersion: z.literal("1").describe("version of the record's shape"),
    id: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}(\/[\w./-]+)?$/)
      .describe("sha256:<hex> of the source bytes; embedded documents add /<item>.<n>"),
    source: sourceSchema,
    documentType: z.enum(documentTypes).describe("what the document calls itself"),
    meeting: meetingSchema,
    participants: z.array(participantSchema).describe("people named as present or absent"),
    agenda: z.array(agendaEntrySchema).describe("the printed contents list"),
    items: z.array(itemSchema).describe("in document order"),
    frontMatter: z.string().describe("text before the first item that has no other place"),
    backMatter: z.string().describe("text after the last item that has no other place"),
    furniture: z.array(furnitureRecordSchema).describe("what belongs to the page"),
    diagnostics: z.array(diagnosticSchema).describe("what a reader should know"),
    coverage: coverageSchema,
    quality: z
      .object({
        confidence: z.number().min(0).max(1).describe("the worst item's, not the mean"),
        needsReview: z.boolean().describe("a person should look before it is used"),
      })
      .describe("How far the record can be trusted."),
  })
  .describe("One document.");

/** Schema of one line of items.jsonl: an item with what identifies its document. */
export const itemRecordSchema = itemSchema
  .safeExtend({
    schemaVersion: z.literal("1").describe("version of the record's shape"),
    documentId: z.string().describe("id of the document's record"),
    source: z.string().describe("file name of the document"),
    body: z.string().nullable().describe("the organ that meets"),
    date: z.iso.date().nullable().describe("date of the meeting, YYYY-MM-DD"),
    documentType: z.enum(documentTypes).describe("what the document calls itself"),
  })
  .describe("One item with what identifies its document.");

export type Item = z.infer<typeof itemSchema>;
export type Embedded = z.infer<typeof embeddedSchema>;
export type MinutesRecord = z.infer<typeof documentSchema>;

const parsedItems = z.array(z.custom<Item>());

/**
 * The same schemas for a record made from the inside out: the items and documents in it are records
 * that were parsed when they were made, and stay as they are. Without a schema that holds itself an
 * item can be compiled, and a record is parsed in half the time.
 */
export const itemOfParsedSchema = z.compile(
  itemSchema.extend({ embedded: z.array(z.custom<Embedded>()), subitems: parsedItems }),
);
export const embeddedOfParsedSchema = embeddedSchema.extend({
  document: z.custom<MinutesRecord | null>(),
  items: parsedItems,
});
export const documentOfParsedSchema = documentSchema.extend({ items: parsedItems });
export type ItemRecord = z.infer<typeof itemRecordSchema>;
