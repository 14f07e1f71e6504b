import type { DocxPackage } from "./open-package.js";
import { streamElements } from "./stream-elements.js";
import { elementText, switchValue } from "./xml-element.js";

/** Read whether even pages have headers of their own. */
export function readSettings(source: DocxPackage, part: string): boolean {
  let evenPages = false;
  streamElements(source, part, { collect: new Set(["evenAndOddHeaders"]) }, (element) => {
    evenPages = switchValue(element) ?? false;
  });
  return evenPages;
}

/** Read the title in the file's properties; null where none is set. */
export function readTitle(source: DocxPackage, part: string): string | null {
  let title: string | null = null;
  streamElements(source, part, { collect: new Set(["title"]) }, (element) => {
    title = elementText(element).trim() || null;
  });
  return title;
}
