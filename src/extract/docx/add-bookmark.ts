import type { XmlElement } from "./xml-element.js";

/** Word's own mark of where the last edit was, which no one refers to. */
const lastEdit = "_GoBack";

/** Add the name of a `bookmarkStart` to those of the block it begins in. */
export function addBookmark(bookmarks: string[], { attributes }: XmlElement): void {
  if (attributes.name !== undefined && attributes.name !== lastEdit) {
    bookmarks.push(attributes.name);
  }
}
