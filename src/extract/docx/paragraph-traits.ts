import { defined } from "./run-traits.js";
import { shadingColour } from "./unseen-run.js";
import {
  childElement,
  childValue,
  numberValue,
  switchValue,
  type XmlElement,
} from "./xml-element.js";

/** How a paragraph is set, as far as one `pPr` says; lengths in twips (1/20 point). */
export interface ParagraphTraits {
  /** 0–8 as in the file, 9 for body text. */
  outline?: number;
  /** Numbering instance, "0" for none. */
  numberingId?: string;
  numberingLevel?: number;
  leftTwips?: number;
  /** Of the first line against the left edge; negative for a hanging indent. */
  firstLineTwips?: number;
  beforeTwips?: number;
  afterTwips?: number;
  /** No space between paragraphs of the same style. */
  contextual?: boolean;
  pageBreakBefore?: boolean;
  /** Position of the first tab stop. */
  tabTwips?: number;
  /** Colour under the paragraph as #rrggbb. */
  shade?: string;
}

/** Read the traits a `pPr` element sets. */
export function readParagraphTraits(properties: XmlElement | undefined): ParagraphTraits {
  if (properties === undefined) return {};
  const numbering = childElement(properties, "numPr");
  const spacing = childElement(properties, "spacing")?.attributes;
  const tabs = childElement(properties, "tabs");
  const outline = numberValue(childValue(properties, "outlineLvl"));
  return {
    ...readIndent(properties),
    ...defined<ParagraphTraits>({
      outline: outline !== undefined && outline >= 0 && outline <= 9 ? outline : undefined,
      numberingId: numbering && childValue(numbering, "numId"),
      numberingLevel: numbering && numberValue(childValue(numbering, "ilvl")),
      beforeTwips: autoSpacing(spacing?.beforeAutospacing) ?? numberValue(spacing?.before),
      afterTwips: autoSpacing(spacing?.afterAutospacing) ?? numberValue(spacing?.after),
      contextual: switchValue(childElement(properties, "contextualSpacing")),
      pageBreakBefore: switchValue(childElement(properties, "pageBreakBefore")),
      tabTwips: tabs && numberValue(childElement(tabs, "tab")?.attributes.pos),
      shade: shadingColour(properties),
    }),
  };
}

/** Read the indentation a `pPr` sets; a numbering level has one of its own. */
export function readIndent(properties: XmlElement | undefined): ParagraphTraits {
  const indent = properties && childElement(properties, "ind")?.attributes;
  if (!indent) return {};
  const hanging = numberValue(indent.hanging);
  return defined<ParagraphTraits>({
    leftTwips: numberValue(indent.left ?? indent.start),
    firstLineTwips: hanging === undefined ? numberValue(indent.firstLine) : -hanging,
  });
}

/** Word's automatic space, as in pasted web pages, is 14 points. */
const autoSpacingTwips = 280;

function autoSpacing(value: string | undefined): number | undefined {
  return value === "1" || value === "true" || value === "on" ? autoSpacingTwips : undefined;
}
