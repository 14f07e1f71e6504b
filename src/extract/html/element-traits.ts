import type { Element } from "hast";
import { safeHref } from "../safe-href.js";
import { plainTraits, type RunTraits } from "./run.js";

/** What an element's name says of the text in it. */
const traitsByName: Record<string, Partial<RunTraits>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
  ins: {},
  pre: { preformatted: true },
};

/** One declaration of a style attribute and what it says. */
type Declaration = (value: string) => Partial<RunTraits>;

const pointsPerPixel = 0.75;

const traitsByProperty: Record<string, Declaration> = {
  "font-weight": (value) =>
    /^(?:bold|bolder|[6-9]00)$/u.test(value)
      ? { bold: true }
      : /^(?:normal|[1-5]00)$/u.test(value)
        ? { bold: false }
        : {},
  "font-style": (value) =>
    /^(?:italic|oblique)/u.test(value)
      ? { italic: true }
      : value === "normal"
        ? { italic: false }
        : {},
  "text-decoration": (value) => (/\bunderline\b/u.test(value) ? { underline: true } : {}),
  "text-decoration-line": (value) => (/\bunderline\b/u.test(value) ? { underline: true } : {}),
  display: (value) => (value === "none" ? { hidden: true } : {}),
  visibility: (value) => (/^(?:hidden|collapse)$/u.test(value) ? { hidden: true } : {}),
  "font-size": (value) => {
    const points = lengthPoints(value);
    return points === null ? {} : { fontSizePoints: points };
  },
  color: (value) =>
    /^#[0-9a-f]{6}$/u.test(value) ? { colour: value === "#000000" ? null : value } : {},
  "white-space": (value) => (/^pre/u.test(value) ? { preformatted: true } : {}),
};

/** Traits of the text in an element: those of the text around it, and its own on top. */
export function elementTraits(element: Element, around: RunTraits): RunTraits {
  const traits: RunTraits = { ...around, ...traitsByName[element.tagName] };
  for (const [property, value] of declarations(element)) {
    Object.assign(traits, traitsByProperty[property]?.(value));
  }
  if (hasClass(element, "underline")) traits.underline = true;
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) {
    traits.hidden = true;
  }
  if (around.hidden) traits.hidden = true;
  if (element.tagName === "a" && typeof element.properties.href === "string") {
    traits.href = safeHref(element.properties.href);
  }
  return traits;
}

/** Is what stands in an element hidden from a reader by the element itself? */
export function hidesText(element: Element): boolean {
  const { style, hidden } = element.properties;
  if (style === undefined && hidden === undefined) return false;
  return elementTraits(element, plainTraits).hidden;
}

/** Declarations of the style attribute, in lower case. */
function declarations(element: Element): Map<string, string> {
  const style = element.properties.style;
  const found = new Map<string, string>();
  if (typeof style !== "string") return found;
  for (const declaration of style.slice(0, 4000).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace("!important", "");
    found.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return found;
}

function lengthPoints(value: string): number | null {
  const match = /^(-?[\d.]{1,8})(pt|px)$/u.exec(value);
  if (match === null) return null;
  const size = Number(match[1]);
  if (!Number.isFinite(size)) return null;
  return match[2] === "px" ? size * pointsPerPixel : size;
}

/** Indentation of a block in points, from its left margin; 0 where none is set. */
export function leftMarginPoints(element: Element): number {
  const found = declarations(element);
  return lengthPoints(found.get("margin-left") ?? found.get("padding-left") ?? "") ?? 0;
}

/** Is the element set apart from the text beside it, as page numbers of a contents list are? */
export function isFloated(element: Element): boolean {
  return /^(?:left|right)$/u.test(declarations(element).get("float") ?? "");
}

/** Does the style attribute take the marker off a list? */
export function isUnmarkedList(element: Element): boolean {
  const found = declarations(element);
  return /\bnone\b/u.test(found.get("list-style-type") ?? found.get("list-style") ?? "");
}

/** Class names of an element, separated by a space; null where it has none. */
export function className(element: Element): string | null {
  const classes = element.properties.className;
  return Array.isArray(classes) && classes.length > 0 ? classes.join(" ") : null;
}

function hasClass(element: Element, name: string): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && classes.includes(name);
}
