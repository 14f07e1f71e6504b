import type { HeaderField } from "./header-fields.js";
import type { HeaderLine } from "./header-lines.js";

/** All that the head of a document says of its meeting. */
export interface HeaderEvidence {
  fields: HeaderField[];
  /** Lines in no labelled field, with their index among all lines. */
  free: { line: HeaderLine; at: number }[];
  /** Running headers of the document, each once. */
  runningHeaders: string[];
  /** Title from the file's properties, null where none is set. */
  fileTitle: string | null;
}

/** The lines of the head and the cells of its fields, where sentences tell of people. */
export function headTexts({ free, fields }: HeaderEvidence): string[] {
  return [
    ...free.map(({ line }) => line.text),
    ...fields.flatMap(({ values }) => values.flatMap(({ cells }) => cells)),
  ];
}
