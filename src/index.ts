/** The library: from bytes to records, and every part on its own. */
export { check } from "./check/index.js";
export * from "./extract/index.js";
export * from "./model/index.js";
export { type StructuredMinutes, structureMinutes } from "./pipeline.js";
export { itemRecords } from "./record/item-records.js";
export { minutesFromTree } from "./record/minutes-from-tree.js";
export type { RecordFacts } from "./record/record-state.js";
export { recordToHtml } from "./record/record-to-html.js";
export { recordToMarkdown } from "./record/record-to-markdown.js";
export { rules } from "./rules.js";
export { structure } from "./structure/index.js";
