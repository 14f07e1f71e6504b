import type * as z from "zod";
import { da, en } from "zod/locales";
import { documentSchema, itemRecordSchema } from "../../model/record.js";
import type { Language } from "../../model/rule.js";

/** The schemas a record can be checked against. */
const schemas = { document: documentSchema, item: itemRecordSchema };
export type SchemaName = keyof typeof schemas;

const localeErrors = { da: da().localeError, en: en().localeError };

/** What is wrong with a record, and where in it. */
export interface RecordProblem {
  path: PropertyKey[];
  message: string;
}

/**
 * Check one record against its schema.
 *
 * @param name the schema; seen from the record itself where null
 * @returns null where the value is no record at all
 */
export function recordProblems(
  value: unknown,
  name: SchemaName | null,
  language: Language,
): RecordProblem[] | null {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return null;
  const schema: z.ZodType = schemas[name ?? ("documentId" in value ? "item" : "document")];
  const result = schema.safeParse(value, { error: localeErrors[language] });
  return (result.error?.issues ?? []).map(({ path, message }) => ({ path, message }));
}

/** Write a path as one would in JavaScript: items[2].title */
export function pathText(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./u, "");
}
