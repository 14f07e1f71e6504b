import { createHash } from "node:crypto";
import { VFile } from "vfile";
import { check } from "./check/index.js";
import { extract } from "./extract/extract.js";
import type { ExtractOptions } from "./model/extraction.js";
import { documentRead } from "./model/memoise.js";
import type { MinutesRecord, SourceRecord } from "./model/record.js";
import type { Finding } from "./model/rule.js";
import type { MinutesTree } from "./model/tree.js";
import { minutesFromTree } from "./record/minutes-from-tree.js";
import { structure } from "./structure/index.js";

/** What `structureMinutes` gives back. */
export interface StructuredMinutes {
  record: MinutesRecord;
  /** The structured tree the record was made from. */
  tree: MinutesTree;
  /** The same as `record.diagnostics`, with the rules and their texts in every language. */
  findings: Finding[];
  /** What of the source could not be read, such as a page; empty where the record is complete. */
  extractionErrors: Finding[];
}

/**
 * Turn the bytes of one document into a record.
 *
 * @param bytes the whole file; they are not changed
 * @param options name for the record, password of a protected PDF, abort signal
 * @returns the record, the tree it was made from and what was found on the way
 * @throws ExtractionError where the file cannot be read; its rule says why and what to do
 */
export async function structureMinutes(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<StructuredMinutes> {
  const id = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  // A copy, since the PDF engine takes the array it gets for itself.
  const extraction = await extract(new Uint8Array(bytes), options);
  const file = new VFile({ path: options.name });
  const tree = structure(extraction.tree, file);
  check(tree, file);
  const findings = [...extraction.findings, ...(file.data.findings ?? [])];
  const source: SourceRecord = {
    name: options.name ?? "",
    mediaType: extraction.mediaType,
    bytes: bytes.byteLength,
    pages: extraction.pages,
    extractor: extraction.extractor,
    ocr: extraction.ocr,
  };
  documentRead(bytes.byteLength);
  return {
    record: minutesFromTree(tree, { source, id, findings }),
    tree,
    findings,
    extractionErrors: extraction.findings.filter(({ rule }) => rule.severity === "error"),
  };
}
