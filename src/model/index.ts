export { blockLines, blockText, inkLength, printedText, sourceOf } from "./block.js";
export {
  type Extraction,
  ExtractionError,
  type ExtractLimits,
  type ExtractOptions,
} from "./extraction.js";
export {
  type Attachment,
  type BlockRecord,
  type CaseNumber,
  type Decision,
  type Outcome,
  outcomes,
  type Place,
  type Recommendation,
  type SectionRecord,
  type Vote,
} from "./item-record.js";
export {
  type Diagnostic,
  type DocumentType,
  documentSchema,
  documentTypes,
  type Embedded,
  embeddedSchema,
  type Item,
  type ItemRecord,
  itemRecordSchema,
  itemSchema,
  type Meeting,
  type MinutesRecord,
  type Participant,
  type Severity,
  type SourceRecord,
} from "./record.js";
export { type Finding, type Language, type Rule, ruleText } from "./rule.js";
export {
  type Passage,
  passageSchema,
  type SearchBox,
  type SearchDocument,
  type SearchSection,
  searchDocumentSchema,
} from "./search-document.js";
export { type SectionKind, sectionKinds } from "./section-kind.js";
export type {
  BlockSource,
  BlockStyle,
  Box,
  HiddenReason,
  ListMark,
  SourcePlace,
} from "./source.js";
export type {
  AgendaItem,
  BackMatter,
  Block,
  ContentsList,
  EmbeddedDocument,
  Furniture,
  HeadingLine,
  ItemSection,
  MeetingHeader,
  MinutesRoot,
  MinutesTree,
} from "./tree.js";
