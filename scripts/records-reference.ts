import { type JsonSchema, jsonSchema } from "./json-schemas.js";

/** One object of the record: its name and its schema. */
interface ObjectEntry {
  name: string;
  schema: JsonSchema;
}

/** Write docs/records.md from the descriptions in the schemas: one table for each object. */
export function recordsReference(): string {
  const document = jsonSchema("document");
  const objects = [
    ...objectsIn({ name: "document", schema: document }),
    ...Object.entries(document.$defs ?? {}).flatMap(([name, schema]) =>
      objectsIn({ name, schema: schema as JsonSchema }),
    ),
    ...itemRecordObject(),
    ...searchDocumentObjects(),
  ];
  return `${[intro, ...objects.map(objectPart)].join("\n\n")}\n`;
}

const intro = `# Records

What \`referat\` prints, and what it feeds a search index. Made from the descriptions in
\`src/model/record.ts\`, \`src/model/item-record.ts\` and \`src/model/search-document.ts\` with
\`npm run generate\`; don't edit it by hand. The JSON Schemas are in \`schemas/\`: document, item
and search.`;

/** The fields an item record has beside those of an item. */
function itemRecordObject(): ObjectEntry[] {
  const record = jsonSchema("item");
  const item = (jsonSchema("document").$defs?.item ?? {}) as JsonSchema;
  const own = Object.entries(record.properties ?? {}).filter(
    ([field]) => !(field in (item.properties ?? {})),
  );
  const description = "One line of items.jsonl: all fields of an item, and these.";
  return [{ name: "itemRecord", schema: { description, properties: Object.fromEntries(own) } }];
}

/** What `feed` makes of an item. */
function searchDocumentObjects(): ObjectEntry[] {
  const search = jsonSchema("search");
  return [
    ...objectsIn({ name: "searchDocument", schema: search }),
    ...Object.entries(search.$defs ?? {}).flatMap(([name, schema]) =>
      objectsIn({ name, schema: schema as JsonSchema }),
    ),
  ];
}

/** The object itself, then the objects written inside it, depth first. */
function objectsIn({ name, schema }: ObjectEntry): ObjectEntry[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([field, value]) => {
    const found = objectOf(value as JsonSchema);
    return found ? objectsIn({ name: `${name}.${field}`, schema: found }) : [];
  });
  return [{ name, schema }, ...inner];
}

/** The object schema a field holds: itself, as elements of an array, or beside null. */
function objectOf(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema;
  const candidates = [schema.items, ...(schema.anyOf ?? [])];
  for (const candidate of candidates) {
    if (typeof candidate !== "object" || Array.isArray(candidate)) continue;
    const found = objectOf(candidate as JsonSchema);
    if (found) return found;
  }
  return null;
}

function objectPart({ name, schema }: ObjectEntry): string {
  const rows = Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const property = value as JsonSchema;
    return `| \`${field}\` | ${typeText(property, `${name}.${field}`)} | ${cell(description(property))} |`;
  });
  return [
    `## ${name}`,
    ...(schema.description ? [`\n${schema.description}`] : []),
    "\n| field | type | content |\n| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Say a type in words: a scalar, a link to an object, a list of either. */
function typeText(schema: JsonSchema, path: string): string {
  if (schema.$ref) {
    const name = schema.$ref === "#" ? "document" : schema.$ref.replace("#/$defs/", "");
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`"${schema.const}"\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(", ");
  if (schema.anyOf) {
    return schema.anyOf.map((option) => typeText(option as JsonSchema, path)).join(" or ");
  }
  if (schema.type === "array") return `list of ${typeText(schema.items as JsonSchema, path)}`;
  if (schema.properties) return `[${path}](#${path.toLowerCase().replaceAll(".", "")})`;
  return [schema.type].flat().join(" or ");
}

/** A field's own description, else that of the object it holds. */
function description(schema: JsonSchema): string {
  return schema.description ?? objectOf(schema)?.description ?? "";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
