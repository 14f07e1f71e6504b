import * as z from "zod";
import { sectionKinds } from "./section-kind.js";

/** Zod schemas of an agenda item and all that stands in it. The source of the types. */

const boxSchema = z
  .object({
    left: z.number().describe("points from the left edge of the page"),
    bottom: z.number().describe("points from the bottom edge of the page"),
    right: z.number().describe("points from the left edge of the page"),
    top: z.number().describe("points from the bottom edge of the page"),
  })
  .describe("A rectangle in PDF points (1/72 inch), origin at the bottom left of the page.");

export const placeSchema = z.compile(
  z
    .object({
      page: z.int().min(1).nullable().describe("1-based page; null where the format has none"),
      box: boxSchema.nullable().describe("the rectangle on the page; PDF only"),
      part: z.string().nullable().describe("part of the DOCX package, such as word/document.xml"),
      paragraph: z.int().min(0).nullable().describe("0-based paragraph within the part; DOCX only"),
      paragraphEnd: z.int().min(0).nullable().describe("last paragraph, inclusive; DOCX only"),
      lineStart: z.int().min(1).nullable().describe("first line, 1-based; text, Markdown and HTML"),
      lineEnd: z.int().min(1).nullable().describe("last line, inclusive; text, Markdown and HTML"),
    })
    .describe("One place in the source."),
);
export type Place = z.infer<typeof placeSchema>;

export const blockKinds = ["paragraph", "heading", "listItem", "table"] as const;

export const blockRecordSchema = z
  .object({
    type: z.enum(blockKinds).describe("what the block is"),
    text: z.string().describe("plain text, list marker included; cells by tab, rows by line feed"),
    hidden: z
      .enum(["covered", "invisible"])
      .optional()
      .describe("set where the source hides the text from a reader (a privacy finding)"),
    private: z
      .array(z.string())
      .optional()
      .describe("ruleIds of the privacy findings in the block; its text is left as it is"),
    provenance: z
      .array(placeSchema)
      .describe("where the block stands; two places over a page break"),
  })
  .describe("One block of a section with its place in the source.");
export type BlockRecord = z.infer<typeof blockRecordSchema>;

const plainSectionSchema = z
  .object({
    kind: z.enum(sectionKinds).describe("what the section is, whatever its heading says"),
    heading: z
      .string()
      .nullable()
      .describe("the heading as printed; null for text before any heading"),
    text: z.string().describe("plain text: paragraphs and list lines by line feeds, markers kept"),
    markdown: z.string().describe("the same as Markdown, with tables, links and emphasis"),
    blocks: z.array(blockRecordSchema).describe("the blocks in order, each with its places"),
  })
  .describe("One section of an item. Empty sections are kept.");

/** Compiled, since nearly all of a record is blocks: as it stands, parsing them takes five times as long. */
export const sectionRecordSchema = z.compile(plainSectionSchema);
export type SectionRecord = z.infer<typeof sectionRecordSchema>;

export const caseNumberSchema = z.compile(
  z
    .object({
      raw: z.string().describe("as printed"),
      value: z.string().describe("the bare number"),
      kle: z
        .object({
          subject: z.string().describe("KLE subject, such as 00.01.10"),
          facet: z.string().nullable().describe("KLE facet, such as A00"),
        })
        .nullable()
        .describe("set where the number is a KLE number"),
    })
    .describe("A case number printed at the item."),
);
export type CaseNumber = z.infer<typeof caseNumberSchema>;

export const recommendationSchema = z.compile(
  z
    .object({
      by: z.string().nullable().describe("who recommends, as printed"),
      to: z.string().nullable().describe("who is asked, as printed"),
      points: z.array(z.string()).describe("the points, one each, markers removed"),
    })
    .describe("One Indstilling."),
);
export type Recommendation = z.infer<typeof recommendationSchema>;

export const outcomes = [
  "godkendt",
  "godkendt_med_aendringer",
  "taget_til_efterretning",
  "droeftet",
  "udsat",
  "ikke_godkendt",
  "udpeget",
  "input_givet",
  "ingen",
  "ukendt",
] as const;
export type Outcome = (typeof outcomes)[number];

export const decisionSchema = z.compile(
  z
    .object({
      text: z.string().describe("the decision as printed"),
      outcome: z.enum(outcomes).describe("what was decided, in one word"),
      conditions: z.array(z.string()).describe("conditions and amendments, quoted"),
      evidence: z.string().nullable().describe("the words the outcome was read from, quoted"),
    })
    .describe("What was decided."),
);
export type Decision = z.infer<typeof decisionSchema>;

const voteSideSchema = z
  .object({
    count: z.int().min(0).nullable().describe("number of votes, null where none is printed"),
    names: z.array(z.string()).describe("names or party letters as printed"),
  })
  .describe("One side of a vote.");

export const voteSchema = z.compile(
  z
    .object({
      for: voteSideSchema,
      against: voteSideSchema,
      abstained: voteSideSchema,
      points: z.array(z.string()).describe("the points the vote is about, where printed"),
      evidence: z.string().describe("the sentence, quoted"),
    })
    .describe("One vote."),
);
export type Vote = z.infer<typeof voteSchema>;

export const attachmentSchema = z.compile(
  z
    .object({
      label: z.string().nullable().describe('label as printed, such as "Bilag 2"'),
      title: z.string().nullable().describe("title as printed, without the label"),
      file: z.string().nullable().describe("file name, where one is printed or linked"),
      href: z.string().nullable().describe("link target (http, https, mailto), where there is one"),
    })
    .describe("An attachment of the item, each once."),
);
export type Attachment = z.infer<typeof attachmentSchema>;

export const visibilities = ["open", "closed", "unknown"] as const;
