/**
 * One element of a part, by its local name: `w:p` in the transitional and in the
 * strict namespace, under any prefix, is `p`. Attributes lose their prefix too.
 */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Elements and text in order. */
  children: XmlNode[];
}

/** An element or a piece of text. */
type XmlNode = XmlElement | string;

/** Find the first child element of that name. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return undefined;
}

/** List the child elements in order, text left out. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Read the `val` attribute of the child of that name; undefined where either is missing. */
export function childValue(element: XmlElement, name: string): string | undefined {
  return childElement(element, name)?.attributes.val;
}

/** Concatenate the text within an element. */
export function elementText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : elementText(child)))
    .join("");
}

/** Read a number; undefined where it is missing or none. */
export function numberValue(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Read a switch such as `<w:b/>`, `<w:b w:val="0"/>`; undefined where it is missing. */
export function switchValue(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(element.attributes.val ?? "1");
}
