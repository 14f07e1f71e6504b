import { ExtractionError } from "../../model/extraction.js";
import { docxNoDocument } from "../rules/docx-no-document.js";
import type { DocxPackage } from "./open-package.js";
import { readRelationships, relatedPart } from "./relationships.js";
import { streamElements } from "./stream-elements.js";

/** The part with the text, and what kind of Word file it makes. */
export interface MainPart {
  name: string;
  mediaType: string;
}

const docxMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Media type of the file by the content type of its main part. */
const mediaTypes: Record<string, string> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": docxMediaType,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml":
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
  "application/vnd.ms-word.document.macroenabled.main+xml":
    "application/vnd.ms-word.document.macroEnabled.12",
  "application/vnd.ms-word.template.macroenabledtemplate.main+xml":
    "application/vnd.ms-word.template.macroEnabled.12",
};

/**
 * Find the part with the text: by its content type, else by the package's
 * relationships, else by its usual name.
 *
 * @throws ExtractionError where the package holds no Word document.
 */
export function findMainPart(source: DocxPackage): MainPart {
  const byType = contentTypes(source);
  const related = relatedPart(source, readRelationships(source, ""), "officeDocument");
  const relatedType = related === null ? undefined : byType.get(related.toLowerCase());
  if (related !== null && (relatedType !== undefined || isWordPart(related))) {
    return { name: related, mediaType: relatedType ?? docxMediaType };
  }
  for (const [part, mediaType] of byType) {
    const name = source.findPart(part);
    if (name !== null) return { name, mediaType };
  }
  const usual = source.findPart("word/document.xml");
  if (usual !== null) return { name: usual, mediaType: docxMediaType };
  throw new ExtractionError(docxNoDocument, {
    actual: (source.partNames[0] ?? "").slice(0, 120),
    expected: "word/document.xml",
  });
}

/** A package whose content types are missing is read where the part lies in Word's folder. */
function isWordPart(name: string): boolean {
  return name.toLowerCase().startsWith("word/");
}

/** Parts that are Word main documents by the content types list. */
function contentTypes(source: DocxPackage): Map<string, string> {
  const found = new Map<string, string>();
  const name = source.findPart("[Content_Types].xml");
  if (name === null) return found;
  streamElements(source, name, { collect: new Set(["Override"]) }, ({ attributes }) => {
    const mediaType = mediaTypes[(attributes.ContentType ?? "").toLowerCase()];
    const part = attributes.PartName?.replace(/^\//u, "").toLowerCase();
    if (mediaType !== undefined && part !== undefined) found.set(part, mediaType);
  });
  return found;
}
