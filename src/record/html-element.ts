import type { Element, ElementContent, Properties } from "hast";

/**
 * Make a hast element. Strings become text, so nothing in them is markup; null is left out.
 *
 * @param properties in hast's spelling, such as `className`
 */
export function element(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string | null)[]
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children
      .filter((child) => child !== null)
      .map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}
