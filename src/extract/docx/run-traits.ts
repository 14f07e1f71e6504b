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
}

/** Traits that a paragraph style and a character style switch against each other (17.7.3). */
const toggles = ["bold", "italic", "hidden"] as const;

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
  const resolved: RunTraits = {
    ...layers.defaults,
    ...layers.paragraphStyle,
    ...layers.characterStyle,
    ...layers.direct,
  };
  for (const toggle of toggles) {
    if (layers.direct[toggle] !== undefined || layers.defaults[toggle] === true) continue;
    const both = [layers.paragraphStyle[toggle], layers.characterStyle[toggle]];
    resolved[toggle] = both.filter((on) => on === true).length === 1;
  }
  return resolved;
}

/** Drop the undefined fields, so that spreading never covers a set field. */
export function defined<Traits extends object>(
  traits: {
    [Key in keyof Traits]: Traits[Key] | undefined;
  },
): Traits {
  return Object.fromEntries(
    Object.entries(traits).filter(([, value]) => value !== undefined),
  ) as Traits;
}
