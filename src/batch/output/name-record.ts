import type { MinutesRecord } from "../../model/record.js";
import { recordLines } from "./record-lines.js";
import type { SpooledDocument } from "./spool-reader.js";

/**
 * Put the names of a document into its record and items, where they are not the
 * one name it was converted under.
 *
 * @param names every path the bytes were found under, sorted
 * @param convertedName the name that stands in the lines
 */
export function nameRecord<Lines extends Pick<SpooledDocument, "document" | "items">>(
  lines: Lines,
  names: string[],
  convertedName: string,
): Lines {
  const [name = convertedName] = names;
  if (names.length === 1 && name === convertedName) return lines;
  const record: MinutesRecord = JSON.parse(lines.document.toString("utf8"));
  const { name: _, names: __, ...source } = record.source;
  record.source = { name, ...(names.length > 1 ? { names } : {}), ...source };
  const { document, items } = recordLines(record);
  return { ...lines, document: Buffer.from(document), items: Buffer.from(items) };
}
