import { childElement, childElements, switchValue, type XmlElement } from "./xml-element.js";

/** Headers and footers the sections of a document show, by relationship id. */
export interface SectionParts {
  headers: Set<string>;
  footers: Set<string>;
}

/** Make an empty collection. */
export function createSectionParts(): SectionParts {
  return { headers: new Set(), footers: new Set() };
}

/**
 * Add the headers and footers a `sectPr` shows: those of the first page only where
 * the section sets the first page apart, those of even pages only where the
 * document does.
 */
export function addSectionParts(
  parts: SectionParts,
  section: XmlElement,
  evenPages: boolean,
): void {
  const firstPage = switchValue(childElement(section, "titlePg")) ?? false;
  for (const { name, attributes } of childElements(section)) {
    if (attributes.id === undefined) continue;
    if (attributes.type === "first" && !firstPage) continue;
    if (attributes.type === "even" && !evenPages) continue;
    if (name === "headerReference") parts.headers.add(attributes.id);
    if (name === "footerReference") parts.footers.add(attributes.id);
  }
}
