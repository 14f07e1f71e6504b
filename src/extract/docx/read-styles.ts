import type { DocxPackage } from "./open-package.js";
import { type ParagraphTraits, readParagraphTraits } from "./paragraph-traits.js";
import { type RunTraits, readRunTraits } from "./run-traits.js";
import { streamElements } from "./stream-elements.js";
import { childElement, childValue, type XmlElement } from "./xml-element.js";

/** A style with all it inherits. */
export interface ResolvedStyle {
  /** As Word stores it ("heading 1"), null where the file has no such style. */
  name: string | null;
  /** Its own id, then those it is based on. */
  ids: string[];
  run: RunTraits;
  paragraph: ParagraphTraits;
}

/** The styles of a document. */
export interface StyleSheet {
  defaults: { run: RunTraits; paragraph: ParagraphTraits };
  /** Give the style of that id; null or unknown gives the default paragraph style. */
  paragraphStyle: (id: string | undefined) => ResolvedStyle;
  characterStyle: (id: string | undefined) => RunTraits;
}

interface OwnStyle {
  id: string;
  name: string | null;
  basedOn: string | undefined;
  type: string;
  isDefault: boolean;
  run: RunTraits;
  paragraph: ParagraphTraits;
}

const noStyle: ResolvedStyle = { name: null, ids: [], run: {}, paragraph: {} };

/**
 * Read a styles part and follow each style's chain; without a part there are no styles.
 *
 * @throws ExtractionError where the part is damaged.
 */
export function readStyles(source: DocxPackage, part: string | null): StyleSheet {
  const own = new Map<string, OwnStyle>();
  const defaults: StyleSheet["defaults"] = { run: {}, paragraph: {} };
  if (part !== null) {
    const collect = new Set(["docDefaults", "style"]);
    streamElements(source, part, { collect }, (element) => {
      if (element.name === "docDefaults") Object.assign(defaults, readDefaults(element));
      else if (element.attributes.styleId !== undefined) {
        own.set(element.attributes.styleId, readStyle(element, element.attributes.styleId));
      }
    });
  }
  return styleSheet(own, defaults);
}

function styleSheet(own: Map<string, OwnStyle>, defaults: StyleSheet["defaults"]): StyleSheet {
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string): ResolvedStyle => {
    const known = resolved.get(id) ?? resolveChain(own, id);
    resolved.set(id, known);
    return known;
  };
  const normal = [...own.values()].find((style) => style.isDefault && style.type === "paragraph");
  return {
    defaults,
    paragraphStyle: (id) => {
      if (id !== undefined && own.has(id)) return resolve(id);
      // A file without its styles still names them: "Heading1", "Overskrift1".
      if (id !== undefined) return { ...noStyle, ids: [id] };
      return normal === undefined ? noStyle : resolve(normal.id);
    },
    characterStyle: (id) => (id !== undefined && own.has(id) ? resolve(id).run : {}),
  };
}

/** Merge a style over those it is based on; a circle ends where it closes. */
function resolveChain(own: Map<string, OwnStyle>, id: string): ResolvedStyle {
  const chain: OwnStyle[] = [];
  let style = own.get(id);
  while (style !== undefined && !chain.includes(style) && chain.length < 50) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : own.get(style.basedOn);
  }
  const merged: ResolvedStyle = { ...noStyle, ids: chain.map((link) => link.id) };
  for (const link of chain.toReversed()) {
    merged.run = { ...merged.run, ...link.run };
    merged.paragraph = { ...merged.paragraph, ...link.paragraph };
  }
  merged.name = chain[0]?.name ?? null;
  return merged;
}

function readDefaults(element: XmlElement): StyleSheet["defaults"] {
  const run = childElement(element, "rPrDefault");
  const paragraph = childElement(element, "pPrDefault");
  return {
    run: readRunTraits(run && childElement(run, "rPr")),
    paragraph: readParagraphTraits(paragraph && childElement(paragraph, "pPr")),
  };
}

function readStyle(element: XmlElement, id: string): OwnStyle {
  return {
    id,
    name: childValue(element, "name") ?? null,
    basedOn: childValue(element, "basedOn"),
    type: element.attributes.type ?? "paragraph",
    isDefault: ["1", "true", "on"].includes(element.attributes.default ?? "0"),
    run: readRunTraits(childElement(element, "rPr")),
    paragraph: readParagraphTraits(childElement(element, "pPr")),
  };
}
