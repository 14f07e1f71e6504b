import { fileIsFolder } from "./batch/rules/file-is-folder.js";
import { fileMissing } from "./batch/rules/file-missing.js";
import { fileNotOpened } from "./batch/rules/file-not-opened.js";
import { limitMemory } from "./batch/rules/limit-memory.js";
import { limitTime } from "./batch/rules/limit-time.js";
import { programError } from "./batch/rules/program-error.js";
import { workerCrashed } from "./batch/rules/worker-crashed.js";
import { checks } from "./check/index.js";
import { documentWithoutText } from "./extract/rules/document-without-text.js";
import { docxDoctype } from "./extract/rules/docx-doctype.js";
import { docxDuplicatePart } from "./extract/rules/docx-duplicate-part.js";
import { docxNoDocument } from "./extract/rules/docx-no-document.js";
import { docxPartDamaged } from "./extract/rules/docx-part-damaged.js";
import { docxPartNotRead } from "./extract/rules/docx-part-not-read.js";
import { encodingGuessed } from "./extract/rules/encoding-guessed.js";
import { fileDamaged } from "./extract/rules/file-damaged.js";
import { fileEmpty } from "./extract/rules/file-empty.js";
import { fileEncrypted } from "./extract/rules/file-encrypted.js";
import { fileImage } from "./extract/rules/file-image.js";
import { fileLegacyDoc } from "./extract/rules/file-legacy-doc.js";
import { fileUnknownType } from "./extract/rules/file-unknown-type.js";
import { fileUnsupportedType } from "./extract/rules/file-unsupported-type.js";
import { hiddenTextNotSought } from "./extract/rules/hidden-text-not-sought.js";
import { limitDepth } from "./extract/rules/limit-depth.js";
import { limitSize } from "./extract/rules/limit-size.js";
import { pageWithoutText } from "./extract/rules/page-without-text.js";
import { pdfEngineMissing } from "./extract/rules/pdf-engine-missing.js";
import { pdfPassword } from "./extract/rules/pdf-password.js";
import { pdfPasswordWrong } from "./extract/rules/pdf-password-wrong.js";
import { suffixMismatch } from "./extract/rules/suffix-mismatch.js";
import { textGarbled } from "./extract/rules/text-garbled.js";
import type { Rule } from "./model/rule.js";

/** Rules that stages other than the checks report. */
const stageRules: Rule[] = [
  fileIsFolder,
  fileMissing,
  fileNotOpened,
  limitMemory,
  limitTime,
  programError,
  workerCrashed,
  documentWithoutText,
  docxDoctype,
  docxDuplicatePart,
  docxNoDocument,
  docxPartDamaged,
  docxPartNotRead,
  encodingGuessed,
  fileDamaged,
  fileEmpty,
  fileEncrypted,
  fileImage,
  fileLegacyDoc,
  fileUnknownType,
  fileUnsupportedType,
  limitDepth,
  limitSize,
  hiddenTextNotSought,
  pageWithoutText,
  pdfEngineMissing,
  pdfPassword,
  pdfPasswordWrong,
  suffixMismatch,
  textGarbled,
];

/** Every rule that can put a message on a document, sorted by id. */
export const rules: Rule[] = [...stageRules, ...checks.map(({ rule }) => rule)].sort(
  (one, other) => (one.ruleId < other.ruleId ? -1 : 1),
);
