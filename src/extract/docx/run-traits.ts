import { highlightColour, shadingColour } from "./unseen-run.js";
import {
  childElement,
  childValue,
  numberValue,
  switchValue,
  type XmlElement,
} from "./xml-element.js";

/** How a run is set, as far as one `rPr` says; what it does not say is absent. */
export interface RunTraits {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  underline?: boolean;
  sizePoints?: number;
  /** #rrggbb, or "auto". */
  colour?: string;
  /** Colour under the text as #rrggbb: of a highlighter, or of shading. */
  highlight?: string;
  shade?: string;
}

/** Traits that a paragraph style and a character style switch against each other (17.7.3). */
type Toggle = "bold" | "italic" | "hidden";

/** Read the traits an `rPr` element sets. */
export function readRunTraits(properties: XmlElement | undefined): RunTraits {
  if (properties === undefined) return {};
  const underline = childValue(properties, "u");
  const halfPoints = numberValue(childValue(properties, "sz"));
  const colour = childValue(properties, "color")?.toLowerCase();
  return defined({
    bold: switchValue(childElement(properties, "b")),
    italic: switchValue(childElement(properties, "i")),
    hidden: switchValue(childElement(properties, "vanish")),
    underline: underline === undefined ? undefined : underline !== "none",
    sizePoints: halfPoints === undefined ? undefined : halfPoints / 2,
    colour: colour !== undefined && /^[\da-f]{6}$/u.test(colour) ? `#${colour}` : colour && "auto",
    highlight: highlightColour(childValue(properties, "highlight")),
    shade: shadingColour(properties),
  });
}

/** The four layers a run's look comes from, the weakest first. */
export interface RunLayers {
  defaults: RunTraits;
  paragraphStyle: RunTraits;
  characterStyle: RunTraits;
  direct: RunTraits;
}

/**
 * Combine the layers: the strongest that says something wins, but bold, italic
 * and hidden in both styles cancel each other, as Word does it.
 */
export function resolveRunTraits(layers: RunLayers): RunTraits {
  return {
    bold: toggled(layers, "bold"),
    italic: toggled(layers, "italic"),
    hidden: toggled(layers, "hidden"),
    underline: strongest(layers, "underline"),
    sizePoints: strongest(layers, "sizePoints"),
    colour: strongest(layers, "colour"),
    highlight: strongest(layers, "highlight"),
    shade: strongest(layers, "shade"),
  };
}

function strongest<Trait extends keyof RunTraits>(
  { defaults, paragraphStyle, characterStyle, direct }: RunLayers,
  trait: Trait,
): RunTraits[Trait] {
  return direct[trait] ?? characterStyle[trait] ?? paragraphStyle[trait] ?? defaults[trait];
}

function toggled(layers: RunLayers, toggle: Toggle): boolean | undefined {
  const { defaults, paragraphStyle, characterStyle, direct } = layers;
  if (direct[toggle] !== undefined || defaults[toggle] === true) return strongest(layers, toggle);
  return (paragraphStyle[toggle] === true) !== (characterStyle[toggle] === true);
}

/** Drop the undefined fields, so that spreading never covers a set field. */
export function defined<Traits extends object>(
  traits: {
    [Key in keyof Traits]: Traits[Key] | undefined;
  },
): Traits {
  const set: Partial<Traits> = {};
  for (const key in traits) {
    const value = traits[key];
    if (value !== undefined) set[key] = value;
  }
  return set as Traits;
}
