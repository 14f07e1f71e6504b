import * as z from "zod";
import * as parts from "../src/model/item-record.js";
import * as records from "../src/model/record.js";
import * as search from "../src/model/search-document.js";

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Names of the objects that stand on their own in the schemas, under `$defs`. */
const definitions: Record<string, z.ZodType> = {
  item: records.itemSchema,
  embedded: records.embeddedSchema,
  section: parts.sectionRecordSchema,
  block: parts.blockRecordSchema,
  place: parts.placeSchema,
  caseNumber: parts.caseNumberSchema,
  recommendation: parts.recommendationSchema,
  decision: parts.decisionSchema,
  vote: parts.voteSchema,
  attachment: parts.attachmentSchema,
  passage: search.passageSchema,
};

/** The schemas that are published, by the name of their file. */
const published = {
  document: { schema: records.documentSchema, title: "Document record of referat" },
  item: { schema: records.itemRecordSchema, title: "Item record of referat" },
  search: { schema: search.searchDocumentSchema, title: "Search document of referat" },
};
export type PublishedName = keyof typeof published;
export const publishedNames = Object.keys(published) as PublishedName[];

/** Make one of the published JSON Schemas (draft 2020-12) from the zod schemas. */
export function jsonSchema(name: PublishedName): JsonSchema {
  const { schema, title } = published[name];
  // Where the document is the root itself, an embedded one refers to the root.
  const document = name === "document" ? {} : { document: records.documentSchema };
  z.globalRegistry.add(records.documentSchema, {
    description: records.documentSchema.description,
  });
  for (const [id, definition] of Object.entries({ ...definitions, ...document })) {
    z.globalRegistry.add(definition, { ...z.globalRegistry.get(definition), id });
  }
  const {
    $schema,
    id: _,
    ...rest
  } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    override: ({ jsonSchema: node }) => {
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
      if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
    },
  });
  return { $schema, $id: `urn:referat:schema:1:${name}`, title, ...rest };
}
